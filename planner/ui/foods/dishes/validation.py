"""Whether a dish that is being written holds, and at which field it does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from foods import DataError, Dish, Food
from foods.dish.reader import read_dishes
from foods.errors import single_errors
from planner.domain.translatable import sentences, translatable
from planner.ui.locale import translated

from .draft import DishDraft, RoleDraft

_GRAMMAR = "{}[]+"


@dataclass(frozen=True)
class FieldFault:
    """Something that does not hold.

    Attributes:
        field: ``title``, ``slots``, ``roles``, ``name``, ``foods``, or empty for the whole.
        text: What, and what to do, in words.
        role: Which role it is about; -1 for none.
        blank: It is only not filled in yet.
    """

    field: str
    text: str
    role: int = -1
    blank: bool = False


@dataclass(frozen=True)
class Judgement:
    """A dish that holds, or why it does not."""

    dish: Dish | None
    faults: tuple[FieldFault, ...] = ()


def judge(dish_id: str, draft: DishDraft, foods: Mapping[str, Food]) -> Judgement:
    """Judge a draft: what a form can leave open first, then all that files are held to."""
    faults = tuple(_open(draft))
    if faults:
        return Judgement(None, faults)
    try:
        return Judgement(read_dishes({dish_id: draft.entry()}, dish_id, foods)[dish_id])
    except DataError as error:
        found = (_placed(each, draft, foods) for each in single_errors(error))
        return Judgement(None, tuple(found))


def _open(draft: DishDraft) -> Iterator[FieldFault]:
    if not draft.title.strip():
        yield FieldFault(
            "title", translated(translatable("Write how the dish is called.")), blank=True
        )
    if not draft.slots:
        yield FieldFault(
            "slots", translated(translatable("Tick when it may be eaten.")), blank=True
        )
    if not draft.roles:
        yield FieldFault("roles", translated(translatable("Add what it is made of.")), blank=True)
    elif all(role.optional for role in draft.roles):
        yield FieldFault(
            "roles",
            translated(translatable("Something must always be in it: leave one role needed.")),
        )
    for at, role in enumerate(draft.roles):
        yield from _open_role(at, role)


def _open_role(at: int, role: RoleDraft) -> Iterator[FieldFault]:
    if not role.name:
        yield FieldFault(
            "name", translated(translatable("Name it, as grain or topping.")), at, blank=True
        )
    elif set(role.name) & set(_GRAMMAR):
        yield FieldFault(
            "name", translated(translatable("A name has none of the signs { } [ ] +.")), at
        )
    if not role.foods:
        yield FieldFault(
            "foods", translated(translatable("No food may play it. Add one.")), at, blank=True
        )
    if any(each.grams[0] > each.grams[1] for each in role.foods):
        yield FieldFault(
            "foods", translated(translatable("The smallest amount is above the largest.")), at
        )


def _placed(error: DataError, draft: DishDraft, foods: Mapping[str, Food]) -> FieldFault:
    """Return a fault of the reader beside its field, foods by their names."""
    text = translated(sentences((error.message, error.remedy)))
    for role in draft.roles:
        for each in role.foods:
            if each.food in foods:
                text = _named(text, each.food, foods[each.food].name)
    _, found, name = error.row.partition(", role ")
    if found:
        # Of two roles of one name the second is at fault.
        at = max((n for n, role in enumerate(draft.roles) if role.name == name), default=-1)
        return FieldFault("name" if "of this name" in error.message else "foods", text, at)
    return FieldFault("title" if "title" in error.message else "", text)


def _named(text: str, food: str, name: str) -> str:
    """Return a sentence with a food's name in place of its id, in the quotes of the language."""
    for opening, closing in ('""', "“”", "„“"):
        text = text.replace(f"{opening}{food}{closing}", f"“{name}”")
    return text
