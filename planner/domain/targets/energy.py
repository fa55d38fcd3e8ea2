"""The energy a person needs, from the equations of 2023."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from foods.tables import Row, gather, read_csv, read_toml
from planner.domain.person.body import body_mass_index
from planner.domain.person.person import Activity, Person, Sex, Stage, check_person
from planner.domain.tables import DataDir, age_band, domain_data, signed

_FILE = "energy_equations.csv"
_COEFFICIENTS = tuple(
    "intercept_kcal age_coef height_cm_coef weight_kg_coef gestation_week_coef extra_kcal".split()
)
_COLUMNS = ("sex", "stage", "age_from", "age_to", "activity", *_COEFFICIENTS, "source", "note")
_PREGNANCY = "energy_in_pregnancy.toml"


@dataclass(frozen=True)
class EnergyEquation:
    """A linear equation for a group of people, kcal a day.

    Attributes:
        group: Sex, stage and activity it holds for.
        ages: ``from <= age < to``, years.
        terms: Factors of 1, age (y), height (cm), weight (kg), gestation (week) and 1.
    """

    group: tuple[Sex, Stage, Activity]
    ages: tuple[int, int]
    terms: tuple[float, ...]

    def holds_for(self, person: Person) -> bool:
        """Return whether the equation was made for such a person."""
        same = self.group == (person.sex, person.stage, person.activity)
        return same and self.ages[0] <= person.age < self.ages[1]

    def kcal(self, person: Person, week: float) -> float:
        """Return the equation's energy, kcal a day; `week` of pregnancy counts if it matters."""
        values = (1.0, person.age, person.height_cm, person.weight_kg, week, 1.0)
        return sum(term * value for term, value in zip(self.terms, values, strict=True))


@dataclass(frozen=True)
class PregnancyEnergy:
    """Energy of pregnancy and nursing.

    Attributes:
        assumed_week: Week of the pregnancy where it is not said.
        from_week: Week from which on the need is higher.
        deposition: Energy laid down by body mass index (below, kcal a day).
        nursing_months: Months in which the child is nursed alone.
        later_nursing_kcal: What a day of later nursing differs from one of those, kcal.
    """

    assumed_week: float
    from_week: int
    deposition: tuple[tuple[float, float], ...]
    nursing_months: int
    later_nursing_kcal: float

    def laid_down_kcal(self, person: Person) -> float:
        """Return the energy laid down, kcal a day.

        The present weight stands in for that before pregnancy.
        """
        return next(kcal for below, kcal in self.deposition if body_mass_index(person) < below)


def energy_requirement_kcal(person: Person) -> float:
    """Return the estimated energy requirement that keeps the weight, kcal a day.

    Pregnancy counts by its week with the energy laid down, in the first twelve weeks as none;
    nursing by its month: 540 kcal of milk less 140 from stores in the first six, 380 later. What
    is not said is assumed as ``energy_in_pregnancy.toml`` has it.

    Raises:
        ProfileError: If there is no equation for such a person.

    Source:
        NASEM 2023, Dietary Reference Intakes for Energy, doi:10.17226/26818.
    """
    check_person(person)
    pregnancy = load_pregnancy_energy()
    week = person.pregnancy_week or pregnancy.assumed_week
    if person.stage is Stage.PREGNANT and week < pregnancy.from_week:
        person = replace(person, stage=Stage.NONE)
    equation = next(e for e in load_energy_equations() if e.holds_for(person))
    more = 0.0
    if person.stage is Stage.PREGNANT:
        more = pregnancy.laid_down_kcal(person)
    if person.stage is Stage.LACTATING and (person.nursing_month or 1) > pregnancy.nursing_months:
        more = pregnancy.later_nursing_kcal
    return equation.kcal(person, week) + more


@cache
def load_energy_equations(directory: DataDir | None = None) -> tuple[EnergyEquation, ...]:
    """Return the equations; every person that `check_person` lets pass has one.

    Raises:
        foods.DataError: Naming file and row of a fault.
    """
    return tuple(gather(read_csv(domain_data(directory), _FILE, _COLUMNS), _equation))


def _equation(row: Row) -> EnergyEquation:
    group = (
        Sex(row.one_of("sex", list(Sex))),
        Stage(row.one_of("stage", list(Stage))),
        Activity(row.one_of("activity", list(Activity))),
    )
    row.text("source")
    terms = tuple(signed(row, column) for column in _COEFFICIENTS)
    return EnergyEquation(group, age_band(row), terms)


@cache
def load_pregnancy_energy(directory: DataDir | None = None) -> PregnancyEnergy:
    """Return the assumptions for pregnancy."""
    table = read_toml(domain_data(directory) / _PREGNANCY, _PREGNANCY)
    steps = tuple((float(s["below_bmi"]), float(s["kcal"])) for s in table["deposition"])
    return PregnancyEnergy(
        float(table["assumed_week"]),
        int(table["from_week"]),
        steps,
        int(table["nursing_months"]),
        float(table["later_nursing_kcal"]),
    )
