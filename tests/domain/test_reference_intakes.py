"""Reference intakes of real people, against the printed tables."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from foods import DataError
from planner.domain import Person, Reference, ReferenceIntakes, Sex, Stage

F, M = Sex.FEMALE, Sex.MALE
INTAKES = ReferenceIntakes.load()

# Magnesium, potassium, calcium, vitamin D, B1, B12, E, K1, fibre.
NAMES = (
    "magnesium_mg potassium_mg calcium_mg vitamin_d_ug vitamin_b1_mg vitamin_b12_ug "
    "vitamin_e_mg vitamin_k1_ug fibre_g"
).split()
PEOPLE = [
    (Person(4, F), (130, 2300, 1000, 15, 0.6, 1.2, 7, 55, 25)),
    (Person(8, M), (130, 2300, 1000, 15, 0.6, 1.2, 7, 55, 25)),
    (Person(9, F), (240, 2300, 1300, 15, 0.9, 1.8, 11, 60, 26)),
    (Person(13, M), (240, 2500, 1300, 15, 0.9, 1.8, 11, 60, 31)),
    (Person(14, F), (360, 2300, 1300, 15, 1.0, 2.4, 15, 75, 26)),
    (Person(18, M), (410, 3000, 1300, 15, 1.2, 2.4, 15, 75, 38)),
    (Person(19, F), (310, 2600, 1000, 15, 1.1, 2.4, 15, 90, 25)),
    (Person(25, M), (400, 3400, 1000, 15, 1.2, 2.4, 15, 120, 38)),
    (Person(45, F), (320, 2600, 1000, 15, 1.1, 2.4, 15, 90, 25)),
    (Person(50, F), (320, 2600, 1000, 15, 1.1, 2.4, 15, 90, 25)),
    (Person(51, M), (420, 3400, 1000, 15, 1.2, 2.4, 15, 120, 30)),
    (Person(58, F), (320, 2600, 1200, 15, 1.1, 2.4, 15, 90, 21)),
    (Person(70, M), (420, 3400, 1000, 15, 1.2, 2.4, 15, 120, 30)),
    (Person(71, M), (420, 3400, 1200, 20, 1.2, 2.4, 15, 120, 30)),
    (Person(76, M), (420, 3400, 1200, 20, 1.2, 2.4, 15, 120, 30)),
    (Person(120, F), (320, 2600, 1200, 20, 1.1, 2.4, 15, 90, 21)),
    (Person(17, F, Stage.PREGNANT), (400, 2600, 1300, 15, 1.4, 2.6, 15, 75, 28)),
    (Person(25, F, Stage.PREGNANT), (350, 2900, 1000, 15, 1.4, 2.6, 15, 90, 28)),
    (Person(31, F, Stage.PREGNANT), (360, 2900, 1000, 15, 1.4, 2.6, 15, 90, 28)),
    (Person(33, F, Stage.LACTATING), (320, 2800, 1000, 15, 1.4, 2.8, 19, 90, 29)),
    (Person(16, F, Stage.LACTATING), (360, 2500, 1300, 15, 1.4, 2.8, 19, 75, 29)),
]


@pytest.mark.parametrize(("person", "figures"), PEOPLE, ids=lambda x: getattr(x, "age", ""))
def test_reference_intakes_are_those_of_the_tables(
    person: Person, figures: tuple[float, ...]
) -> None:
    found = [INTAKES.recommended(name, person) for name in NAMES]
    assert [reference.value for reference in found if reference] == list(figures)


def test_kind_and_report_stand_beside_the_figure() -> None:
    person = Person(45, F)
    assert INTAKES.recommended("potassium_mg", person) == Reference(2600, "AI", "NASEM 2019")
    magnesium = INTAKES.recommended("magnesium_mg", person)
    assert magnesium == Reference(320, "RDA", "NASEM (IOM) 1997")


@pytest.mark.parametrize(
    ("person", "most"),
    [
        (Person(16, F), 3000),
        (Person(45, M), 2500),
        (Person(51, F), 2000),
        (Person(76, M), 2000),
        (Person(17, F, Stage.PREGNANT), 3000),
        (Person(31, F, Stage.LACTATING), 2500),
    ],
)
def test_upper_limits_count_food(person: Person, most: float) -> None:
    calcium = INTAKES.upper_limit("calcium_mg", person)
    vitamin_d = INTAKES.upper_limit("vitamin_d_ug", person)
    sodium = INTAKES.upper_limit("sodium_mg", person)
    assert calcium and vitamin_d and sodium
    assert (calcium.value, vitamin_d.value) == (most, 100)
    assert (sodium.value, sodium.kind) == (2300, "CDRR")


@pytest.mark.parametrize("nutrient", ["magnesium_mg", "vitamin_e_mg", "potassium_mg"])
@pytest.mark.parametrize("person", [person for person, _ in PEOPLE], ids=lambda p: p.age)
def test_food_has_no_upper_limit_of_these(nutrient: str, person: Person) -> None:
    assert INTAKES.upper_limit(nutrient, person) is None


def test_supplements_have_limits_of_their_own() -> None:
    person = Person(45, F)
    magnesium = INTAKES.supplement_limit("magnesium_mg", person)
    vitamin_e = INTAKES.supplement_limit("vitamin_e_mg", Person(16, F))
    assert magnesium and magnesium.value == 350
    assert vitamin_e and vitamin_e.value == 800
    assert INTAKES.supplement_limit("calcium_mg", person) is None


def test_protein_goes_by_weight() -> None:
    adult = INTAKES.recommended("protein_g", Person(45, F, weight_kg=70))
    pregnant = INTAKES.recommended("protein_g", Person(31, F, Stage.PREGNANT, weight_kg=70))
    assert adult and adult.value == pytest.approx(56)
    assert pregnant and pregnant.value == pytest.approx(77)


def test_reference_intakes_lack_figures_for_some() -> None:
    assert INTAKES.recommended("vitamin_k2_ug", Person()) is None
    assert INTAKES.recommended("sugars_g", Person()) is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "magnesium_mg,RDA,female,none,31,121,320",
            "magnesium_mg,RDA,female,none,32,121,320",
            "0 rows",
        ),
        (
            "magnesium_mg,RDA,female,none,31,121,320",
            "magnesium_mg,RDA,female,none,30,121,320",
            "2 rows",
        ),
        (
            "magnesium_mg,RDA,female,none,31,121,320",
            "magnesium,RDA,female,none,31,121,320",
            "line 6",
        ),
        (
            "magnesium_mg,RDA,female,none,31,121,320",
            "magnesium_mg,RDA,woman,none,31,121,320",
            "woman",
        ),
        (
            "magnesium_mg,RDA,female,none,31,121,320",
            "magnesium_mg,RDA,female,none,31,21,320",
            "age_to",
        ),
        ("magnesium_mg,RDA,female,none,31,121,320", "magnesium_mg,RDA,female,none,31,121,x", '"x"'),
        (
            "magnesium_mg,RDA,female,none,31,121,320",
            "magnesium_mg,RDA,female,none,3.5,121,1",
            "3.5",
        ),
    ],
)
def test_broken_table_names_file_and_row(old: str, new: str, said: str, tmp_path: Path) -> None:
    text = (files("planner.domain") / "data" / "reference_intakes.csv").read_text("utf-8")
    assert text.count(old) == 1
    (tmp_path / "reference_intakes.csv").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(DataError) as refused:
        ReferenceIntakes.load(tmp_path)
    assert "reference_intakes.csv" in str(refused.value)
    assert said in str(refused.value)
