"""Every figure of ``care.toml`` as the guideline has it: one that is altered fails here."""

from __future__ import annotations

import pytest

from foods import Catalogue
from planner.domain import CareRules
from planner.domain.care.effects import Apart, Band, Cap, EnergyFloor, Floor, Unasked, Weekly
from planner.domain.care.reader import CareRule

RULES = CareRules.load()
EVERY = {f"{rule.group}.{rule.key}": rule for rule in RULES.all_rules()}
KEEPERS = (
    "ace_inhibitor angiotensin_blocker potassium_sparing_diuretic salt_substitute "
    "calcineurin_inhibitor trimethoprim heparin"
).split()
FIGURES = {
    "conditions.kidney_disease": {
        "cap potassium_mg 3000 late clinical",
        "cap potassium_mg reference early clinical",
        "cap protein_g 1/kg least 0.8 never 1.3 late clinical",
        "cap phosphorus_mg 1000 late clinical",
        "cap sodium_mg 2000",
        "unasked magnesium_mg late",
        "unasked calcium_mg late",
        "unasked fibre_g late",
    },
    "conditions.dialysis": {
        "cap potassium_mg 2700 clinical",
        "cap phosphorus_mg 1000 clinical",
        "cap sodium_mg 2300",
        "floor protein_g 1/kg",
        "unasked magnesium_mg",
        "unasked calcium_mg",
        "unasked fibre_g",
    },
    "conditions.heart_failure": {"band sodium_mg 0.2"},
    "conditions.hypertension": {"cap sodium_mg 1500 movable"},
    "conditions.kidney_stones": {"cap calcium_mg 1200 least 1000"},
    "conditions.osteoporosis": {"floor vitamin_d_ug 20"},
    "conditions.addison": {"cap potassium_mg reference clinical"},
    "conditions.hypercalcaemia": {
        "cap calcium_mg reference",
        "unasked calcium_mg",
        "unasked vitamin_d_ug",
    },
    "conditions.eating_disorder": {"energy 1"},
    **{
        f"medicines.{key}": {
            "cap potassium_mg reference clinical",
            "cap potassium_mg 2500 dialysis late clinical",
        }
        for key in KEEPERS
    },
    "medicines.potassium_binder": {"cap potassium_mg 3000 clinical"},
    "medicines.warfarin": {"band vitamin_k1_ug 0.25"},
    "medicines.lithium": {"band sodium_mg 0.2", "band fluid_ml 0.2"},
    "medicines.levothyroxine": {"apart 60 min 4 h"},
    "medicines.bisphosphonate": {"apart 30 min 1 h"},
    "persons.pregnant": {"weekly 227 to 340 g", "energy 1"},
    "persons.lactating": {"weekly 227 to 340 g", "energy 1"},
    "persons.under_19": {"energy 1"},
    "persons.underweight": {"energy 1"},
    "persons.adult": {"energy 1200 and 1500"},
}


def figures(rule: CareRule) -> set[str]:
    """Return the figures of a rule in short words."""
    found = set()
    for effect in rule.effects:
        words: list[object] = []
        if isinstance(effect, Cap):
            most = "reference" if effect.most is None else f"{effect.most:g}"
            words = ["cap", effect.nutrient, most + ("/kg" if effect.per_kg else "")]
            words += ["least", f"{effect.least:g}"] if effect.least is not None else []
            words += ["never", f"{effect.never_per_kg:g}"] if effect.never_per_kg else []
            words += sorted(state.value for state in effect.when.kidneys)
            words += ["movable"] if effect.movable else []
            words += ["clinical"] if effect.clinical else []
        elif isinstance(effect, Floor):
            words = ["floor", effect.nutrient, f"{effect.least:g}" + "/kg" * effect.per_kg]
        elif isinstance(effect, Unasked):
            words = ["unasked", effect.nutrient, *(state.value for state in effect.when.kidneys)]
        elif isinstance(effect, Band):
            words = ["band", effect.nutrient, f"{effect.share:g}"]
        elif isinstance(effect, Weekly):
            words = ["weekly", f"{effect.least_g:g}", "to", f"{effect.most_g:g}", "g"]
        elif isinstance(effect, EnergyFloor):
            both = f"{effect.female_kcal:g} and {effect.male_kcal:g}" if effect.male_kcal else ""
            words = ["energy", both or f"{effect.share:g}"]
        elif isinstance(effect, Apart):
            words = ["apart", f"{effect.before_minutes:g}", "min", f"{effect.hours:g}", "h"]
        if words:
            found.add(" ".join(map(str, words)))
    return found


@pytest.mark.parametrize("key", EVERY)
def test_every_figure_of_a_rule_is_the_guidelines(key: str) -> None:
    assert figures(EVERY[key]) == FIGURES.get(key, set())


@pytest.mark.parametrize("key", EVERY)
def test_rule_has_a_dated_source_and_its_caps_have_one_of_their_own(key: str) -> None:
    rule = EVERY[key]
    assert (rule.read or rule.written) is not None
    assert (rule.read is None) == (rule.seen == "no")
    dated = any(letter.isdigit() for letter in rule.source)
    assert dated or "fact sheet" in rule.source or "Food" in rule.source
    for cap in rule.of(Cap):
        assert cap.source or not cap.clinical


@pytest.mark.parametrize(
    ("key", "age"),
    [("conditions.osteoporosis", 50), ("conditions.kidney_stones", 19)],
)
def test_effect_holds_from_its_age_on(key: str, age: int) -> None:
    assert {effect.when.from_age for effect in EVERY[key].effects} == {age}


@pytest.mark.parametrize(
    ("key", "foods"),
    [
        ("medicines.simvastatin", {"grapefruit", "grapefruit_juice"}),
        ("medicines.calcineurin_inhibitor", {"grapefruit", "grapefruit_juice"}),
        ("conditions.kidney_transplant", {"grapefruit", "grapefruit_juice"}),
        ("conditions.g6pd_deficiency", {"fava_beans_cooked"}),
        ("persons.pregnant", {"halibut_cooked"}),
    ],
)
def test_foods_that_a_rule_leaves_out_are_in_the_table(
    key: str, foods: set[str], catalogue: Catalogue
) -> None:
    assert EVERY[key].leave_out_foods == foods
    assert foods <= set(catalogue.foods)
