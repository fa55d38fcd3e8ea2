"""Read foods in FoodData Central's JSON: a download, or what its interface answers.

Source:
    USDA FoodData Central, download and API documentation: a download is one object with a list
    of foods ("FoundationFoods", "SRLegacyFoods", "SurveyFoods", "BrandedFoods"); the interface
    gives one food or a list. A figure has a nutrient with id and number, or the number alone.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from foods.own.fdc_tables import MOST_UNPACKED_BYTES, FdcError, Wanted
from foods.own.fdc_vitamin_d import FigureOf, whole_vitamin_d
from foods.translatable import Verbatim, number, translatable

MOST_FOODS = 20_000
_SUFFIX = ".json"
_LONGEST_TEXT = 400
_MOST_FIGURES = 1_000

JsonFood = Mapping[str, object]


def json_member(path: Path) -> str | None:
    """Return the name of the JSON in a zip that has no tables; None for any other file."""
    if path.is_dir():
        return None
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    if any(name.endswith(".csv") for name in names):
        return None
    return next((name for name in sorted(names) if name.lower().endswith(_SUFFIX)), None)


def is_json(path: Path) -> bool:
    """Return whether a file is JSON by its name."""
    return path.suffix.lower() == _SUFFIX


def foods_of_json(path: Path, member: str = "") -> Sequence[JsonFood]:
    """Return the foods of a file, or of a member of a zip.

    Raises:
        FdcError: It is too large, no JSON, nested too deep, or has no foods.
    """
    name = Path(member).name if member else path.name
    content = _content(path, member, name)
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        why = translatable("It is no JSON ({why}).", why=Verbatim(str(error)[:120]))
        raise FdcError(name, 0, "", why, translatable("Download it again.")) from None
    foods = list(_foods(data))
    if not foods:
        none = translatable("It has no foods.")
        remedy = translatable("Choose a JSON as FoodData Central gives it.")
        raise FdcError(name, 0, "", none, remedy)
    if len(foods) > MOST_FOODS:
        many = translatable(
            "It has {n} foods; {most} are the most.", n=number(len(foods)), most=number(MOST_FOODS)
        )
        remedy = translatable("Take the Foundation or SR Legacy download.")
        raise FdcError(name, 0, "", many, remedy)
    return foods


def _content(path: Path, member: str, name: str) -> bytes:
    if member:
        with zipfile.ZipFile(path) as archive, archive.open(member) as stream:
            content = stream.read(MOST_UNPACKED_BYTES + 1)
    else:
        with path.open("rb") as file:
            content = file.read(MOST_UNPACKED_BYTES + 1)
    if len(content) > MOST_UNPACKED_BYTES:
        large = translatable("It has more than {n} MB.", n=MOST_UNPACKED_BYTES // 1_000_000)
        remedy = translatable("Take the Foundation or SR Legacy download.")
        raise FdcError(name, 0, "", large, remedy)
    return content


def _foods(data: object) -> Iterator[JsonFood]:
    """Yield the foods of one object, of a list, or of the lists of an object."""
    if isinstance(data, Mapping):
        if "description" in data:
            yield data
            return
        for part in data.values():
            if isinstance(part, list):
                yield from (each for each in part if isinstance(each, Mapping))
    elif isinstance(data, list):
        yield from (each for each in data if isinstance(each, Mapping) and "description" in each)


def figures_of(food: JsonFood, wanted: Wanted) -> Mapping[str, str]:
    """Return the amounts with their units by our key.

    Args:
        food: A food of the file.
        wanted: Our key, how good it is and the unit, by USDA's number.
    """
    found: dict[str, FigureOf] = {}
    for number_, unit, amount in _amounts(food):
        if number_ not in wanted or not amount:
            continue
        key, rank, usual = wanted[number_]
        best = found.get(key)
        if best is None or rank < best.rank:
            found[key] = FigureOf(rank, amount, (unit or usual).lower())
    return {key: each.text for key, each in whole_vitamin_d(found).items()}


def _amounts(food: JsonFood) -> Iterator[tuple[str, str, str]]:
    """Yield number, unit and amount of each figure, in either of the two forms."""
    figures = food.get("foodNutrients")
    for each in figures[:_MOST_FIGURES] if isinstance(figures, list) else ():
        if not isinstance(each, Mapping):
            continue
        nutrient = each.get("nutrient")
        whole = nutrient if isinstance(nutrient, Mapping) else each
        amount = each.get("amount", each.get("value"))
        yield (
            text_of(whole.get("number", whole.get("nutrientNumber"))).removesuffix(".0"),
            text_of(whole.get("unitName")),
            text_of(amount),
        )


def measures_of(food: JsonFood) -> Iterator[Mapping[str, str]]:
    """Yield the measures of a food as rows of the table of portions have them."""
    portions = food.get("foodPortions")
    for each in portions if isinstance(portions, list) else ():
        if isinstance(each, Mapping):
            unit = each.get("measureUnit")
            name = text_of(unit.get("name")) if isinstance(unit, Mapping) else ""
            yield {
                "unit": "" if name == "undetermined" else name,
                "modifier": text_of(each.get("modifier")),
                "portion_description": text_of(each.get("portionDescription")),
                "gram_weight": text_of(each.get("gramWeight")),
                "amount": text_of(each.get("amount")),
            }


def text_of(value: object) -> str:
    """Return a figure or a text as text; "" for whatever else it may be."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, float) and "e" in repr(value):
        return f"{value:.12f}".rstrip("0").rstrip(".")  # 7.5e-07
    return str(value).strip()[:_LONGEST_TEXT]
