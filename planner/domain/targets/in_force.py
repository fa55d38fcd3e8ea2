"""The targets in force for a profile: tables, then care, then own choices."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from planner.domain.care.bounds import with_care_bounds
from planner.domain.care.reader import CareRule
from planner.domain.care.rules import CareRules
from planner.domain.errors import ProfileError, known_words
from planner.domain.person.person import check_person
from planner.domain.person.profile import Profile, TargetChoice
from planner.domain.target import CARE, Target
from planner.domain.translatable import in_turn, translatable

from .chosen import with_choice
from .defaults import DefaultTarget, day_share, default_target, load_default_targets, share_maximum
from .reference_intakes import ReferenceIntakes


def targets_for(
    profile: Profile,
    nutrients: Iterable[str],
    *,
    care: CareRules | None = None,
    intakes: ReferenceIntakes | None = None,
) -> tuple[Target, ...]:
    """A target for every nutrient, in the order given.

    Args:
        profile: Who, with own choices and care answers.
        nutrients: Keys of the nutrient table (`Catalogue.nutrients` will do).
        care: The care rules; the program's own by default.
        intakes: The reference intakes; the program's own by default.

    Returns:
        Targets that are planned for (`on`) and those that are only shown. A minimum from
        the tables is "RDA" or "AI", own bounds are "own", bounds of a care rule "care: ...".

    Raises:
        ProfileError: If the person or a care answer is outside the tables, or an own bound
            is not possible; it names the key and what is allowed.
    """
    check_person(profile.person)
    care, intakes = care or CareRules.load(), intakes or ReferenceIntakes.load()
    care.check(profile.care)
    keys = tuple(nutrients)
    _check_choices(profile, keys)
    targets = {key: _target(key, profile, care, intakes) for key in keys}
    whole = (_with_share(target, targets, profile) for target in targets.values())
    return tuple(replace(t, day_share=day_share(t.nutrient, profile.diet)) for t in whole)


def _target(nutrient: str, profile: Profile, care: CareRules, intakes: ReferenceIntakes) -> Target:
    target = default_target(nutrient, profile.person, intakes)
    for rule in care.bounding(profile):
        target = with_care_bounds(target, rule, profile)
    rules = care.ceiling_rules(profile, nutrient)
    agreed = nutrient in care.ceiling_nutrients and profile.care.potassium_ceiling_mg is not None
    if rules or agreed:
        return _under_ceiling(target, rules, profile)
    if any(nutrient in rule.band for rule in care.active(profile)):
        return target
    floor = any(rule.energy_floor for rule in care.active(profile))
    return with_choice(target, profile.targets.get(nutrient), energy_floor=floor)


def _under_ceiling(target: Target, rules: tuple[CareRule, ...], profile: Profile) -> Target:
    """No minimum, and no planning at all until the agreed ceiling is known."""
    choice = profile.targets.get(target.nutrient, TargetChoice())
    ceiling = profile.care.potassium_ceiling_mg
    bare = replace(target, minimum=None, maximum=None, reference=None, safety=True)
    source = CARE + (", ".join(rule.short_label for rule in rules) or "ceiling of your doctor")
    if ceiling is None:
        # An own maximum is at least as safe as none, so it stays.
        on = choice.on and choice.maximum is not None
        reason = _locked_reason(rules)
        return replace(bare, maximum=choice.maximum, source=source, locked_reason=reason, on=on)
    _refuse_minimum(target.nutrient, choice, ceiling)
    agreed = replace(bare, maximum=ceiling, upper_limit=ceiling, source=source)
    return with_choice(agreed, replace(choice, on=True))


def _locked_reason(rules: tuple[CareRule, ...]) -> str:
    return translatable(
        "Not raised by this plan: {reasons}. Enter the ceiling agreed with your doctor.",
        reasons=in_turn(rule.reason for rule in rules),
    )


def _refuse_minimum(nutrient: str, choice: TargetChoice, ceiling: float) -> None:
    if choice.minimum:
        raise ProfileError(
            f"targets.{nutrient}.min",
            f"a minimum of {choice.minimum:g} is not planned below an agreed ceiling.",
            f"no minimum, and a maximum of at most {ceiling:g}",
        )


def _with_share(target: Target, targets: dict[str, Target], profile: Profile) -> Target:
    """Set a maximum that is a share of the energy now planned (unless it is the person's own)."""
    rules = load_default_targets()
    rule = rules.get(target.nutrient, DefaultTarget())
    choice = profile.targets.get(target.nutrient)
    energy = next((t for key, t in targets.items() if key in rules and rules[key].band), None)
    if not rule.share or energy is None or (choice and choice.maximum is not None):
        return target
    planned = [bound for bound in (energy.minimum, energy.maximum) if bound is not None]
    most = share_maximum(rule, sum(planned) / len(planned))
    return with_choice(replace(target, maximum=most, source=rule.source), choice)


def _check_choices(profile: Profile, nutrients: tuple[str, ...]) -> None:
    for key in profile.targets:
        if key not in nutrients:
            raise ProfileError(
                f"targets.{key}", "There is no such nutrient.", known_words(key, nutrients)
            )
