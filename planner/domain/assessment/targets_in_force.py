"""The targets in force for a profile: tables, then care, then own choices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from planner.domain.care.effects import ENERGY, Band, Cap, Effect, TargetEffect, Why
from planner.domain.care.goals import with_goal
from planner.domain.care.open_list import held_at_reference
from planner.domain.care.reader import CareRule
from planner.domain.care.rules import CareRules
from planner.domain.errors import ProfileError, known_words
from planner.domain.person.agreed import agreed_most
from planner.domain.person.person import check_person
from planner.domain.person.profile import Profile, TargetChoice
from planner.domain.target import CARE, Target
from planner.domain.targets.chosen import EnergyLeast, with_choice
from planner.domain.targets.defaults import (
    DefaultTarget,
    day_share,
    default_target,
    load_default_targets,
    share_maximum,
)
from planner.domain.targets.reference_intakes import ReferenceIntakes
from planner.domain.translatable import translatable


def targets_for(
    profile: Profile,
    nutrients: Iterable[str],
    *,
    care: CareRules | None = None,
    intakes: ReferenceIntakes | None = None,
) -> tuple[Target, ...]:
    """Return a target for every nutrient, in the order given.

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
    effects = care.acting(profile)
    targets = {}
    for key in keys:
        acting = [effect for effect in effects if effect[1].nutrient == key]
        targets[key] = _target(default_target(key, profile.person, intakes), profile, care, acting)
    whole = (_with_share(target, targets, profile) for target in targets.values())
    return tuple(replace(t, day_share=day_share(t.nutrient, profile.diet)) for t in whole)


def _target(
    default: Target, profile: Profile, care: CareRules, acting: Sequence[tuple[CareRule, Effect]]
) -> Target:
    """Return a target after the goal, the effects of care on its nutrient and the own choice."""
    nutrient, target = default.nutrient, with_goal(default, profile, care)
    for rule, effect in acting:
        if isinstance(effect, TargetEffect):
            target = effect.apply(target, Why(rule.short_label, rule.reason, profile))
    choice = profile.targets.get(nutrient)
    if any(isinstance(effect, Band) for _, effect in acting):
        return target
    clinical = any(isinstance(effect, Cap) and effect.clinical for _, effect in acting)
    if clinical or agreed_most(nutrient, profile.care) is not None:
        return _under_ceiling(target, choice or TargetChoice(), profile)
    target = with_choice(target, choice, energy_floor=_energy_floor(target, profile, care))
    return held_at_reference(target, profile, care)


def _energy_floor(target: Target, profile: Profile, care: CareRules) -> EnergyLeast | None:
    return care.energy_floor(profile) if target.nutrient == ENERGY else None


def _under_ceiling(target: Target, choice: TargetChoice, profile: Profile) -> Target:
    """Return the target below a clinician's figure, or a provisional one until it is known."""
    agreed = agreed_most(target.nutrient, profile.care)
    if agreed is None:
        # An own maximum below the provisional one is safer still, so it stays.
        most = min(filter(None, (target.maximum, choice.maximum)), default=None)
        return replace(target, maximum=most)
    if not target.source.startswith(CARE):
        bare = replace(target, minimum=None, reference=None, safety=True, locked_reason="")
        source = f"{CARE}{translatable('ceiling of your doctor')}"
        target = replace(bare, maximum=agreed, upper_limit=agreed, source=source, on=True)
    if target.minimum is None:
        _refuse_minimum(target.nutrient, choice, target.maximum or agreed)
    return with_choice(target, replace(choice, on=True))


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
    kcal = sum(planned) / len(planned) if len(planned) > 1 else energy.reference or planned[0]
    most = share_maximum(rule, kcal)
    return with_choice(replace(target, maximum=most, source=rule.source), choice)


def _check_choices(profile: Profile, nutrients: tuple[str, ...]) -> None:
    for key in profile.targets:
        if key not in nutrients:
            raise ProfileError(
                f"targets.{key}", "There is no such nutrient.", known_words(key, nutrients)
            )
