"""A person's rules for the whole week among the rules of an explanation.

A budget, how often foods are eaten, and dishes that are never wanted. A budget and a frequency
are bounds, as those of nutrients are; their sides carry the solver's names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from foods import Catalogue
from planner.domain.person.frequency_words import group_words
from planner.domain.person.kitchen import Kitchen, beyond_kitchen
from planner.domain.person.profile import Profile
from planner.domain.person.wishes import HowOften, Rating
from planner.domain.plan.plan import Plan
from planner.domain.planning.to_solver import frequencies
from planner.domain.translatable import TranslatableText, money, translatable
from solver.explain import BUDGET, Rule, Side, frequency_side

from .bound_keys import frequency_number, side_key

NEVER = "never"
"""Key of the rule that some dishes are never planned."""
KITCHEN = "kitchen"
"""Key of the rule that some dishes are beyond the person's kitchen."""


@dataclass(frozen=True)
class WeekRule:
    """A rule for the week.

    Attributes:
        rule: As the solver lifts it.
        words: As the person knows it.
        without: The profile without it.
        effort: How large a change that is.
    """

    rule: Rule
    words: TranslatableText
    without: Profile
    effort: int


def rules_of_week(plan: Plan, catalogue: Catalogue) -> Iterator[WeekRule]:
    """Yield the rules for the week that a plan has."""
    wishes = plan.profile.wishes
    if wishes.never:
        yield _never(plan.profile, catalogue)
    if beyond := beyond_kitchen(plan.profile.kitchen, catalogue):
        words = translatable("without the {n} dishes that your kitchen leaves out", n=len(beyond))
        kept = plan.profile.kitchen
        open_kitchen = Kitchen(
            hemisphere=kept.hemisphere, can_get=kept.can_get, country=kept.country
        )
        free = replace(plan.profile, kitchen=open_kitchen)
        yield WeekRule(Rule(KITCHEN, never=beyond), words, free, effort=70)
    for number, often in enumerate(wishes.how_often):
        for low in (False, True):
            if _asks(plan, catalogue, number, low):
                side = frequency_side(number, low)
                free = _with_often(plan.profile, number, None, low)
                rule = Rule(side_key(*side), side=side)
                yield WeekRule(rule, often_words(often, low), free, effort=30)
    if wishes.budget_usd is not None:
        words = translatable("at most {usd} a week", usd=money(wishes.budget_usd))
        yield WeekRule(
            Rule(side_key(*BUDGET), side=BUDGET), words, with_budget(plan.profile, None), effort=80
        )


def often_words(often: HowOften, low: bool) -> TranslatableText:
    """Return text such as "Fish and seafood at least 2 times a week"."""
    group = group_words(often, within=True)
    if low:
        return translatable("{group} at least {n}× a week", group=group, n=often.least)
    return translatable("{group} at most {n}× a week", group=group, n=often.most)


def with_budget(profile: Profile, usd: float | None) -> Profile:
    """Return a profile with another budget."""
    return replace(profile, wishes=replace(profile.wishes, budget_usd=usd))


def eased(profile: Profile, side: Side) -> Iterator[tuple[int, Profile]]:
    """Yield a frequency one serving easier at a time, with the new number, while it asks any."""
    number, low = frequency_number(side[0]), side[1]
    often = profile.wishes.how_often[number]
    start = (often.least if low else often.most) or 0
    for step in range(1, 4):
        amount = start - step if low else start + step
        if amount > 0 and (low or often.least is None or amount >= often.least):
            yield amount, _with_often(profile, number, amount, low)


def _asks(plan: Plan, catalogue: Catalogue, number: int, low: bool) -> bool:
    """Return whether a side of a frequency binds a plan of so many days."""
    frequency = tuple(frequencies(plan, catalogue))[number]
    return bool(frequency.least) if low else frequency.most is not None


def _with_often(profile: Profile, number: int, amount: int | None, low: bool) -> Profile:
    """Return the profile with one side of a frequency changed; a rule that asks nothing goes."""
    rules = list(profile.wishes.how_often)
    rule = rules[number]
    rules[number] = replace(rule, least=amount) if low else replace(rule, most=amount)
    kept = tuple(r for r in rules if r.least is not None or r.most is not None)
    return replace(profile, wishes=replace(profile.wishes, how_often=kept))


def _never(profile: Profile, catalogue: Catalogue) -> WeekRule:
    never = profile.wishes.never
    named = sorted(catalogue.dishes[d].id.replace("_", " ") for d in never if d in catalogue.dishes)
    words = translatable("without the {n} dishes you never want", n=len(never))
    if len(named) == 1:
        words = translatable("never the dish “{name}”", name=named[0])
    kept = {d: r for d, r in profile.wishes.ratings.items() if r is not Rating.NEVER}
    free = replace(profile, wishes=replace(profile.wishes, ratings=MappingProxyType(kept)))
    return WeekRule(Rule(NEVER, never=never), words, free, effort=50)
