"""Why a food or a meal is in the plan: what it brings, and what the documents say of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from foods import Catalogue, Meal, Serving
from planner.domain.place_names import nutrient_word
from planner.domain.target import Target
from planner.domain.translatable import TranslatableText, joined, sentences, translatable

from .library import Library
from .ranking import naming, promoted, usual_serving
from .reasons import Reason, bound_calcium, meal_reasons, taught_nutrients
from .selectors import source_words

_NAMED_FROM = 0.05
"""A food must bring this share of a day for a document's praise of its kind to be passed on."""
_COUNT = {
    1: translatable("One of the documents names {food} as a source of {nutrients}."),
    2: translatable("Two of the documents name {food} as a source of {nutrients}."),
}
_ALL = translatable("All three documents name {food} as a source of {nutrients}.")


def why(
    food: str,
    catalogue: Catalogue,
    targets: Iterable[Target],
    serving: Serving | None = None,
    library: Library | None = None,
) -> str:
    """Return why a food: what a serving brings, and which document names it; "" if nothing does.

    Args:
        food: Its id.
        catalogue: Foods and figures.
        targets: The person's targets; what must not be raised is not praised.
        serving: How much; a usual serving if None.
        library: What the documents say; the program's own if None.
    """
    wanted, library = tuple(targets), library or Library.load()
    served = serving or usual_serving(catalogue.foods[food])
    reasons = meal_reasons(Meal("", (served,)), catalogue, wanted, library)
    named = what_documents_name(food, catalogue, wanted, library)
    if not reasons:
        return named
    amount = catalogue.words(served)
    words = translatable(
        "{food} ({amount}) brings {figures}.",
        food=catalogue.foods[food].name,
        amount=amount,
        figures=_figures(reasons),
    )
    return sentences((words, named))


def why_meal(
    meal: Meal, catalogue: Catalogue, targets: Iterable[Target], library: Library | None = None
) -> str:
    """Return the best two reasons for a meal, with what the documents say of their foods."""
    wanted, library = tuple(targets), library or Library.load()
    reasons = meal_reasons(meal, catalogue, wanted, library)
    if not reasons:
        return ""
    chief, words = reasons[0], [translatable("Brings {figures}.", figures=_figures(reasons))]
    if len(meal.servings) > 1:
        title = catalogue.foods[chief.food].title
        name = nutrient_word(chief.nutrient)
        words.append(
            translatable("The most {nutrient} comes from {food}.", nutrient=name, food=title)
        )
    foods = dict.fromkeys(r.food for r in reasons)
    named = (what_documents_name(food, catalogue, wanted, library) for food in foods)
    return sentences((*words, next(filter(None, named), "")))


def what_documents_name(
    food: str, catalogue: Catalogue, targets: Iterable[Target], library: Library
) -> str:
    """Return text such as "Two of the documents name avocado as a source of potassium."."""
    item, wanted = catalogue.foods[food], tuple(targets)
    found = {
        key: names
        for key in taught_nutrients(library)
        if _brings(food, key, catalogue, wanted) and (names := naming(item, key, library))
    }
    if not found:
        return ""
    pairs = [pair for names in found.values() for pair in names]
    documents = {library.of(statement).document.name for statement, _ in pairs}
    words = _COUNT.get(len(documents), _ALL)
    # The most exact name is the best one: the food itself before its kind.
    called = min((source_words(source, item, catalogue) for _, source in pairs), key=len)
    what = joined(nutrient_word(catalogue.nutrients[key]) for key in found)
    return TranslatableText(words, food=called, nutrients=what)


def _brings(food: str, nutrient: str, catalogue: Catalogue, targets: tuple[Target, ...]) -> bool:
    """Return whether the food itself brings something: a document may speak of a whole kind."""
    aim, serving = promoted(nutrient, targets), usual_serving(catalogue.foods[food])
    if not aim or bound_calcium(nutrient, Meal("", (serving,)), catalogue):
        return False
    brought = catalogue.amounts(food)[nutrient] * serving.grams / 100
    return brought >= _NAMED_FROM * aim  # an unknown figure is no praise


def _figures(reasons: Sequence[Reason]) -> str:
    """Return text such as "126 mg of magnesium (39 % of the day's target) and 746 mg ..."."""
    first, *others = reasons
    chief = translatable("{n} ({share} of the day's target)", n=first.figure, share=first.percent)
    return joined(
        [chief, *(translatable("{n} ({share})", n=r.figure, share=r.percent) for r in others)]
    )
