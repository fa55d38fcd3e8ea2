"""A whole file of every kind, its reader, and mutations of it: for tests and for the command."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from foods import Catalogue, DataError
from foods import Diet as DietStyle
from planner.application.calendar import plan_of_favourite
from planner.application.household import open_own_week
from planner.application.transfer import preview_bundle
from planner.application.version_changes import version_changes
from planner.domain import CareRules, Plan, Profile
from planner.domain.diary import CrampNote, DayNote, Diary, EatenRecord, MealRecord, Said
from planner.domain.diet import Diet
from planner.domain.plan.household import Guest, Table
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.domain.shopping.shops import Shops
from planner.store import StoreError, open_plan, save_plan
from planner.store.bounded import read_bounded
from planner.store.diary_file import open_diary, save_diary
from planner.store.diet_file import read_diet, write_diet
from planner.store.household.bundle import bundle_bytes
from planner.store.household.kinds import KINDS, kind_of
from planner.store.household.salvage import salvaged
from planner.store.own.dishes import read_own_dishes
from planner.store.own.foods import OwnFoods, read_own_foods, write_own_foods
from planner.store.own.prices import OwnPrices, read_own_prices, write_own_prices
from planner.store.people import read_people
from planner.store.people.answers_file import Answers, read_answers, write_answers
from planner.store.people.eaten_file import read_eaten, write_eaten
from planner.store.people.journal_file import unfinished_work, write_journal
from planner.store.people.kept_weeks import (
    Favourite,
    favourites_in,
    kept_files,
    put_back_favourite,
    read_kept_week,
)
from planner.store.people.table_file import read_table, write_table
from planner.store.plan_data import plan_data
from planner.store.profile_file import read_profile
from planner.store.shopping.pantry_csv import read_pantry_csv
from planner.store.shopping.pantry_file import read_pantry, write_pantry
from planner.store.shopping.shops_file import read_shops, write_shops

Reader = Callable[[Path], object]
DAY = datetime(2026, 11, 23, 3, 20)
DISH = b"""[own_bowl]
title = "Bowl of {nut}"
slots = ["snack"]
minutes = 3
method = "Mix."
[[own_bowl.role]]
name = "nut"
part = "main"
grams = [10, 60]
foods = ["almonds"]
"""


@dataclass(frozen=True)
class Sample:
    """A file that holds.

    Attributes:
        name: Its path in the data folder, or the name of a file from outside.
        content: What is in it.
        read: What the program does with such a file.
    """

    name: str
    content: bytes
    read: Reader


def samples(folder: Path, week: Plan, catalogue: Catalogue, care: CareRules) -> tuple[Sample, ...]:
    """Return a sample of every kind; `folder` is scratch."""
    made = _contents(folder, week, catalogue)
    readers = _readers(catalogue, care)
    return tuple(Sample(name, content, readers[name]) for name, content in sorted(made.items()))


def kinds_with_samples(found: tuple[Sample, ...]) -> set[str]:
    """Return the kinds of the registry that are among some samples."""
    return {kind.key for sample in found if (kind := kind_of(sample.name)) is not None}


def kinds_to_mutate() -> set[str]:
    """Return the kinds whose rows ask for mutations."""
    return {kind.key for kind in KINDS if kind.mutated}


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return a file with a few bytes changed, cut out, doubled or put in."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(made) or 1)
        match chance.randrange(6):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + chance.randint(1, 200)]
            case 2:
                made[at:at] = made[at : at + chance.randint(1, 200)]
            case 3:
                made[at:at] = chance.choice(INSERTED)
            case 4:
                del made[at:]
            case 5:
                made[at : at + 8] = chance.choice(INSERTED)
    return bytes(made)


INSERTED = (
    *(b"null", b"-1", b'"', b"{", b"]", b"1e999", b"\xff", b"\0", b"true", b"[]", b"{}", b"NaN"),
    *(b'"\\ud800"', b"99999999999999999999", b"../../../x", b"[[[[[[[[", b"\r\n", b"1e-400"),
)


def read_quietly(sample: Sample, path: Path) -> None:
    """Read a file: it becomes a value or a message that names something; all else is a fault."""
    try:
        sample.read(path)
    except (StoreError, DataError, ValueError) as error:
        if isinstance(error, UnicodeError) or not str(error):
            raise


def complaints(value: object) -> str:
    """Return what a reader says it did not take of a file; empty if it took all of it."""
    if isinstance(value, tuple):  # a value, and sentences about the file
        return " ".join(map(str, value[1])) if len(value) == 2 else ""
    said = (getattr(value, name, "") for name in ("trouble", "faults", "unread"))
    return " ".join(str(each) for each in said if each)


def _contents(folder: Path, week: Plan, catalogue: Catalogue) -> dict[str, bytes]:
    folder.mkdir(parents=True, exist_ok=True)
    note = DayNote(DAY.date(), 7.5, 1800.0, (), "x")
    favourite = plan_data(week, catalogue)
    writers: Mapping[str, Callable[[Path], object]] = {
        "last.mealplan": lambda path: save_plan(week, path, catalogue),
        "answers.json": lambda path: write_answers(path, Answers(week.profile)),
        "diary.json": lambda path: save_diary(path, Diary((CrampNote(DAY),), {note.day: note})),
        "diet.json": lambda path: write_diet(path, Diet()),
        "eaten.json": lambda path: write_eaten(path, _eaten()),
        "favourite-1.json": lambda path: put_back_favourite(Favourite("Cosy", path, favourite)),
        "own-foods.json": lambda path: write_own_foods(path, OwnFoods()),
        "own-prices.json": lambda path: write_own_prices(path, OwnPrices()),
        "pantry.json": lambda path: write_pantry(path, Pantry((PantryItem("milk_2pct", 9, None),))),
        "shops.json": lambda path: write_shops(path, Shops()),
        "table.json": lambda path: write_table(path, _table()),
        "unsaved-1.json": lambda path: write_journal(path, week, catalogue, None, guest=False),
    }
    for name, write in writers.items():
        write(folder / name)
    made = {name: (folder / name).read_bytes() for name in writers}
    made["weeks/2026-11-23.mealplan"] = made["last.mealplan"]
    made["weeks/favourite-1.json"] = made.pop("favourite-1.json")
    made["dishes/a.toml"] = DISH
    made["people/anna-3f9c21/person.json"] = b'{"version": 1, "name": "Anna"}'
    made["me.toml"] = b'[person]\nage = 45\n[diet]\nlike = ["salmon"]\n[targets]\n'
    made["home.csv"] = b"food,amount,unit,use_by\nmilk_2pct,900,g,2026-12-01\n"
    files = {PurePosixPath(name): made[name] for name in ("last.mealplan", "answers.json")}
    made["x.mealhousehold"] = bundle_bytes(files, datetime(2026, 11, 30, tzinfo=UTC))
    return made


def _table() -> Table:
    guest = Guest("Bo", 2, DietStyle.VEGAN, frozenset({"peanut"}), frozenset({(2, "dinner")}))
    together = {(0, "dinner"): frozenset({"anna-3f9c21", "bo-1"})}
    return Table(together, {"bo-1": frozenset({3})}, (guest,))


def _eaten() -> EatenRecord:
    figures, day = {"magnesium_mg": 90.5}, DAY.date()
    taken = (PantryItem("milk_2pct", 9, day),)
    made = EatenRecord()
    for meal in (
        MealRecord(day, "lunch", Said.EATEN, "Soup", figures, "Soup", figures, "soup", 1.0, taken),
        MealRecord(day, "dinner", Said.CHANGED, "Curry", figures, "2 eggs", {"energy_kcal": 140.0}),
        MealRecord(day, "snack", Said.LEFT_OUT, "Pear", figures),
    ):
        made = made.with_meal(meal)
    return made


def _readers(catalogue: Catalogue, care: CareRules) -> dict[str, Reader]:
    def week(path: Path) -> None:
        salvaged(read_bounded(path))
        kind = kind_of("last.mealplan")
        assert kind is not None
        version_changes(kind, b'{"days": []}', read_bounded(path))
        open_plan(path, catalogue, care)

    def own_week(path: Path) -> None:
        write_answers(path.with_name("answers.json"), Answers(Profile()))
        found = open_own_week(path, catalogue, care)
        if found.error is not None:
            raise found.error

    def kept_week(path: Path) -> None:
        for file in kept_files(path.parent):
            if fault := read_kept_week(file).fault:
                raise StoreError(path, fault)
        own_week(path)

    def favourite_week(path: Path) -> None:
        kind = kind_of("weeks/favourite-1.json")
        assert kind is not None
        version_changes(kind, b'{"favourite": 1, "name": "A", "plan": {}}', read_bounded(path))
        for each in favourites_in(path.parent):
            if each.fault:
                raise StoreError(path, each.fault)
            plan_of_favourite(path, each.plan, catalogue, care, Profile())

    def eaten(path: Path) -> None:
        if faults := read_eaten(path).faults:
            raise ValueError(faults[0])

    def answers(path: Path) -> None:
        read_answers(path, catalogue, care)

    return {
        "last.mealplan": week,
        "weeks/2026-11-23.mealplan": kept_week,
        "weeks/favourite-1.json": favourite_week,
        "answers.json": answers,
        "diary.json": open_diary,
        "diet.json": lambda path: read_diet(path, lambda _: None),
        "eaten.json": eaten,
        "own-foods.json": lambda path: read_own_foods(path, catalogue),
        "own-prices.json": read_own_prices,
        "pantry.json": read_pantry,
        "shops.json": read_shops,
        "table.json": read_table,
        "unsaved-1.json": lambda path: unfinished_work(path.with_name("journal.json")),
        "dishes/a.toml": lambda path: read_own_dishes(path.parent, catalogue),
        "people/anna-3f9c21/person.json": lambda path: read_people(path.parent.parent),
        "me.toml": lambda path: read_profile(path, catalogue, care),
        "home.csv": lambda path: read_pantry_csv(path, catalogue),
        "x.mealhousehold": lambda path: preview_bundle(path.parent / "data", path),
    }


def as_json(content: bytes) -> object:
    """Return the value of a JSON file."""
    return json.loads(content)
