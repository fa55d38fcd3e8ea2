"""An explanation as a few lines of text, for the command line."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.translatable import TranslatableText, in_turn, translatable

from .values import Explanation


def text_lines(told: Explanation) -> Iterator[TranslatableText]:
    """Yield the conflicts with what can be reached, and what helps."""
    if told.missing is not None:
        yield translatable("{sentence}.", sentence=told.missing)
    for conflict in told.conflicts:
        rules = in_turn(conflict.rules)
        if conflict.proven:
            yield translatable(
                "Cannot hold together: {rules}. {reach}", rules=rules, reach=conflict.reach
            )
        else:
            yield translatable(
                "Not found together: {rules}. {reach}", rules=rules, reach=conflict.reach
            )
    for repair in told.repairs:
        yield translatable(
            "What helps: {words}. {effect}", words=repair.words, effect=repair.effect
        )
