"""Turn written cells into a food of one's own, or say all that is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods.catalogue.catalogue import Catalogue
from foods.figures.nutrient import Nutrient
from foods.figures.provenance import Origin
from foods.food.food import ALLERGENS, TAGS, Diet, Food, Portion
from foods.food.own_food import PREFIX, OwnFood, own_id
from foods.own.amounts import AmountError
from foods.own.cells import LONGEST_NAME, Cells
from foods.own.columns import FIGURES_PER_G, NONE
from foods.own.dry_food import DRY_FROM, as_eaten, is_cooked
from foods.own.figures_check import energy_problem, figure_problems
from foods.own.portions import read_portions
from foods.own.problem import Problem
from foods.own.purchases import own_purchase
from foods.own.suspicion import declaration_problems
from foods.translatable import Verbatim, figure, number, translatable

_NO_DECLARATION = translatable(
    'Say what it contains, or "none" if you have looked and there is nothing.'
)
_ORIGINS = {origin.value: origin for origin in Origin}


@dataclass(frozen=True)
class Reading:
    """What cells gave: a food, or problems (then `food` is None)."""

    food: OwnFood | None
    problems: tuple[Problem, ...]


def read_own_food(cells: Mapping[str, str], catalogue: Catalogue) -> Reading:
    """Return a food of one's own from its cells.

    Args:
        cells: Text by column, see `columns.ABOUT`; columns nobody knows are not looked at.
        catalogue: The program's own, not one that is extended already.
    """
    read = Cells(cells)
    stands_in_for = read.some_of("stands_in_for", catalogue.foods)
    figures = _cooked(read, _figures(read, catalogue.nutrients), stands_in_for, catalogue)
    origins = _origins(read, figures)
    food = _food(read, catalogue, stands_in_for)
    if read.problems or food is None:
        return Reading(None, tuple(read.problems))
    return Reading(OwnFood(food, figures, origins, stands_in_for, read.filled), ())


def _cooked(
    read: Cells, figures: Mapping[str, float], stands_in_for: tuple[str, ...], catalogue: Catalogue
) -> Mapping[str, float]:
    """Return the figures as it is eaten; those of dry in place of cooked food are asked about."""
    known = [food for food in stands_in_for if food in catalogue.foods]
    usual = [catalogue.amounts(food)["energy_kcal"] for food in known if is_cooked(food)]
    energy = figures.get("energy_kcal")
    if "cooked_yield" in read.filled:
        return as_eaten(figures, read.grams("cooked_yield", 1.0))
    if energy is None or not usual or energy < DRY_FROM * max(usual):
        return figures
    of = known[0]
    times = energy / catalogue.amounts(of)["energy_kcal"]
    message = translatable(
        "{n} kcal in 100 g are {times} times those of {food}: are the figures for it dry?",
        n=number(energy),
        times=figure(round(times, 1)),
        food=catalogue.foods[of].name_in_text,
    )
    remedy = translatable(
        "Write into cooked_yield how many grams 1 g of it is when cooked (about {n}), or 1 if "
        "the figures are as it is eaten.",
        n=figure(round(1 / catalogue.foods[of].purchase.bought_per_eaten, 1)),
    )
    read.complain("cooked_yield", message, remedy)
    return figures


def _food(read: Cells, catalogue: Catalogue, stands_in_for: tuple[str, ...]) -> Food | None:
    name = read.needed("name", translatable("Give it one."), LONGEST_NAME)
    example = translatable("Write one of the program's kinds, as nut.")
    kind = read.one_of("kind", catalogue.kinds, example)
    diet = _diet(read)
    allergens = _allergens(read)
    portions = _portions(read)
    source, note = read.text("source"), read.text("note")
    tags = frozenset(read.some_of("tags", TAGS))
    reason = read.text("allergen_reason")
    if "allergens" in read.filled:
        read.problems += declaration_problems(name, allergens, diet, reason)
    alike = [catalogue.foods[key] for key in stands_in_for if key in catalogue.foods]
    most = _most_g(read, portions, alike)
    purchase = own_purchase(read, name, alike, catalogue)
    if read.problems or diet is None:
        return None
    return Food(
        id=_id(read, name),
        name=name,
        title=read.text("title") or _title(name),
        ndb_no=_number(source, "sr28:"),
        fdc_id=int(_number(source, "fdc:") or 0),
        kind=kind,
        diet=diet,
        max_grams_day=most,
        tags=tags,
        allergens=allergens,
        allergen_reason=reason,
        portions=portions,
        purchase=purchase,
        note=note,
    )


def _id(read: Cells, name: str) -> str:
    given = read.filled.get("id", "")
    if given and (not given.startswith(PREFIX) or own_id(given[len(PREFIX) :]) != given):
        no_id = translatable('"{text}" is no id here.', text=Verbatim(given))
        read.complain("id", no_id, translatable("Write own_ and a word, as own_oat_drink."))
    return given or own_id(name)


def _title(name: str) -> str:
    """Return the words for a dish's title: the name without its form, plain words in small."""
    words = name.partition(",")[0].strip() or name
    first = words.split()[0]
    return words[:1].lower() + words[1:] if first[1:].islower() or len(first) == 1 else words


