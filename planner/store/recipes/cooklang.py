"""Recipes in Cooklang (https://cooklang.org/docs/spec/): marks within the text of the steps.

``@onion{1}(chopped)`` is an ingredient, ``#pan{}`` a vessel, ``~{5%minutes}`` a time; ``>> key:
value`` and a front matter between ``---`` say what the recipe is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from planner.domain.recipes.source_recipe import (
    LONGEST_LINE,
    LONGEST_SOURCE,
    LONGEST_STEP,
    LONGEST_TITLE,
    MOST_LINES,
    MOST_STEPS,
    SourceRecipe,
    StatedFood,
    plain_words,
    read_minutes,
    read_portions,
)

from .front_matter import parted_front

OWN_FOODS = "planner foods"
"""Key under which this program writes the foods of the lines: ``id=grams; id=grams``."""
_COMMENT = re.compile(r"\[-.*?-\]", re.DOTALL)
_LINE_COMMENT = re.compile(r"(?<!-)--(?!-).*$")
_KEY = re.compile(r"^(?:>>\s*)?([^:\n]{1,60}):\s*(.*)$")
_MARK = re.compile(
    r"(?P<sign>[@#~])(?P<how>[&?+\-]*)"
    r"(?:(?P<long>[^@#~{}\n]{0,80}?)\{(?P<amount>[^{}\n]{0,60})\}(?:\((?P<note>[^()\n]{0,120})\))?"
    r"|(?P<short>[^\W_][\w'’-]*))"
)
_MINUTES = {"m": "min", "h": "h", "s": "s", "d": "d"}


def recipe_of_cooklang(text: str, file: str) -> SourceRecipe:
    """Return the recipe of a text in Cooklang; its title is the file's name if it names none."""
    keys, body = _parted(_COMMENT.sub(" ", text))
    lines: list[str] = []
    steps = []
    for block in re.split(r"\n\s*\n|\n(?=\s*[=>])", body):
        told = [one for one in block.splitlines() if not one.lstrip().startswith((">", "="))]
        step = " ".join(told)
        if step.strip():
            lines += filter(None, map(_ingredient, _MARK.finditer(step)))
            steps.append(plain_words(_MARK.sub(_in_words, step), LONGEST_STEP))
    said = _first(keys, "servings", "serves", "yield")
    return SourceRecipe(
        title=plain_words(keys.get("title") or file.rsplit(".", 1)[0], LONGEST_TITLE),
        portions=read_portions(said.split("|")[0]),
        yields=plain_words(said, LONGEST_TITLE),
        lines=tuple(lines)[:MOST_LINES],
        steps=tuple(filter(None, steps))[:MOST_STEPS],
        total_minutes=_total(keys),
        active_minutes=read_minutes(_first(keys, "prep time", "time.prep")),
        source=plain_words(_first(keys, "source", "source.url", "source.name"), LONGEST_SOURCE),
        labels=tuple(_labels(keys)),
        stated=tuple(_stated(keys.get(OWN_FOODS, ""), len(lines))),
        file=file,
    )


def _total(keys: Mapping[str, str]) -> int | None:
    whole = read_minutes(_first(keys, "time", "total time", "duration", "time required"))
    parts = [
        read_minutes(_first(keys, *names))
        for names in (("prep time", "time.prep"), ("cook time", "time.cook"))
    ]
    known = [part for part in parts if part is not None]
    return whole if whole is not None else sum(known) if known else None


def _parted(text: str) -> tuple[dict[str, str], str]:
    """Return the keys of a recipe, and its steps."""
    keys: dict[str, str] = {}
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    front, rest = parted_front(lines)
    keys |= front
    body = []
    for one in rest:
        match = _KEY.match(one) if one.startswith(">>") else None
        if match:
            keys.setdefault(match[1].removeprefix(">>").strip().lower(), match[2].strip())
        else:
            body.append(_LINE_COMMENT.sub("", one))
    return keys, "\n".join(body)


def _first(keys: Mapping[str, str], *names: str) -> str:
    return next((keys[name] for name in names if keys.get(name)), "")


def _ingredient(match: re.Match[str]) -> str:
    if match["sign"] != "@" or "&" in match["how"]:
        return ""  # "&" speaks of an ingredient that was named before
    food = (match["long"] if match["long"] is not None else match["short"]).split("|")[0]
    number, _, unit = (match["amount"] or "").partition("%")
    number = number.strip().lstrip("=").strip()
    head = " ".join(filter(None, (number, unit.strip(), food.strip())))
    note = match["note"] or ("optional" if "?" in match["how"] else "")
    return plain_words(", ".join(filter(None, (head, note))), LONGEST_LINE)


def _in_words(match: re.Match[str]) -> str:
    """Return what the mark stands for when the step is read aloud."""
    if match["sign"] == "~":
        number, _, unit = (match["amount"] or "").partition("%")
        return " ".join(filter(None, (number.strip(), unit.strip()))) or match["short"] or ""
    name = match["long"] if match["long"] is not None else match["short"]
    return name.split("|")[-1]


def _labels(keys: Mapping[str, str]) -> Iterator[str]:
    for name in ("course", "category", "tags"):
        for word in keys.get(name, "").strip("[]").split(",")[:10]:
            if label := plain_words(word, 60):
                yield label


def _stated(text: str, lines: int) -> Iterator[StatedFood]:
    pairs = [pair.partition("=") for pair in text.split(";") if "=" in pair]
    if len(pairs) != lines:
        return
    if not all(re.fullmatch(r"\s*\d{1,6}(?:\.\d{1,4})?\s*", each[2]) for each in pairs):
        return
    yield from (StatedFood(food.strip(), float(grams)) for food, _, grams in pairs)
