"""The energy equations of 2023, reckoned by hand."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from foods import DataError
from planner.domain import Activity, Person, ProfileError, Sex, Stage, energy_requirement_kcal
from planner.domain.person.person import AGES
from planner.domain.targets.energy import load_energy_equations

F, M = Sex.FEMALE, Sex.MALE
BY_HAND = [
    # 575.77 - 7.01*45 + 6.60*166 + 12.14*68
    (Person(), 2181.44),
    # 753.07 - 10.83*30 + 6.50*180 + 14.10*80
    (Person(30, M, weight_kg=80, height_cm=180, activity=Activity.INACTIVE), 2726.17),
    # -517.88 - 10.83*25 + 15.61*178 + 19.11*75
    (Person(25, M, weight_kg=75, height_cm=178, activity=Activity.VERY_ACTIVE), 3423.20),
    # 710.25 - 7.01*76 + 6.54*158 + 12.34*60
    (Person(76, F, weight_kg=60, height_cm=158, activity=Activity.ACTIVE), 1951.21),
    # 55.59 - 22.25*16 + 8.43*165 + 17.07*55 + 20
    (Person(16, F, weight_kg=55, height_cm=165, activity=Activity.INACTIVE), 2049.39),
    # 19.12 + 3.68*18 + 8.62*175 + 20.28*68 + 20
    (Person(18, M, weight_kg=68, height_cm=175), 2992.90),
    # -297.54 - 22.25*8 + 12.77*128 + 14.73*26 + 15 of growth
    (Person(8, F, weight_kg=26, height_cm=128), 1557.00),
    # -388.19 + 3.68*11 + 12.66*145 + 20.46*37 + 25 of growth
    (Person(11, M, weight_kg=37, height_cm=145, activity=Activity.ACTIVE), 2270.01),
    # 693.35 - 2.04*31 + 5.73*166 + 10.20*66 + 9.16*27 in the 27th week, + 200 at 24 kg/m2
    (Person(31, F, Stage.PREGNANT, weight_kg=66), 2701.81),
    # as above with 90 kg: 32.7 kg/m2, -50
    (Person(31, F, Stage.PREGNANT, weight_kg=90), 2696.61),
    # 575.77 - 7.01*33 + 6.60*166 + 12.14*66 + 540 - 140
    (Person(33, F, Stage.LACTATING, weight_kg=66), 2641.28),
    # the same from the seventh month on, with 380 in place of 400
    (Person(33, F, Stage.LACTATING, weight_kg=66, nursing_month=6), 2641.28),
    (Person(33, F, Stage.LACTATING, weight_kg=66, nursing_month=7), 2621.28),
    # 693.35 - 2.04*31 + 5.73*166 + 10.20*66 + 9.16*13 + 200, in the 13th week
    (Person(31, F, Stage.PREGNANT, weight_kg=66, pregnancy_week=13), 2573.57),
    # 575.77 - 7.01*31 + 6.60*166 + 12.14*66 in the 12th, as if there were no child yet
    (Person(31, F, Stage.PREGNANT, weight_kg=66, pregnancy_week=12), 2255.30),
    # 2701.81 of the 27th week with 50 kg before: 18.1 kg/m2 lays down 300 and not 200
    (Person(31, F, Stage.PREGNANT, weight_kg=66, weight_before_kg=50), 2801.81),
]


@pytest.mark.parametrize(("person", "kcal"), BY_HAND, ids=lambda x: getattr(x, "age", ""))
def test_energy_is_the_same_as_by_hand(person: Person, kcal: float) -> None:
    assert energy_requirement_kcal(person) == pytest.approx(kcal, abs=0.01)


def test_everyone_has_exactly_one_equation() -> None:
    for age in range(AGES[0], AGES[1] + 1):
        for activity in Activity:
            people = [Person(age, sex, activity=activity) for sex in Sex]
            if 14 <= age <= 50:
                stages = (Stage.PREGNANT, Stage.LACTATING)
                people += [Person(age, F, stage, activity=activity) for stage in stages]
            for person in people:
                found = [e for e in load_energy_equations() if e.holds_for(person)]
                assert len(found) == 1, person


@pytest.mark.parametrize(
    ("person", "key", "allowed"),
    [
        (Person(3), "person.age", "4 to 120"),
        (Person(121), "person.age", "4 to 120"),
        (Person(8, weight_kg=140, height_cm=128), "person.weight_kg", "10 to 120"),
        (Person(weight_kg=float("nan")), "person.weight_kg", "30 to 300"),
        (Person(height_cm=20), "person.height_cm", "120 to 230"),
        (Person(31, M, Stage.PREGNANT), "person.stage", "none"),
        (Person(58, F, Stage.LACTATING), "person.stage", "age 14 to 50"),
        (Person(31, F, Stage.PREGNANT, pregnancy_week=43), "person.pregnancy_week", "1 to 42"),
        (Person(31, F, Stage.PREGNANT, weight_before_kg=3), "person.weight_before_kg", "30 to 300"),
        (Person(31, F, Stage.LACTATING, nursing_month=0), "person.nursing_month", "1 to 24"),
    ],
)
def test_energy_refuses_a_person_outside_the_tables(person: Person, key: str, allowed: str) -> None:
    with pytest.raises(ProfileError) as refused:
        energy_requirement_kcal(person)
    assert refused.value.key == key
    assert allowed in str(refused.value)


def test_broken_table_names_file_and_row(tmp_path: Path) -> None:
    text = (files("planner.domain") / "data" / "energy_equations.csv").read_text("utf-8")
    (tmp_path / "energy_equations.csv").write_text(text.replace("-7.01", "minus 7", 1), "utf-8")
    with pytest.raises(DataError, match=r'energy_equations\.csv, line 6 \(female\).*"minus 7"'):
        load_energy_equations(tmp_path)