def _number(source: str, prefix: str) -> str:
    """Return the number in ``sr28:12061``; "" where there is another source."""
    number = source.removeprefix(prefix) if source.startswith(prefix) else ""
    return number if number.isdecimal() and number.isascii() else ""


def _diet(read: Cells) -> Diet | None:
    known = [diet.value for diet in Diet]
    one_of = translatable("Write one of {words}.", words=Verbatim(", ".join(known)))
    word = read.one_of("diet", known, one_of)
    return Diet(word) if word in known else None


def _allergens(read: Cells) -> frozenset[str]:
    """Return the declaration, which must be made: an empty cell is not "none"."""
    if "allergens" not in read.filled:
        read.complain(
            "allergens", translatable("The allergen declaration is missing."), _NO_DECLARATION
        )
        return frozenset()
    if read.filled["allergens"].lower() == NONE:
        return frozenset()
    if read.filled["allergens"] == "-":
        read.complain("allergens", translatable('"-" is no declaration here.'), _NO_DECLARATION)
        return frozenset()
    return frozenset(read.some_of("allergens", ALLERGENS))


def _portions(read: Cells) -> tuple[Portion, ...]:
    text = read.needed("portions", translatable("Write one, as cup=240."), 1000)
    try:
        return read_portions(text, "own: as declared") if text else ()
    except AmountError as error:
        read.problems.append(error.at("portions"))
        return ()


def _most_g(read: Cells, portions: tuple[Portion, ...], alike: list[Food]) -> float:
    """Return the most in a day; like the foods it stands in for, at least its smallest step."""
    steps = [amount * p.grams for p in portions for amount in p.amounts]
    usual = max([2 * max(steps, default=100.0), *(food.max_grams_day for food in alike)])
    most = read.grams("max_grams_day", usual)
    if steps and min(steps) > most:
        above = translatable(
            "Its smallest step, {least} g, is more than {most} g.",
            least=figure(min(steps)),
            most=figure(most),
        )
        read.complain("max_grams_day", above, translatable("Mend one of them."))
    return most


def _figures(read: Cells, nutrients: Mapping[str, Nutrient]) -> Mapping[str, float]:
    """Return known figures per 100 g, held against each other."""
    scale = 100.0 / read.grams("figures_per_g", FIGURES_PER_G)
    figures = {
        key: amount * scale
        for key, nutrient in nutrients.items()
        if (amount := read.figure(nutrient)) is not None
    }
    if "energy_kcal" not in read.filled:
        unsized = translatable("A meal cannot be sized without it.")
        read.complain("energy_kcal", translatable("It is missing."), unsized)
    alcohol_g = read.grams("alcohol_g", 0.0, above_zero=False) * scale
    read.problems += figure_problems(figures, alcohol_g, nutrients)
    if not read.text("energy_reason") and (found := energy_problem(figures, alcohol_g)):
        read.problems.append(found)
    return figures


def _origins(read: Cells, figures: Mapping[str, float]) -> Mapping[str, Origin]:
    origins = {}
    for pair in read.text("origins", 2000).split():
        key, _, word = pair.partition("=")
        if word not in _ORIGINS:
            remedy = translatable(
                "Write figure=origin, of {words}.", words=Verbatim(", ".join(_ORIGINS))
            )
            read.complain(
                "origins", translatable('"{text}" is no origin.', text=Verbatim(pair)), remedy
            )
        elif key in figures:
            origins[key] = _ORIGINS[word]
    return origins
