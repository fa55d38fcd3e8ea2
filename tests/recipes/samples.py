"""Samples of recipe files in the shape of each program's exports, made of recipes of our own.

The shapes (keys, nesting, names of members) are those of the programs' own exports; every text
was written for these tests.

    python -m tests.recipes.samples OUT     writes them to a folder
"""

from __future__ import annotations

import csv
import gzip
import html
import io
import json
import sys
import tomllib
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "recipes.toml"
_STAMP = (2026, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class OwnLine:
    """A line in its parts, with the right answer."""

    amount: str
    unit: str
    food: str
    note: str
    right: str
    grams: str

    @property
    def text(self) -> str:
        head = " ".join(filter(None, (self.amount, self.unit, self.food)))
        return f"{head}, {self.note}" if self.note else head

    @property
    def number(self) -> float:
        top, _, under = self.amount.partition("/")
        return float(top) / float(under) if under else float(top or 0)


@dataclass(frozen=True)
class OwnRecipe:
    """A recipe of ours."""

    key: str
    title: str
    yields: str
    portions: int
    prep: int
    cook: int
    lines: tuple[OwnLine, ...]
    steps: tuple[str, ...]
    german: bool = False


@cache
def own_recipes() -> Mapping[str, OwnRecipe]:
    table = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {
        key: OwnRecipe(
            key,
            **{
                **entry,
                "lines": tuple(
                    OwnLine(*(part.strip() for part in line.split("|"))) for line in entry["lines"]
                ),
                "steps": tuple(entry["steps"]),
            },
        )
        for key, entry in table.items()
    }


def _zip(members: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, _STAMP), content)
    return out.getvalue()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _iso(minutes: int) -> str:
    return f"PT{minutes // 60}H{minutes % 60}M" if minutes >= 60 else f"PT{minutes}M"


def _schema(recipe: OwnRecipe, **more: Any) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "Recipe",
        "name": recipe.title,
        "recipeYield": recipe.yields,
        "prepTime": _iso(recipe.prep),
        "totalTime": _iso(recipe.prep + recipe.cook),
        "recipeIngredient": [line.text for line in recipe.lines],
        "recipeInstructions": [{"@type": "HowToStep", "text": step} for step in recipe.steps],
        "url": f"https://example.org/{recipe.key}",
        **more,
    }


def page_jsonld(recipe: OwnRecipe) -> bytes:
    """Write a saved page: scripts, links to other hosts, a graph with the recipe in a section."""
    node = _schema(recipe)
    node["@type"] = ["Recipe", "NewsArticle"]
    node["recipeInstructions"] = [
        {"@type": "HowToSection", "name": "All", "itemListElement": node["recipeInstructions"]}
    ]
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, node]}
    text = json.dumps(graph, ensure_ascii=False)
    return (
        "<!DOCTYPE html><html><head><script src='https://ads.example.com/a.js'></script>"
        f"<title>{html.escape(recipe.title)}</title>"
        '<script type="application/ld+json">{"@type": "Organization", </script>'
        f'<script type="application/ld+json">{text}</script></head>'
        "<body onload='steal()'><img src='https://track.example.com/p.gif'></body></html>"
    ).encode()


def page_microdata(recipe: OwnRecipe) -> bytes:
    lines = "".join(
        f'<li itemprop="recipeIngredient"><b>{html.escape(line.amount)}</b>\n '
        f"{html.escape(' '.join(filter(None, (line.unit, line.food))))}"
        f"{html.escape(', ' + line.note if line.note else '')}"
        for line in recipe.lines
    )
    steps = "".join(f"<li>{html.escape(step)}</li>" for step in recipe.steps)
    return (
        '<html><body><div itemscope itemtype="http://schema.org/Recipe">'
        f'<h1 itemprop="name">{html.escape(recipe.title)}</h1>'
        '<div itemprop="author" itemscope itemtype="http://schema.org/Person">'
        '<span itemprop="name">Somebody</span></div>'
        f'<meta itemprop="prepTime" content="{_iso(recipe.prep)}">'
        f'<time itemprop="totalTime" datetime="{_iso(recipe.prep + recipe.cook)}">soon</time>'
        f'<p>For <span itemprop="recipeYield">{html.escape(recipe.yields)}</span></p>'
        f"<ul>{lines}</ul>"
        f'<ol itemprop="recipeInstructions">{steps}</ol>'
        "<script>document.location='https://evil.example'</script></div></body></html>"
    ).encode()


def _mealie(recipe: OwnRecipe) -> dict[str, Any]:
    return {
        "name": recipe.title,
        "slug": recipe.key.replace("_", "-"),
        "recipeYield": recipe.yields,
        "recipeServings": float(recipe.portions),
        "totalTime": f"{recipe.prep + recipe.cook} minutes",
        "prepTime": f"{recipe.prep} minutes",
        "performTime": None,
        "recipeIngredient": [
            {
                "quantity": line.number,
                "unit": {"name": line.unit} if line.unit else None,
                "food": {"name": line.food, "pluralName": None},
                "note": line.note,
                "title": None,
                "originalText": None,
                "disableAmount": False,
                "display": line.text,
            }
            for line in recipe.lines
        ],
        "recipeInstructions": [{"title": "", "text": step} for step in recipe.steps],
        "orgURL": f"https://example.org/{recipe.key}",
    }


