"""Reference intakes of the National Academies: RDA, AI, CDRR and UL."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from foods import DataError, load_nutrients
from foods.tables import Row, gather, read_csv
from planner.domain.person.person import AGES, STAGE_AGES, Person, Sex, Stage
from planner.domain.tables import DataDir, age_band, domain_data

_FILE = "reference_intakes.csv"
_COLUMNS = tuple("nutrient kind sex stage age_from age_to value basis counts source note".split())
_RECOMMENDED = ("RDA", "AI")
_UPPER = ("UL", "CDRR")


class Reference(NamedTuple):
    """A reference intake of one person, per day.

    Attributes:
        value: In the nutrient's own unit.
        kind: "RDA", "AI", "UL" or "CDRR".
        source: The report, as "NASEM 2019".
    """

    value: float
    kind: str
    source: str


@dataclass(frozen=True)
class IntakeRow:
    """A row of the table: a reference intake of a group of people.

    Attributes:
        nutrient: Key of the nutrient table.
        kind: "RDA", "AI", "UL" or "CDRR".
        sexes: The sexes it holds for.
        stage: The life stage it holds for.
        ages: ``from <= age < to``, years.
        value: Per day, or per kilogram of body weight and day.
        per_kg: Whether it is per kilogram.
        supplements_only: Whether food does not count towards it (UL of magnesium and E).
        source: The report it stands in.
    """

    nutrient: str
    kind: str
    sexes: frozenset[Sex]
    stage: Stage
    ages: tuple[int, int]
    value: float
    per_kg: bool
    supplements_only: bool
    source: str

    def holds_for(self, person: Person) -> bool:
        """Return whether the person is of the group."""
        group = person.sex in self.sexes and person.stage is self.stage
        return group and self.ages[0] <= person.age < self.ages[1]

    def reference(self, person: Person) -> Reference:
        """Return the figure for the person, per day."""
        value = self.value * person.weight_kg if self.per_kg else self.value
        return Reference(round(value, 2), self.kind, self.source)


@dataclass(frozen=True)
class ReferenceIntakes:
    """The whole table.

    Source:
        NASEM (formerly IOM), Dietary Reference Intakes, 1997 to 2011; potassium and sodium 2019.
    """

    rows: tuple[IntakeRow, ...]

    @classmethod
    def load(cls, directory: DataDir | None = None) -> ReferenceIntakes:
        """Read and validate the table.

        Raises:
            foods.DataError: Naming file and row; also when a group of people has a gap.
        """
        return _own_table() if directory is None else cls(_read(directory))

    def recommended(self, nutrient: str, person: Person) -> Reference | None:
        """Return the intake to reach each day (RDA, else AI), or None where there is none."""
        return self._first(nutrient, person, _RECOMMENDED, supplements_only=False)

    def upper_limit(self, nutrient: str, person: Person) -> Reference | None:
        """Return the intake to stay below with food and all else (UL; CDRR for sodium), or None.

        Magnesium and vitamin E have none: their UL counts supplements only and would, for
        magnesium, lie below the RDA.
        """
        return self._first(nutrient, person, _UPPER, supplements_only=False)

    def supplement_limit(self, nutrient: str, person: Person) -> Reference | None:
        """Return a UL that counts supplements and medicines only, or None."""
        return self._first(nutrient, person, _UPPER, supplements_only=True)

    def _first(
        self, nutrient: str, person: Person, kinds: tuple[str, ...], supplements_only: bool
    ) -> Reference | None:
        found = (
            row.reference(person)
            for row in self.rows
            if row.nutrient == nutrient
            and row.kind in kinds
            and row.supplements_only is supplements_only
            and row.holds_for(person)
        )
        return next(found, None)


@cache
def _own_table() -> ReferenceIntakes:
    return ReferenceIntakes(_read(None))


def _read(directory: DataDir | None) -> tuple[IntakeRow, ...]:
    nutrients = load_nutrients()
    lines = read_csv(domain_data(directory), _FILE, _COLUMNS)
    rows = tuple(gather(lines, lambda line: _intake(line, nutrients)))
    for nutrient in dict.fromkeys(row.nutrient for row in rows):
        _check_complete(nutrient, [row for row in rows if row.nutrient == nutrient])
    return rows


def _intake(row: Row, nutrients: Collection[str]) -> IntakeRow:
    sex = row.one_of("sex", ("any", *Sex))
    return IntakeRow(
        nutrient=row.one_of("nutrient", nutrients),
        kind=row.one_of("kind", _RECOMMENDED + _UPPER),
        sexes=frozenset(Sex) if sex == "any" else frozenset({Sex(sex)}),
        stage=Stage(row.one_of("stage", list(Stage))),
        ages=age_band(row),
        value=row.positive("value"),
        per_kg=row.one_of("basis", ("day", "kg")) == "kg",
        supplements_only=row.one_of("counts", ("all", "supplements")) == "supplements",
        source=row.text("source"),
    )


def _check_complete(nutrient: str, rows: list[IntakeRow]) -> None:
    """Check that every person has exactly one figure of each kind that the nutrient has."""
    for kind in dict.fromkeys(row.kind for row in rows):
        of_kind = [row for row in rows if row.kind == kind]
        for person in _everyone():
            count = sum(row.holds_for(person) for row in of_kind)
            if count != 1:
                who = f"{person.sex}, {person.stage}, {person.age} years"
                raise DataError(_FILE, f"{nutrient}, {kind}", f"{count} rows for {who}.")


@cache
def _everyone() -> tuple[Person, ...]:
    plain = [Person(age=age, sex=sex) for sex in Sex for age in range(AGES[0], AGES[1] + 1)]
    staged = [
        Person(age=age, stage=stage)
        for stage in (Stage.PREGNANT, Stage.LACTATING)
        for age in range(STAGE_AGES[0], STAGE_AGES[1] + 1)
    ]
    return (*plain, *staged)
