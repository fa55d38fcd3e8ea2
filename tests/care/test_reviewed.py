"""Every fact of a care rule is as it was reviewed, and an altered one is noticed."""

from __future__ import annotations

from planner.domain import CareRules
from tests.care import guidelines as g
from tests.care.mutations import TABLE, Alteration, alterations, noticed
from tests.care.reviewed import differences

RULES = CareRules.load()


def altered(each: Alteration) -> str:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return "\n".join([*lines[: each.line - 1], each.text, *lines[each.line :]]) + "\n"


def test_every_fact_of_a_rule_is_as_reviewed() -> None:
    assert not list(differences(RULES))


def test_altered_figure_or_word_is_noticed() -> None:
    """A part of what ``python -m tests.care.mutations`` tries."""
    found = list(alterations(TABLE.read_text(encoding="utf-8")))
    assert len(found) > 300
    for each in found[::29]:
        assert noticed(altered(each)), each


def test_care_rules_leave_out_what_guidelines_leave_out() -> None:
    groups = {"conditions": RULES.conditions, "medicines": RULES.medicines, "stages": RULES.persons}
    for table, name in (
        (g.FORBIDDEN_TAGS, "leave_out_tags"),
        (g.FORBIDDEN_KINDS, "leave_out_kinds"),
    ):
        for answer, words in table.items():
            group, key = answer.split(".")
            assert words <= getattr(groups[group][key], name), answer
