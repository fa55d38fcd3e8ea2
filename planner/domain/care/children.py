"""What is said over the week of a child: what holds for adults only, and that a child grows."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.person.profile import Profile
from planner.domain.translatable import TranslatableText, Within, listed, translatable

from .rules import CareRules


def child_alerts(profile: Profile, care: CareRules) -> Iterator[TranslatableText]:
    """Yield what must stand over the week of a child; nothing for anybody older.

    Source:
        NASEM 2023, Dietary Reference Intakes for Energy: the energy of growth is part of the need.
    """
    if not profile.person.is_child:
        return
    yield translatable("The week of a child, who grows: energy is never below what is needed.")
    yield from adult_rules_note(profile, care)


def adult_rules_note(profile: Profile, care: CareRules) -> Iterator[TranslatableText]:
    """Yield that rules of conditions and medicines are written for adults, if a child has any."""
    if profile.person.is_child and (rules := rules_for_adults(profile, care)):
        yield translatable(
            "The rules for {rules} are those of adults and do not hold for a child: show the week "
            "to the child's doctor before it is eaten.",
            rules=listed(rules),
        )


def rules_for_adults(profile: Profile, care: CareRules) -> tuple[Within, ...]:
    """Return the conditions and medicines of a person whose rules are written for adults."""
    return tuple(
        Within(rule.short_label)
        for rule in care.active(profile)
        if rule.group != "persons" and not rule.unplanned
    )
