"""What the program has no rules for is kept, said first, and holds minerals at the reference."""

from __future__ import annotations

import pytest

from foods import Catalogue
from planner.domain import CareAnswers, CareRules, Profile, ProfileError, TargetChoice, blank_plan
from planner.domain.assessment.targets_per_day import training_targets
from planner.domain.care.open_list import HELD
from planner.domain.person.training import Training

RULES = CareRules.load()
UNKNOWN = ("Sjögren syndrome", "ivabradine")


def test_open_list_names_unknown_illnesses_first(catalogue: Catalogue) -> None:
    profile = Profile(care=CareAnswers(others=UNKNOWN))
    first = blank_plan(profile, catalogue).notes[0]
    assert first.startswith("This week was not made for Sjögren syndrome, ivabradine:")
    assert "doctor or pharmacist" in first


@pytest.mark.parametrize("key", ["phenylketonuria", "bariatric_surgery", "addison"])
def test_condition_without_figures_is_said_like_an_unknown(key: str, catalogue: Catalogue) -> None:
    profile = Profile(care=CareAnswers(frozenset({key})))
    assert blank_plan(profile, catalogue).notes[0].startswith("This week was not made for ")


@pytest.mark.parametrize("nutrient", HELD)
def test_open_list_raises_no_mineral_above_the_reference(
    nutrient: str, catalogue: Catalogue
) -> None:
    def target(care: CareAnswers) -> float:
        plain = {t.nutrient: t for t in blank_plan(Profile(care=care), catalogue).targets}
        reference = plain[nutrient].reference
        assert reference is not None
        own = {nutrient: TargetChoice(reference * 1.2)}
        plan = blank_plan(Profile(care=care, targets=own), catalogue)
        found = next(t for t in plan.targets if t.nutrient == nutrient)
        assert found.minimum is not None
        return found.minimum / reference

    assert target(CareAnswers()) == pytest.approx(1.2)
    assert target(CareAnswers(others=UNKNOWN)) == pytest.approx(1.0)


def test_sodium_is_not_lowered_below_the_reference(catalogue: Catalogue) -> None:
    own = {"sodium_mg": TargetChoice(maximum=900)}
    plan = blank_plan(Profile(care=CareAnswers(others=UNKNOWN), targets=own), catalogue)
    assert next(t for t in plan.targets if t.nutrient == "sodium_mg").maximum == 1500


def test_sweat_adds_no_salt_for_an_unknown(catalogue: Catalogue) -> None:
    training = Training(frozenset({0}), hours=2.0, litres_per_hour=1.2)
    held = blank_plan(Profile(care=CareAnswers(training=training, others=UNKNOWN)), catalogue)
    free = blank_plan(Profile(care=CareAnswers(training=training)), catalogue)
    assert not training_targets(held)
    assert training_targets(free)


@pytest.mark.parametrize("others", [("",), ("x" * 81,), ("line\nbreak",), ("x",) * 21])
def test_open_list_refuses_an_entry_that_is_no_text(
    others: tuple[str, ...], catalogue: Catalogue
) -> None:
    with pytest.raises(ProfileError, match=r"care\.others"):
        blank_plan(Profile(care=CareAnswers(others=others)), catalogue)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Lisinopril", "ace_inhibitor"),
        (" ramipril ", "ace_inhibitor"),
        ("Bluthochdruck", "hypertension"),
        ("gout", "gout"),
        ("PKU", "phenylketonuria"),
        ("Euthyrox", "levothyroxine"),
        ("ACE inhibitor", "ace_inhibitor"),
    ],
)
def test_name_is_the_rule_it_means(typed: str, key: str) -> None:
    rule = RULES.known_as(typed)
    assert rule is not None
    assert rule.key == key


def test_open_list_has_no_name_for_two_rules() -> None:
    rules = (*RULES.conditions.values(), *RULES.medicines.values())
    names = [name.casefold() for rule in rules for name in {rule.short_label, *rule.names}]
    assert sorted(names) == sorted(set(names))
