"""What guidelines say, typed from them a second time: shared with no table of the program.

Each figure names its document. `second_checker` judges plans by these figures alone, so that one
that is altered in ``care.toml`` stands against the one here.
"""

from __future__ import annotations

from collections.abc import Mapping

KEEPERS = frozenset(
    {
        "ace_inhibitor",
        "angiotensin_blocker",
        "potassium_sparing_diuretic",
        "salt_substitute",
        "calcineurin_inhibitor",
        "trimethoprim",
        "heparin",
    }
)
"""Medicines that keep potassium in the body (NASEM 2019, labels)."""

LOW_POTASSIUM_MG = (2000.0, 3000.0)
"""A low-potassium diet: National Kidney Foundation, Potassium and your CKD diet."""
DIALYSIS_POTASSIUM_MG = 2700.0
"""Low end of 2,700 to 3,100 mg: K/DOQI 2000, nutrition in chronic renal failure."""
PHOSPHORUS_MG = 1000.0
"""Upper end of 800 to 1,000 mg: K/DOQI 2003, bone in CKD, guideline 4."""
CKD_PROTEIN_PER_KG = (0.8, 1.0, 1.3)
"""Advised, provisional most with a quarter more, never above: KDIGO 2024, 3.3.1."""
DIALYSIS_PROTEIN_PER_KG = 1.0
"""Least: KDOQI 2020, 3.1."""
CKD_SODIUM_MG, DIALYSIS_SODIUM_MG = 2000.0, 2300.0
"""KDIGO 2024, 3.3.2; KDOQI 2020, 6.5."""
HYPERTENSION_SODIUM_MG = 1500.0
"""The ideal that is offered: AHA/ACC 2025, section 5.1."""
STONES_CALCIUM_MG = 1200.0
"""AUA 2014, statement 9: 1,000 to 1,200 mg."""
OSTEOPOROSIS_VITAMIN_D_UG, OSTEOPOROSIS_FROM_AGE = 20.0, 50
"""BHOF 2022: 800 to 1,000 IU from 50 on."""
WARFARIN_K1_SHARE = 0.25
HEART_SODIUM_SHARE = 0.2
LITHIUM_SHARE = 0.2
"""How far a day may lie from the usual one; no guideline has a figure, these are the program's."""
FISH_G = (227.0, 340.0)
"""8 to 12 ounces a week: FDA and EPA, advice about eating fish, 2021."""
RAW_PER_COOKED = 4.0 / 3.0
"""FDA and EPA weigh 4 ounces before cooking, Dietary Guidelines A3-2 3 ounces after."""
LEAST_KCAL: Mapping[str, float] = {"female": 1200.0, "male": 1500.0}
"""AHA/ACC/TOS 2013, recommendation 3a."""
UNDERWEIGHT_BMI, HEALTHY_BMI = 18.5, 25.0
"""WHO 2000, Technical Report Series 894."""
ENERGY_BAND, WEEK_MEAN = 0.05, 0.02
"""A day, and the mean of a week, about the requirement: issue of the program."""
LARGER_COUNTS = frozenset({"potassium_mg", "phosphorus_mg", "sodium_mg"})
"""Of these the larger of two sources' figures counts."""

FORBIDDEN: Mapping[str, frozenset[str]] = {
    "conditions.kidney_transplant": frozenset({"grapefruit", "grapefruit_juice"}),
    "medicines.calcineurin_inhibitor": frozenset({"grapefruit", "grapefruit_juice"}),
    "medicines.simvastatin": frozenset({"grapefruit", "grapefruit_juice"}),
    "conditions.g6pd_deficiency": frozenset({"fava_beans_cooked"}),
    "medicines.mao_inhibitor": frozenset(
        "cheddar swiss_cheese gouda edam gruyere brie parmesan feta goat_cheese blue_cheese "
        "salmon_smoked herring_pickled kippers anchovies chicken_liver_cooked beef_liver_cooked "
        "tempeh natto miso soy_sauce soy_sauce_reduced tamari worcestershire fish_sauce "
        "yeast_extract sauerkraut kimchi fava_beans_cooked ham_sliced bacon_cooked "
        "turkey_breast_sliced".split()
    ),
    "stages.pregnant": frozenset(
        "chicken_liver_cooked beef_liver_cooked halibut_cooked salmon_smoked brie blue_cheese "
        "kippers herring_pickled ham_sliced turkey_breast_sliced".split()
    ),
    "stages.lactating": frozenset({"halibut_cooked"}),
}
"""Foods by id that labels, FDA, CDC and WHO leave out."""
FORBIDDEN_TAGS: Mapping[str, frozenset[str]] = {
    "conditions.alcohol_dependence": frozenset({"alcohol"}),
    "conditions.gout": frozenset({"alcohol"}),
    "conditions.kidney_transplant": frozenset({"raw", "unpasteurised", "listeria"}),
    "medicines.mao_inhibitor": frozenset({"alcohol"}),
    "stages.pregnant": frozenset(
        {"liver", "high_mercury", "raw", "unpasteurised", "alcohol", "listeria"}
    ),
    "stages.lactating": frozenset({"high_mercury", "alcohol"}),
    **{
        key: frozenset({"salt_substitute", "high_potassium_drink"})
        for key in (
            "conditions.kidney_disease",
            "conditions.dialysis",
            "conditions.addison",
            "medicines.potassium_binder",
            *(f"medicines.{keeper}" for keeper in KEEPERS),
        )
    },
}
FORBIDDEN_KINDS: Mapping[str, frozenset[str]] = {
    "conditions.hypertension": frozenset({"broth", "pickle", "sports_drink"}),
    "medicines.mao_inhibitor": frozenset({"processed_meat"}),
}


