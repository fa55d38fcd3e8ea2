"""The option table: every food and household step that may play a role of a dish."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from foods import SLOTS, Catalogue, Dish, Meal, Role, Serving
from foods.dish.parts import MORE
from solver.model.usual_options import usual_options

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]

NOTHING = -1
"""Food number of an optional role that is left out."""

MAIN_PART = 2
"""The number of a main part; see ``OptionTable.part``."""


@dataclass(frozen=True, eq=False)
class OptionTable:
    """All options, in one contiguous run for each role, the roles in one for each dish.

    Foods are numbered as the rows of ``catalogue.per_100g``, dishes by their place in
    ``dish_ids``, which is the same in a table and in all its restrictions.

    Attributes:
        dish_ids: Every dish of the catalogue, sorted.
        dish: Number of the dish of each run of roles, shape ``(n_dishes,)``.
        first_role: First role of each run and the end of the last, ``(n_dishes + 1,)``.
        first_option: First option of each role and the end, ``(n_roles + 1,)``.
        part: ``main`` 2, ``side`` 1, ``seasoning`` 0, shape ``(n_roles,)``.
        optional: Whether a role may be left out, ``(n_roles,)``.
        more: Whether a role is of what is only for who needs much energy, ``(n_roles,)``.
        food: Food number of each option, or ``NOTHING``, ``(n_options,)``.
        grams: Edible mass of each option, g, ``(n_options,)``.
        instead: Food number that each option takes the place of in a base, for who does not eat
            it; else ``NOTHING``, ``(n_options,)``.
        step: Where the option stands among the food's steps in the role, 0 to 1.
        servings: The serving of each option; None for leaving the role out.
        brings: What always stands with each option, as a salad's dressing.
        with_food: The same by food number, padded with ``NOTHING``, ``(n_options, k)``.
        with_grams: Of each, g, ``(n_options, k)``.
        beside: Whether each option is of what stands beside the dish, ``(n_options,)``.
        unusual: How unusual its food is in each of `SLOTS`, ``(n_options, len(SLOTS))``.
        apart: How little its food belongs beside the dish's main food, the same.
        worth: What it is wanted for as a part of a plate, the same.
    """

    dish_ids: tuple[str, ...]
    dish: Ints
    first_role: Ints
    first_option: Ints
    part: Ints
    optional: Bools
    more: Bools
    food: Ints
    grams: Floats
    instead: Ints
    step: Floats
    servings: tuple[Serving | None, ...]
    brings: tuple[tuple[Serving, ...], ...]
    with_food: Ints
    with_grams: Floats
    beside: Bools
    unusual: Floats
    apart: Floats
    worth: Floats

    @property
    def n_options(self) -> int:
        """Return the number of options; also the number of the dummy option that pads batches."""
        return len(self.food)

    @cached_property
    def role_of_option(self) -> Ints:
        """Return the role each option belongs to, shape ``(n_options,)``."""
        return np.repeat(np.arange(len(self.part)), np.diff(self.first_option))

    @cached_property
    def dish_of_role(self) -> Ints:
        """Return the run (index into ``dish``) each role belongs to, shape ``(n_roles,)``."""
        return np.repeat(np.arange(len(self.dish)), np.diff(self.first_role))

    def restricted(self, keep: Bools, *, more: bool = True) -> OptionTable:
        """Return the table with only the options kept; a dish lacking a needed role goes.

        Args:
            keep: Whether an option may stay, shape ``(n_options,)``; leaving an optional
                role out always may.
            more: Whether roles of what is only for who needs much energy stay.
        """
        keep = keep | (self.food == NOTHING)
        filled = np.logical_or.reduceat(keep, self.first_option[:-1]) if keep.size else keep
        whole = np.logical_and.reduceat(filled, self.first_role[:-1]) if keep.size else keep
        roles = whole[self.dish_of_role]
        if not more:
            roles &= ~self.more
        of_dish = np.bincount(self.dish_of_role[roles], minlength=len(self.dish))
        options = keep & roles[self.role_of_option]
        per_role = np.bincount(self.role_of_option[options], minlength=len(self.part))[roles]
        chosen = np.flatnonzero(options)
        return OptionTable(
            dish_ids=self.dish_ids,
            dish=self.dish[whole],
            first_role=_starts(of_dish[whole]),
            first_option=_starts(per_role),
            part=self.part[roles],
            optional=self.optional[roles],
            more=self.more[roles],
            food=self.food[options],
            grams=self.grams[options],
            instead=self.instead[options],
            step=self.step[options],
            servings=tuple(self.servings[i] for i in chosen),
            brings=tuple(self.brings[i] for i in chosen),
            with_food=self.with_food[options],
            with_grams=self.with_grams[options],
            beside=self.beside[options],
            unusual=self.unusual[options],
            apart=self.apart[options],
            worth=self.worth[options],
        )

    def meal(self, dish: int, options: Ints) -> Meal:
        """Return the meal of a dish with these options; dummy options are passed over."""
        real = [i for i in options if i < self.n_options]
        served = [s for i in real for s in (self.servings[i], *self.brings[i])]
        return Meal(self.dish_ids[dish], tuple(s for s in served if s is not None))


_TABLES: WeakKeyDictionary[Catalogue, OptionTable] = WeakKeyDictionary()


def option_table(catalogue: Catalogue) -> OptionTable:
    """Return the option table of a catalogue, built once for each: neither ever changes."""
    table = _TABLES.get(catalogue)
    if table is None:
        table = _TABLES.setdefault(catalogue, build_options(catalogue))
    return table


def build_options(catalogue: Catalogue) -> OptionTable:
    """Return the option table of a catalogue, its dishes in the order of their ids."""
    ids = tuple(sorted(catalogue.dishes))
    dishes = [catalogue.dishes[name] for name in ids]
    chosen = [[role for role in dish.roles if not role.comes_with] for dish in dishes]
    roles = [role for mine in chosen for role in mine]
    options = [list(_options(role)) for role in roles]
    flat = [option for run in options for option in run]
    companions = [_companions(dish) for dish in dishes]
    brought = [
        with_food.get(serving.food, ()) if serving and role.beside else ()
        for mine, with_food in zip(chosen, companions, strict=True)
        for role in mine
        for serving, _ in _options(role)
    ]
    with_food, with_grams = _brought(catalogue, brought)
    usual = [
        usual_options(catalogue, dish, role, [serving for serving, _ in _options(role)])
        for dish, mine in zip(dishes, chosen, strict=True)
        for role in mine
    ]
    no_slots = np.zeros((0, len(SLOTS)))
    parts = {"seasoning": 0, "side": 1, "main": MAIN_PART}
    return OptionTable(
        dish_ids=ids,
        dish=np.array([i for i, mine in enumerate(chosen) if mine], dtype=np.intp),
        first_role=_starts([len(mine) for mine in chosen if mine]),
        first_option=_starts([len(run) for run in options]),
        part=np.array([parts[role.part] for role in roles], dtype=np.intp),
        optional=np.array([role.optional for role in roles], dtype=np.bool_),
        more=np.array([role.beside == MORE for role in roles], dtype=np.bool_),
        food=np.array([_food(catalogue, s) for s, _ in flat], dtype=np.intp),
        grams=np.array([s.grams if s else 0.0 for s, _ in flat]),
        instead=np.array([n for role in roles for n in _instead(catalogue, role)], dtype=np.intp),
        step=np.array([step for _, step in flat]),
        servings=tuple(s for s, _ in flat),
        brings=tuple(brought),
        with_food=with_food,
        with_grams=with_grams,
        beside=np.array([bool(role.beside) for role in roles for _ in _options(role)], np.bool_),
        unusual=np.vstack([no_slots, *(one.unusual for one in usual)]),
        apart=np.vstack([no_slots, *(one.apart for one in usual)]),
        worth=np.vstack([no_slots, *(one.worth for one in usual)]),
    )


def slot_matrix(catalogue: Catalogue, table: OptionTable, slots: tuple[str, ...]) -> Bools:
    """Tell whether each dish fits each slot, shape ``(n_slots, len(dish_ids))``."""
    dishes: list[Dish] = [catalogue.dishes[name] for name in table.dish_ids]
    return np.array([[slot in dish.slots for dish in dishes] for slot in slots], dtype=np.bool_)


def spans(first: Ints, runs: Ints) -> Ints:
    """Return the numbers in some runs, one run after another; ``first`` as in `OptionTable`."""
    lengths = first[runs + 1] - first[runs]
    before = np.cumsum(lengths) - lengths
    return np.asarray(np.arange(lengths.sum()) + np.repeat(first[runs] - before, lengths))


def _companions(dish: Dish) -> dict[str, tuple[Serving, ...]]:
    """Return what always stands with a food of a dish, by that food."""
    found: dict[str, tuple[Serving, ...]] = {}
    for role in dish.roles:
        for food in role.comes_with:
            found[food] = (*found.get(food, ()), role.choices[0].servings[0])
    return found


def _brought(catalogue: Catalogue, brought: list[tuple[Serving, ...]]) -> tuple[Ints, Floats]:
    """Return what options bring, as food numbers and grams, ``(n_options, k)``."""
    most = max((len(servings) for servings in brought), default=0)
    food = np.full((len(brought), most), NOTHING, dtype=np.intp)
    grams = np.zeros((len(brought), most))
    for row, servings in enumerate(brought):
        for column, serving in enumerate(servings):
            food[row, column] = catalogue.row(serving.food)
            grams[row, column] = serving.grams
    return food, grams


def _options(role: Role) -> Iterator[tuple[Serving | None, float]]:
    """Yield a role's options, each with where it stands among its food's steps."""
    if role.optional:
        yield None, 0.5
    for choice in role.choices:
        masses = sorted({serving.grams for serving in choice.servings})
        for serving in choice.servings:
            rank = masses.index(serving.grams)
            yield serving, rank / (len(masses) - 1) if len(masses) > 1 else 0.5


def _instead(catalogue: Catalogue, role: Role) -> Iterator[int]:
    """Yield for each of a role's options the food number that it takes the place of."""
    if role.optional:
        yield NOTHING
    for choice in role.choices:
        number = catalogue.row(choice.instead_of) if choice.instead_of else NOTHING
        yield from (number for _ in choice.servings)


def _food(catalogue: Catalogue, serving: Serving | None) -> int:
    return NOTHING if serving is None else catalogue.row(serving.food)


def _starts(lengths: list[int] | Ints) -> Ints:
    return np.concatenate([[0], np.cumsum(np.asarray(lengths, dtype=np.intp))]).astype(np.intp)