def mealie_json(recipe: OwnRecipe) -> bytes:
    return _json(_mealie(recipe))


def mealie_backup(recipe: OwnRecipe) -> bytes:
    """Write tables tied by ids, as a backup has them."""
    tables = {
        "recipes": [
            {
                "id": "r1",
                "name": recipe.title,
                "recipe_yield": recipe.yields,
                "recipe_servings": float(recipe.portions),
                "total_time": f"{recipe.prep + recipe.cook} min",
                "org_url": "",
            }
        ],
        "ingredient_foods": [{"id": f"f{i}", "name": x.food} for i, x in enumerate(recipe.lines)],
        "ingredient_units": [{"id": f"u{i}", "name": x.unit} for i, x in enumerate(recipe.lines)],
        "recipes_ingredients": [
            {
                "recipe_id": "r1",
                "position": i,
                "quantity": x.number,
                "note": x.note,
                "food_id": f"f{i}",
                "unit_id": f"u{i}" if x.unit else None,
                "original_text": None,
            }
            for i, x in reversed([*enumerate(recipe.lines)])
        ],
        "recipe_instructions": [
            {"recipe_id": "r1", "position": i, "title": "", "text": step}
            for i, step in enumerate(recipe.steps)
        ],
    }
    return _zip({"database.json": _json(tables), "data/recipes/a.webp": b"RIFF"})


def tandoor(recipe: OwnRecipe) -> bytes:
    """Return an archive for each recipe, in one for all."""
    ingredients = [
        {
            "food": {"name": line.food, "plural_name": None},
            "unit": {"name": line.unit} if line.unit else None,
            "amount": line.number,
            "note": line.note,
            "order": at,
            "is_header": False,
            "no_amount": not line.amount,
        }
        for at, line in enumerate(recipe.lines)
    ]
    steps = [
        {
            "name": "",
            "instruction": step,
            "ingredients": ingredients if at == 0 else [],
            "time": 0,
            "order": at,
        }
        for at, step in enumerate(recipe.steps)
    ]
    inner = {
        "name": recipe.title,
        "description": "",
        "keywords": [{"name": "tried"}],
        "steps": steps,
        "working_time": recipe.prep,
        "waiting_time": recipe.cook,
        "servings": recipe.portions or 12,
        "servings_text": "" if recipe.portions else "pieces",
        "source_url": "",
    }
    one = _zip({"recipe.json": _json(inner), "image.png": b"\x89PNG"})
    return _zip({f"{recipe.key}.zip": one})


def nextcloud(recipe: OwnRecipe) -> bytes:
    node = _schema(recipe, recipeYield=recipe.portions or 1, tool=[], keywords="tried,cheap")
    node["recipeInstructions"] = list(recipe.steps)
    if not recipe.portions:
        del node["recipeYield"]
    return _zip({f"{recipe.title[:8]}/recipe.json": _json(node), "x/full.jpg": b"\xff\xd8"})


def paprika(recipe: OwnRecipe) -> bytes:
    node = {
        "uid": "A-1",
        "name": recipe.title,
        "ingredients": "\n".join(line.text for line in recipe.lines),
        "directions": "\n\n".join(recipe.steps),
        "servings": recipe.yields,
        "prep_time": f"{recipe.prep} mins",
        "cook_time": f"{recipe.cook} mins",
        "total_time": "",
        "source": "A notebook",
        "source_url": "",
        "categories": ["Dinner"],
        "photo_data": "AAAA",
        "notes": "",
    }
    return _zip({f"{recipe.key}.paprikarecipe": gzip.compress(_json(node), mtime=0)})


def recipe_box(recipe: OwnRecipe) -> bytes:
    row = {
        "title": recipe.title,
        "preparationTime": f"{recipe.prep} min",
        "cookingTime": f"{recipe.cook} min",
        "quantity": recipe.yields,
        "ingredients": "\n".join(line.text for line in recipe.lines),
        "instructions": "\n".join(recipe.steps),
        "notes": "",
        "categories": "Dinner;Quick",
        "source": "",
    }
    out = io.StringIO()
    writer = csv.DictWriter(out, [*row])
    writer.writeheader()
    writer.writerow(row)
    return out.getvalue().encode()


def cooklang(recipe: OwnRecipe) -> bytes:
    marks = []
    for line in recipe.lines:
        amount = "%".join(filter(None, (line.amount, line.unit)))
        note = f"({line.note})" if line.note else ""
        marks.append(f"@{line.food}{{{amount}}}{note}")
    head = f"---\ntitle: {recipe.title}\nservings: {recipe.yields}\ntags:\n  - tried\n"
    head += f"time:\n  prep: {recipe.prep} min\n  cook: {recipe.cook} min\n---\n"
    body = "\n\n".join(recipe.steps)
    return f"{head}\nTake {', '.join(marks)} and a #pot{{}}. -- all of it\n\n{body}\n".encode()


