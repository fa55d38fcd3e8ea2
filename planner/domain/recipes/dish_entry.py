"""The dish that a recipe becomes: in the form of `foods/data/dishes/README.md`.

Every food stands in the mass that the recipe gives for one portion (`exact_g`). Seasonings are
its fixed base, all else plays a role of its own; a food that a person freed may also come in
household steps from half to one and a half of it, and give way to others of its kind.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from foods import Catalogue
from foods.dish.reader import fitting_servings
from foods.dish.recipe_reader import EXACT_G, LONGEST_TEXT
from planner.domain.translatable import Verbatim, figure, translatable

from .matched_recipe import MatchedRecipe
from .source_recipe import longest_minutes

_BASE_KINDS = frozenset("seasoning herb condiment pickle oil fat sweetener broth".split())
_SMALL_G = 12.0
_MAIN_G = 40.0
_FREE = (0.5, 1.5)
_MOST_STAND_INS = 4
_TOGETHER = 2
# A recipe with more foods than this is no plate; the solver goes through every one of them.
MOST_FOODS = 60
_OVEN = re.compile(
    r"\boven|\bbake|\bbaking (?:tray|dish|sheet)|\broast|\bbroil|\bgrill\b|backofen|\bbacken|"
    r"backblech|\bofen|überbacken|°\s*[cf]",
    re.IGNORECASE,
)
_STOVE = re.compile(
    r"simmer|\bboil|\bfry|fried|saut[eé]|\bpan\b|\bpot\b|saucepan|skillet|\bwok\b|\bcook|\bheat|"
    r"\bsear|sweat|toast|poach|steam|kochen|braten|anbraten|pfanne|topf|köcheln|dünsten|"
    r"erhitzen|garen|schmelzen|melt",
    re.IGNORECASE,
)
_MICROWAVE = re.compile(r"microwave|mikrowelle", re.IGNORECASE)
_BLENDER = re.compile(r"blender|food processor|\bblend\b|pürier|\bmixer\b|puree", re.IGNORECASE)
_OVERNIGHT = re.compile(r"overnight|the night before|the day before|über nacht|am vortag", re.I)
_SERVE = re.compile(r"^(?:to )?serve\b|servieren|anrichten", re.IGNORECASE)
_ALONE = re.compile(
    r"simmer|bake|roast|\brest\b|chill|stand\b|soak|marinat|rise|freeze|refrigerat|köcheln|"
    r"backen|ruhen|ziehen|kalt stellen|einweichen|quellen|gehen lassen",
    re.IGNORECASE,
)
_MARKS = str.maketrans({"{": "(", "}": ")", "[": "(", "]": ")"})


class NoDishError(ValueError):
    """A recipe cannot become a dish; the message says why, and what to do."""


def dish_entry(
    recipe: MatchedRecipe, catalogue: Catalogue, words: Callable[[str], str] = str
) -> dict[str, Any]:
    """Return what stands in the file of one's own dishes.

    Args:
        recipe: All of its lines are answered.
        catalogue: The foods that its lines name.
        words: Says a sentence in the language of the person; English by default.

    Raises:
        NoDishError: An answer is missing, or a portion has more of a food than anybody eats.
    """
    if not recipe.is_ready or recipe.portions is None:
        raise NoDishError(translatable("Some of its lines are not answered yet."))
    grams = {**portion_grams(recipe)}
    _refuse_strange(grams, catalogue)
    free = {line.food for line in recipe.counted if line.free}
    base = {f: g for f, g in grams.items() if _is_base(f, g, catalogue) and f not in free}
    others = {food: g for food, g in grams.items() if food not in base}
    if not others:
        base, others = {}, grams
    steps = _steps(recipe, words)
    if not steps:
        base, others = {}, grams  # a base belongs to a recipe with steps
    entry: dict[str, Any] = {
        "title": recipe.title.translate(_MARKS),
        "slots": list(recipe.slots),
        **_way(recipe, steps),
    }
    if recipe.source.source:
        entry["source"] = recipe.source.source
    if base:
        entry["base"] = {food: {EXACT_G: each} for food, each in base.items()}
    taken = set(grams)
    entry["role"] = [
        _role(food, each, food in free, taken, catalogue) for food, each in others.items()
    ]
    _named(entry["role"], {*base, *grams}, catalogue)
    return entry


def portion_grams(recipe: MatchedRecipe) -> Mapping[str, float]:
    """Return the mass of each food in one portion, g, to one decimal; lines of one food add up."""
    portions = recipe.portions or 1.0
    sums: dict[str, float] = {}
    for line in recipe.counted:
        sums[line.food] = sums.get(line.food, 0.0) + (line.grams or 0.0) / portions
    return {food: max(0.1, round(each, 1)) for food, each in sums.items()}


def _refuse_strange(grams: Mapping[str, float], catalogue: Catalogue) -> None:
    if len(grams) > MOST_FOODS:
        many = translatable("It has {n} foods, more than a dish may have.", n=figure(len(grams)))
        raise NoDishError(many)
    for food, each in grams.items():
        known = catalogue.foods[food]
        if each > known.max_grams_day:
            raise NoDishError(
                translatable(
                    "A portion would have {n} g of {food}, more than anybody eats in a day. "
                    "Check the portions and the line.",
                    n=figure(each),
                    food=known.name_in_text,
                )
            )


def _is_base(food: str, grams: float, catalogue: Catalogue) -> bool:
    return catalogue.foods[food].kind in _BASE_KINDS or grams < _SMALL_G


def _role(
    food: str, grams: float, free: bool, taken: set[str], catalogue: Catalogue
) -> dict[str, Any]:
    part = "seasoning" if _is_base(food, grams, catalogue) else "side"
    part = "main" if part == "side" and grams >= _MAIN_G else part
    window = [round(share * grams, 1) for share in _FREE]
    foods: list[dict[str, Any]] = [{"food": food, EXACT_G: grams}]
    if free:
        foods[0]["grams"] = window
        others = [f for f in stand_ins(food, window, catalogue) if f not in taken]
        taken.update(others)
        foods += [{"food": other, "grams": window} for other in others]
    return {"name": food, "part": part, "grams": window, "foods": foods}


def _named(roles: list[dict[str, Any]], taken: set[str], catalogue: Catalogue) -> None:
    """Call each role as a person calls its food; by its id where another has the name."""
    used = set(taken)
    for role in roles:
        title = catalogue.foods[role["name"]].title.translate(_MARKS).replace("+", "&")
        if title not in used:
            role["name"] = title
        used.add(role["name"])


def stand_ins(food: str, window: list[float], catalogue: Catalogue) -> tuple[str, ...]:
    """Return foods that play the same part as a food in dishes of ours, in steps that fit."""
    kind = catalogue.foods[food].kind
    found: Counter[str] = Counter()
    for dish in catalogue.dishes.values():
        role = dish.role_of(food)
        if role is not None:
            found.update(choice.food for choice in role.choices if choice.food != food)
    return tuple(
        other
        for other, times in found.most_common()
        if times >= _TOGETHER
        and catalogue.foods[other].kind == kind
        and fitting_servings(catalogue.foods[other], window[0], window[1])
    )[:_MOST_STAND_INS]


def _way(recipe: MatchedRecipe, steps: list[dict[str, Any]]) -> dict[str, Any]:
    """Return how it is made, in steps; a recipe without any has only its time."""
    text = " ".join((recipe.title, *recipe.source.steps))
    equipment = [
        name
        for name, words in (
            ("oven", _OVEN),
            ("stove", _STOVE),
            ("microwave", _MICROWAVE),
            ("blender", _BLENDER),
        )
        if words.search(text)
    ]
    hot = bool({"oven", "stove", "microwave"} & set(equipment)) or not steps
    told: dict[str, Any] = {"temperature": "hot" if hot else "cold"}
    if not steps:
        return {**told, "minutes": recipe.minutes, "method": ""}
    return {**told, "equipment": equipment, "skill": "usual", "step": steps}


def _steps(recipe: MatchedRecipe, words: Callable[[str], str]) -> list[dict[str, Any]]:
    """Its steps in pieces of readable length, with minutes that add up to the whole time."""
    texts = [piece for step in recipe.source.steps for piece in _pieces(step.translate(_MARKS))]
    left = [line.text for line in recipe.lines if not line.counts]
    if texts and left:
        also = translatable("Also, not counted: {lines}", lines=Verbatim("; ".join(left)))
        texts += _pieces(words(also).translate(_MARKS))
    kinds = [*_kinds(texts)]
    minutes = _shared_minutes(texts, kinds, recipe.minutes)
    return [
        {
            "kind": kind,
            "text": text,
            **({"minutes": each} if each else {}),
            **({"hands_off": True} if each and _ALONE.search(text) else {}),
        }
        for text, kind, each in zip(texts, kinds, minutes, strict=True)
    ]


def _kinds(texts: list[str]) -> Iterator[str]:
    ahead = True
    for at, text in enumerate(texts):
        ahead = ahead and bool(_OVERNIGHT.search(text))
        if ahead:
            yield "ahead"
        elif at == len(texts) - 1 and _SERVE.search(text):
            yield "serve"
        else:
            yield "cook" if _STOVE.search(text) or _OVEN.search(text) else "prep"


def _shared_minutes(texts: list[str], kinds: list[str], whole: int) -> list[int]:
    """Give each step the time it names, and the rest of the whole to the first on the day."""
    if not texts:
        return []
    pairs = zip(texts, kinds, strict=True)
    named = [0 if kind == "ahead" else longest_minutes(text) for text, kind in pairs]
    first = next((at for at, kind in enumerate(kinds) if kind != "ahead"), 0)
    if sum(named) > whole:
        named = [0] * len(texts)
    named[first] += whole - sum(named)
    day = 24 * 60
    return [min(each, day) for each in named]


def _pieces(text: str) -> Iterator[str]:
    """A step in pieces that a dish may have, parted between sentences."""
    while len(text) > LONGEST_TEXT:
        cut = max(text.rfind(". ", 0, LONGEST_TEXT), text.rfind("! ", 0, LONGEST_TEXT))
        cut = cut + 1 if cut > 0 else text.rfind(" ", 0, LONGEST_TEXT)
        cut = cut if cut > 0 else LONGEST_TEXT
        yield text[:cut].strip()
        text = text[cut:].strip()
    if text.strip():
        yield text.strip()
