"""Which foods of a dish are put on at the table: a sauce, cheese on top, nuts to scatter."""

from __future__ import annotations

from functools import lru_cache

from foods import Dish
from foods.dish.step_grammar import namings

SERVE = "serve"
"""Kind of the steps in which a plate is filled"""


@lru_cache(maxsize=1024)
def put_on_last(dish: Dish) -> frozenset[str]:
    """Return the roles of a dish that its recipe names only where plates are filled.

    Until then the pot is the same for everybody: what is left off one plate touched none of the
    rest. What stands beside a dish is everyone's own and not among them.
    """
    roles = [role for role in dish.own_roles if role.part != "main" and not role.beside]
    companions = {food for role in dish.roles for food in role.comes_with}
    named: dict[str, set[str]] = {}
    for step in dish.steps:
        for naming in namings(step.text):
            named.setdefault(naming.name, set()).add(step.kind)
    return frozenset(
        role.name
        for role in roles
        if _kinds(role.name, {c.food for c in role.choices}, named) == {SERVE}
        and not role.comes_with
        and not companions & {choice.food for choice in role.choices}
    )


def _kinds(name: str, foods: set[str], named: dict[str, set[str]]) -> set[str]:
    return set().union(*(named.get(each, set()) for each in (name, *foods)))
