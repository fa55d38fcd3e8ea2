"""An explanation as a few lines of text, for the command line."""

from __future__ import annotations

from collections.abc import Iterator

from ..said import Said, in_turn, said
from .values import Explanation


def lines(told: Explanation) -> Iterator[Said]:
    """The conflicts with what can be reached, and what helps."""
    for conflict in told.conflicts:
        rules = in_turn(conflict.rules)
        if conflict.proven:
            yield said("Cannot hold together: {rules}. {reach}", rules=rules, reach=conflict.reach)
        else:
            yield said("Not found together: {rules}. {reach}", rules=rules, reach=conflict.reach)
    for repair in told.repairs:
        yield said("What helps: {words}. {effect}", words=repair.words, effect=repair.effect)
