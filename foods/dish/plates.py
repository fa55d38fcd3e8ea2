"""Which foods of a dish may come together, as far as its steps ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from foods.dish.dish import Role


def plates(roles: Iterable[Role], names: frozenset[str]) -> Iterator[frozenset[str]]:
    """Yield which of some names of roles and foods may be on the plate together.

    Args:
        roles: The roles of a dish.
        names: Names of roles or foods; all others are left out of account.
    """
    ways: list[list[frozenset[str]]] = []
    for role in roles:
        found = {names & {role.name, choice.food} for choice in role.choices}
        if role.optional:
            found.add(frozenset())
        ways.append(sorted(found, key=sorted))
    for parts in product(*ways):
        yield frozenset[str]().union(*parts)
