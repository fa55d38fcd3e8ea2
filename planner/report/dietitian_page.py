"""A plan as a dietitian reads it: answers, targets with their sources, every day's figures.

It says what the plan was not made for, what is provisional, and how much of each figure is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from foods import Catalogue
from planner.domain import CareRules, Plan, Target, day_totals, mean_totals, shortfalls
from planner.domain.care.alerts import care_alerts
from planner.domain.learning import NO_ADVICE
from planner.domain.person.person import Activity
from planner.domain.translatable import Verbatim, number, translatable

from .answers_words import conditions_and_medicines
from .content import PageDay, chosen_days, page_content
from .labels import bounds, figure
from .options import Extras
from .translate import translated_content

_NONE = "–"
_ACTIVITIES = {
    Activity.INACTIVE: translatable("inactive"),
    Activity.LOW_ACTIVE: translatable("low active"),
    Activity.ACTIVE: translatable("active"),
    Activity.VERY_ACTIVE: translatable("very active"),
}
_CLOSING = (
    translatable(
        "Amounts are of the planned portions, edible and as eaten, with supplements counted in. "
        "A figure that no source has is unknown and not zero: the share of the energy from foods "
        "with a known figure stands beside each mean."
    ),
    NO_ADVICE,
)


@dataclass(frozen=True)
class TargetRow:
    """A nutrient with its target and what the plan brings.

    Attributes:
        label: "Magnesium".
        bounds: "at least 320 mg"; "not asked for".
        source: "RDA", "care: kidney disease", "own".
        reference: The reference intake, or a dash.
        mean: Of a day of the plan, with its unit.
        lowest: Of its days.
        highest: Of its days.
        met: On how many days: "7 of 7"; a dash where nothing is asked.
        known: "98 %": of the energy from foods whose figure is known.
        missed: Whether a day misses it.
    """

    label: str
    bounds: str
    source: str
    reference: str
    mean: str
    lowest: str
    highest: str
    met: str
    known: str
    missed: bool


@dataclass(frozen=True)
class ActingRule:
    """A rule of care that changed the plan.

    Attributes:
        label: "Kidney disease".
        reason: Why, in a sentence.
        source: Guideline with edition and section.
    """

    label: str
    reason: str
    source: str


@dataclass(frozen=True)
class DietitianPage:
    """Everything on it.

    Attributes:
        title: "Week of 30 November".
        person: "Woman, 45 · vegan · without peanuts".
        size: Weight, height and activity.
        taken: Conditions, medicines, supplements; empty where none is noted.
        excluded: Foods that the person does not eat.
        alerts: What the plan was not made for, and what is provisional.
        targets: A row for each nutrient with a target, on or not.
        rules: Rules of care that act.
        days: The meals, day by day.
        notes: What stands beside the plan.
        closing: What the page does not say.
    """

    title: str
    person: str
    size: str
    taken: tuple[str, ...]
    excluded: tuple[str, ...]
    alerts: tuple[str, ...]
    targets: tuple[TargetRow, ...]
    rules: tuple[ActingRule, ...]
    days: tuple[PageDay, ...]
    notes: tuple[str, ...]
    closing: tuple[str, ...]


def dietitian_page(
    plan: Plan,
    catalogue: Catalogue,
    care: CareRules,
    *,
    words: Callable[[str], str] = str,
) -> DietitianPage:
    """Return the page for a plan, in the language of `words`."""
    content = page_content(plan, catalogue, None, Extras())
    foods = catalogue.foods
    page = DietitianPage(
        title=content.title,
        person=content.person,
        size=_size(plan),
        taken=conditions_and_medicines(plan.profile, catalogue, care),
        excluded=tuple(
            Verbatim(foods[food].name)
            for food in sorted(plan.profile.diet.exclude_foods)
            if food in foods
        ),
        alerts=care_alerts(plan, catalogue, care),
        targets=tuple(_rows(plan, catalogue)),
        rules=tuple(_rules(plan, care)),
        days=content.days,
        notes=content.notes,
        closing=_CLOSING,
    )
    return translated_content(page, words)


def _size(plan: Plan) -> str:
    person = plan.profile.person
    return translatable(
        "{kg} kg, {cm} cm, activity: {activity}",
        kg=number(person.weight_kg, 1, trimmed=True),
        cm=number(person.height_cm, 0),
        activity=_ACTIVITIES[person.activity],
    )


def _rows(plan: Plan, catalogue: Catalogue) -> Iterator[TargetRow]:
    days = chosen_days(plan, None)
    totals = [day_totals(plan, day, catalogue) for day in days]
    mean = mean_totals(plan, catalogue) if days else {}
    missed = {(each.nutrient, each.day) for each in shortfalls(plan, catalogue)}
    for target in plan.targets:
        if target.nutrient not in mean:
            continue
        nutrient = catalogue.nutrients[target.nutrient]
        amounts = [each[target.nutrient].amount for each in totals]
        asked = target.on and (target.minimum is not None or target.maximum is not None)
        yield TargetRow(
            label=nutrient.label,
            bounds=bounds(target, catalogue) if asked else translatable("not asked for"),
            source=target.source,
            reference=_reference(target, catalogue),
            mean=figure(mean[target.nutrient].amount, nutrient),
            lowest=figure(min(amounts), nutrient),
            highest=figure(max(amounts), nutrient),
            met=_met(target, days, missed) if asked else _NONE,
            known=f"{mean[target.nutrient].coverage:.0%}".replace("%", " %"),
            missed=any(key == target.nutrient for key, _ in missed),
        )


def _reference(target: Target, catalogue: Catalogue) -> str:
    if target.reference is None:
        return _NONE
    return figure(target.reference, catalogue.nutrients[target.nutrient], trimmed=True)


def _met(target: Target, days: Sequence[int], missed: set[tuple[str, int | None]]) -> str:
    if target.per.value == "week":
        short = (target.nutrient, None) in missed
        return translatable("missed on average") if short else translatable("met on average")
    met = sum((target.nutrient, day) not in missed for day in days)
    return translatable("{met} of {all}", met=met, all=len(days))


def _rules(plan: Plan, care: CareRules) -> Iterator[ActingRule]:
    seen: set[str] = set()
    for rule, _ in care.acting(plan.profile):
        if rule.key not in seen and rule.reason:
            seen.add(rule.key)
            yield ActingRule(
                translatable(rule.label), translatable(rule.reason), translatable(rule.source)
            )