def potassium_need_mg(age: int, sex: str, stage: str) -> float:
    """Adequate intake: NASEM 2019."""
    if stage == "pregnant":
        return 2600.0 if age < 19 else 2900.0
    if stage == "lactating":
        return 2500.0 if age < 19 else 2800.0
    if age < 19:
        return 3000.0 if sex == "male" else 2300.0
    return 3400.0 if sex == "male" else 2600.0


def calcium_mg(age: int, sex: str, stage: str) -> tuple[float, float]:
    """Recommended allowance and upper level: IOM 2011."""
    if age < 19:
        return 1300.0, 3000.0
    if stage != "none":
        return 1000.0, 2500.0
    older = age > 70 or (sex == "female" and age > 50)
    return 1200.0 if older else 1000.0, 2000.0 if age > 50 else 2500.0


_ADULTS = {
    ("male", "inactive"): (753.07, -10.83, 6.50, 14.10),
    ("male", "low_active"): (581.47, -10.83, 8.30, 14.94),
    ("male", "active"): (1004.82, -10.83, 6.52, 15.91),
    ("male", "very_active"): (-517.88, -10.83, 15.61, 19.11),
    ("female", "inactive"): (584.90, -7.01, 5.72, 11.71),
    ("female", "low_active"): (575.77, -7.01, 6.60, 12.14),
    ("female", "active"): (710.25, -7.01, 6.54, 12.34),
    ("female", "very_active"): (511.83, -7.01, 9.07, 12.56),
}
_YOUNG = {
    ("male", "inactive"): (-447.51, 3.68, 13.01, 13.15),
    ("male", "low_active"): (19.12, 3.68, 8.62, 20.28),
    ("male", "active"): (-388.19, 3.68, 12.66, 20.46),
    ("male", "very_active"): (-671.75, 3.68, 15.38, 23.25),
    ("female", "inactive"): (55.59, -22.25, 8.43, 17.07),
    ("female", "low_active"): (-297.54, -22.25, 12.77, 14.73),
    ("female", "active"): (-189.55, -22.25, 11.74, 18.34),
    ("female", "very_active"): (-709.59, -22.25, 18.22, 14.25),
}
_PREGNANT = {
    "inactive": (1131.20, -2.04, 0.34, 12.15),
    "low_active": (693.35, -2.04, 5.73, 10.20),
    "active": (-223.84, -2.04, 13.23, 8.15),
    "very_active": (-779.72, -2.04, 18.45, 8.73),
}
_WEEK, _A_WEEK, _GROWTH, _NURSING = 27, 9.16, 20.0, 400.0


def energy_kcal(
    age: int, sex: str, stage: str, weight_kg: float, height_cm: float, activity: str
) -> float:
    """Estimated energy requirement: NASEM 2023; week 27 of pregnancy, early nursing."""
    more = 0.0
    if stage == "pregnant":
        factors = _PREGNANT[activity]
        bmi = weight_kg / (height_cm / 100) ** 2
        laid_down = 300.0 if bmi < 18.5 else 200.0 if bmi < 25 else 150.0 if bmi < 30 else -50.0
        more = _A_WEEK * _WEEK + laid_down
    else:
        factors = (_YOUNG if age < 19 else _ADULTS)[sex, activity]
        more = (_GROWTH if age < 19 else 0.0) + (_NURSING if stage == "lactating" else 0.0)
    one, years, tall, heavy = factors
    return one + years * age + tall * height_cm + heavy * weight_kg + more