def recipesage(recipe: OwnRecipe) -> bytes:
    """As the program writes JSON-LD: lines and steps as texts, headings of parts without steps."""
    node = _schema(recipe, identifier="1", image=[], recipeCategory=["main"], description="")
    node["recipeIngredient"] = [line.text for line in recipe.lines]
    node["recipeInstructions"] = [
        {"@type": "HowToSection", "name": "To begin with"},
        *({"@type": "HowToStep", "text": step} for step in recipe.steps),
    ]
    node["comment"] = [{"@type": "Comment", "name": "Author Notes", "text": "1 of our own"}]
    return _json([node])


def recipesage_text(recipe: OwnRecipe) -> bytes:
    """As the program writes text: a key before each part, "null" where nothing is known."""
    lines, steps = "\n".join(line.text for line in recipe.lines), "\n".join(recipe.steps)
    parts = {
        "Title": recipe.title,
        "Description": "null",
        "Yield": recipe.yields,
        "ActiveTime": f"{recipe.prep} min",
        "TotalTime": f"{recipe.prep + recipe.cook} min",
        "Source": "null",
        "Url": "null",
        "Folder": "main",
        "Ingredients": lines,
        "Instructions": steps,
        "Notes": "2 cups of patience",
        "Rating": "5",
        "NutritionCalories": "null",
        "Labels": "tried, ours",
        "Images": "",
    }
    told = "\n".join(f"{key}: {value}" for key, value in parts.items())
    return f"==== Recipes ====\n\n{told}\n\r\n\n".encode()


def markdown(recipe: OwnRecipe) -> bytes:
    """As people keep recipes in a repository: a front matter, links, notes behind the steps."""
    lines = "\n".join(f"- {line.text}" for line in recipe.lines)
    steps = "\n".join(
        f"{at}. {'**First** ' if at == 1 else ''}{step}" for at, step in enumerate(recipe.steps, 1)
    )
    return (
        f"---\ntitle: \"{recipe.title}\"\ndate: 2021-03-11\ntags: ['ours']\n---\n\n"
        "![The plate](/pix/plate.webp)\n\nAs we [cook](/cook) it at home.\n\n"
        f"- ⏲️ Prep time: {recipe.prep} min\n- 🍳 Cook time: {recipe.cook} min\n"
        f"- 🍽️ Servings: {recipe.portions or recipe.yields}\n\n## Ingredients\n\n{lines}\n\n"
        f"## Directions\n\n{steps}\n\n## Notes\n\n- 1 cup of tea is good beside it.\n"
    ).encode()


def plain_text(recipe: OwnRecipe) -> bytes:
    heads = ("Zutaten", "Zubereitung") if recipe.german else ("Ingredients:", "Method")
    lines = "\n".join(f"- {line.text}" for line in recipe.lines)
    steps = "\n".join(f"{at}. {step}" for at, step in enumerate(recipe.steps, 1))
    yields = f"Portionen: {recipe.portions}" if recipe.german else f"Serves {recipe.yields}"
    if "erves" in recipe.yields:
        yields = recipe.yields
    total = f"Total time: {recipe.prep + recipe.cook} min"
    return "\n".join(
        (recipe.title, yields, total, "", heads[0], lines, "", heads[1], steps)
    ).encode()


WRITERS: Mapping[str, tuple[str, Callable[[OwnRecipe], bytes]]] = {
    "page_jsonld": (".html", page_jsonld),
    "page_microdata": (".html", page_microdata),
    "mealie_json": (".json", mealie_json),
    "mealie_backup": (".zip", mealie_backup),
    "tandoor": (".zip", tandoor),
    "nextcloud": (".zip", nextcloud),
    "paprika": (".paprikarecipes", paprika),
    "recipe_box": (".csv", recipe_box),
    "cooklang": (".cook", cooklang),
    "recipesage": (".json", recipesage),
    "recipesage_text": (".txt", recipesage_text),
    "plain_text": (".txt", plain_text),
    "markdown": (".md", markdown),
}


@dataclass(frozen=True)
class Sample:
    """A file and the recipe it holds."""

    program: str
    recipe: OwnRecipe
    name: str
    content: bytes


def samples() -> list[Sample]:
    """Four recipes and more in the shape of each program: every recipe in several."""
    recipes = [*own_recipes().values()]
    found = []
    for at, (program, (ending, write)) in enumerate(WRITERS.items()):
        for step in range(5):
            recipe = recipes[(at + step * 5) % len(recipes)]
            found.append(Sample(program, recipe, f"{program}-{recipe.key}{ending}", write(recipe)))
    return found


def main() -> None:
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    for sample in samples():
        (out / sample.name).write_bytes(sample.content)
    print(f"{len(samples())} files in {out}")


if __name__ == "__main__":
    main()
