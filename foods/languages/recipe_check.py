"""Hold a language's recipes against the English ones: as many steps, and the same amounts."""

from __future__ import annotations

from collections.abc import Iterator

from foods.catalogue.catalogue import Catalogue
from foods.dish.dish import Dish
from foods.dish.step_grammar import OVEN, RAW, namings
from foods.dish.title_grammar import DATIVE
from foods.languages.reader import LANGUAGES, load_wording
from foods.languages.wording import DishWords
from foods.recipe.recipe import Step


def recipe_word_problems(catalogue: Catalogue) -> Iterator[str]:
    """Yield one sentence, with its remedy, for each step that says something else than in English.

    Args:
        catalogue: The program's tables in English.
    """
    for code in LANGUAGES:
        words = load_wording(code).dishes
        for dish in catalogue.dishes.values():
            own = words.get(dish.id)
            if dish.steps and not dish.like:
                where = f"languages/{code}, {dish.id}"
                yield from (f"{where}: {fault}" for fault in _faults(dish, own))


def _faults(dish: Dish, own: DishWords | None) -> Iterator[str]:
    if own is None or len(own.steps) != len(dish.steps):
        count = 0 if own is None else len(own.steps)
        yield f"it has {count} texts for {len(dish.steps)} steps. Write one for each."
        return
    roles = {role.name for role in dish.roles}
    for number, (step, text) in enumerate(zip(dish.steps, own.steps, strict=True), 1):
        yield from (f"step {number} {fault}" for fault in _step_faults(step, text, roles))


def _step_faults(step: Step, text: str, roles: set[str]) -> Iterator[str]:
    try:
        named = list(namings(text))
    except ValueError as error:
        yield f"cannot be read: {error}. Close every bracket that is opened."
        return
    for one in named:
        if one.form != "?" and one.name not in roles:
            yield f'names no role: "{one.name}". Write the name the English text has.'
    said = {one.name for one in named if one.form == RAW}
    meant = {one.name for one in namings(step.text) if one.form == RAW}
    if said != meant:
        yield f"tells the amounts of {sorted(said)}, not of {sorted(meant)}. Write the same."
    bent = {one.name for one in named if one.form in ("", DATIVE)}
    if bent - {one.name for one in namings(step.text)}:
        extra = sorted(bent - {one.name for one in namings(step.text)})
        yield f"names {extra}, which the English text does not. Leave it out."
    if (f"{{{OVEN}}}" in text) != (f"{{{OVEN}}}" in step.text):
        yield "and the English text do not both name {oven}. Write the same."
