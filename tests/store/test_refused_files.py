"""Files refused in every way, and writers that fail at every call: nothing torn, nothing silent."""

from __future__ import annotations

import errno
import io
import json
import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from foods import Catalogue
from foods.own import Judge, fdc_tables, read_fdc, read_foods_csv, template_csv
from foods.own import csv_file as own_csv
from planner.domain import CareRules, Plan, Profile
from planner.domain.diary import Diary
from planner.domain.diet import Diet
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.domain.shopping.shops import Shops
from planner.store import StoreError, open_plan, save_plan
from planner.store.bounded import parse_json, read_bounded
from planner.store.diary_file import open_diary, save_diary
from planner.store.diet_file import read_diet, write_diet
from planner.store.own.dishes import read_own_dishes
from planner.store.own.foods import OwnFoods, read_own_foods, write_own_foods
from planner.store.own.prices import OwnPrices, read_own_prices, write_own_prices
from planner.store.people.answers_file import Answers, read_answers, write_answers
from planner.store.profile_file import read_profile
from planner.store.shopping.pantry_csv import read_pantry_csv
from planner.store.shopping.pantry_file import read_pantry, write_pantry
from planner.store.shopping.shops_file import read_shops, write_shops

from .household.every_kind import DISH, complaints

Reader = Callable[[Path], object]
MILK = Pantry((PantryItem("milk_2pct", 900.0, None),))


@pytest.fixture
def readers(catalogue: Catalogue, care: CareRules) -> dict[str, Reader]:
    """Return every reader of a file of ours, by the name of its file."""
    return {
        "answers.json": lambda path: read_answers(path, catalogue, care),
        "week.mealplan": lambda path: open_plan(path, catalogue, care),
        "me.toml": lambda path: read_profile(path, catalogue, care),
        "diary.json": open_diary,
        "diet.json": lambda path: read_diet(path, lambda _: None),
        "own-foods.json": lambda path: read_own_foods(path, catalogue),
        "own-prices.json": read_own_prices,
        "pantry.json": read_pantry,
        "shops.json": read_shops,
        "home.csv": lambda path: read_pantry_csv(path, catalogue),
        "dishes/a.toml": lambda path: read_own_dishes(path.parent, catalogue),
    }


NAMES = (
    *("answers.json", "week.mealplan", "me.toml", "diary.json", "diet.json", "own-foods.json"),
    *("own-prices.json", "pantry.json", "shops.json", "home.csv", "dishes/a.toml"),
)
CONTENTS = {
    "empty": b"",
    "cut": b'{"version": 1, "answers": 1, "days": [',
    "binary": bytes(range(256)) * 100,
    "nul": b"\0" * 5000,
    "deep": b'{"a":' * 3000 + b"1" + b"}" * 3000,
    "deep list": b"x = " + b"[" * 3000 + b"]" * 3000,
    "huge figure": b'{"version": ' + b"9" * 6000 + b"}",
    "surrogate": b'{"version": "\\ud800", "days": []}',
    "a figure": b"7",
}


MAY_BE_EMPTY = ("me.toml", "dishes/a.toml")


def read(reader: Reader, path: Path) -> tuple[object, str]:
    """Return the value of a file, None where it is refused, and what is said of the file."""
    try:
        value = reader(path)
    except (StoreError, ValueError) as error:
        assert str(error)
        return None, str(error)
    return value, complaints(value)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", CONTENTS)
def test_refused_file_is_named_in_a_message(
    name: str, kind: str, readers: dict[str, Reader], tmp_path: Path
) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(CONTENTS[kind])
    _, said = read(readers[name], path)
    if kind == "empty" and name in MAY_BE_EMPTY:
        assert said == ""
    else:
        assert path.stem in said


@pytest.mark.parametrize("name", [name for name in NAMES if name != "dishes/a.toml"])
def test_folder_or_device_in_place_of_a_file_is_refused_at_once(
    name: str, readers: dict[str, Reader], tmp_path: Path
) -> None:
    path = tmp_path / name
    path.mkdir()
    with pytest.raises(StoreError):
        readers[name](path)
    path.rmdir()
    path.symlink_to("/dev/zero")
    with pytest.raises(StoreError):
        readers[name](path)


@pytest.mark.parametrize("name", NAMES)
def test_mutations_of_a_file_become_messages_or_values(
    name: str, readers: dict[str, Reader], tmp_path: Path, whole: dict[str, bytes]
) -> None:
    chance, content = random.Random(name), whole[name]
    sound = tmp_path / "sound" / name
    sound.parent.mkdir(parents=True)
    sound.write_bytes(content)
    expected, faults = read(readers[name], sound)
    assert faults == ""
    said = []
    for turn in range(25):
        path = tmp_path / f"{turn}" / name
        path.parent.mkdir(parents=True)
        path.write_bytes(mutated(content, chance))
        value, words = read(readers[name], path)
        assert type(value) is type(expected) or words
        said.append(words)
    assert any(said)


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return a file with a few bytes changed, cut out or doubled."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(made) or 1)
        match chance.randrange(4):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + chance.randint(1, 200)]
            case 2:
                made[at:at] = made[at : at + chance.randint(1, 200)]
            case 3:
                made[at:at] = chance.choice([b"null", b"-1", b'"', b"{", b"]", b"1e999", b"\xff"])
    return bytes(made)


@pytest.fixture(scope="module")
def whole(
    tmp_path_factory: pytest.TempPathFactory, week: Plan, catalogue: Catalogue
) -> dict[str, bytes]:
    """Return a file of each kind that holds."""
    folder = tmp_path_factory.mktemp("whole")
    save_plan(week, folder / "week.mealplan", catalogue)
    for name, write in WRITERS.items():
        write(folder / name)
    found = {path.name: path.read_bytes() for path in folder.iterdir()}
    return found | {
        "me.toml": b'[person]\nage = 45\n[diet]\nlike = ["salmon"]\n[targets]\n',
        "home.csv": b"food,amount,unit,use_by\nmilk_2pct,900,g,2026-12-01\n",
        "dishes/a.toml": DISH,
    }


WRITERS: dict[str, Callable[[Path], None]] = {
    "answers.json": lambda path: write_answers(path, Answers(Profile())),
    "diary.json": lambda path: save_diary(path, Diary()),
    "diet.json": lambda path: write_diet(path, Diet()),
    "own-foods.json": lambda path: write_own_foods(path, OwnFoods()),
    "own-prices.json": lambda path: write_own_prices(path, OwnPrices()),
    "pantry.json": lambda path: write_pantry(path, MILK),
    "shops.json": lambda path: write_shops(path, Shops()),
}
CALLS = (
    (os, "fsync", errno.ENOSPC),
    (os, "fsync", errno.EIO),
    (os, "fdopen", errno.EMFILE),
    (Path, "replace", errno.EACCES),
    (Path, "chmod", errno.EPERM),
    (Path, "mkdir", errno.EROFS),
)


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize(("where", "call", "number"), CALLS)
@pytest.mark.parametrize("turn", [1, 2])
def test_writer_that_fails_at_any_call_leaves_the_former_file(
    name: str,
    where: Any,
    call: str,
    number: int,
    turn: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / name
    WRITERS[name](path)
    before, real, calls = path.read_bytes(), getattr(where, call), 0

    def failing(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == turn:
            raise OSError(number, os.strerror(number))
        return real(*arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(where, call, failing)
        try:
            WRITERS[name](path)
            failed = False
        except StoreError as error:
            failed = True
            assert str(path.parent) in str(error)
    assert path.read_bytes() == before
    assert failed or calls < turn
    assert not list(tmp_path.rglob("*.part"))


def test_file_beyond_its_size_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big"
    with path.open("wb") as file:
        file.truncate(10_000_001)
    with pytest.raises(StoreError, match="larger than 10 MB"):
        read_bounded(path, 10_000_000)


def test_json_nested_too_deep_is_refused() -> None:
    assert parse_json(json.dumps([[[1]]]).encode()) == [[[1]]]
    with pytest.raises(ValueError, match="deep"):
        parse_json(b"[" * 100 + b"]" * 100)


def test_zip_is_unpacked_no_further_than_its_limit(
    tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fdc_tables, "MOST_UNPACKED_BYTES", 100_000)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("food.csv", "fdc_id,description\n" + "0" * 5_000_000)
    assert path.stat().st_size < 20_000
    preview = read_fdc(path, Judge(catalogue, ()))
    assert not preview.rows
    assert "unpacks to more than" in preview.faults[0].problem.text


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04torn", bytes(range(256)) * 9])
def test_zip_that_is_none_becomes_a_message(
    content: bytes, tmp_path: Path, catalogue: Catalogue
) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    assert read_fdc(path, Judge(catalogue, ())).faults


def test_damaged_or_locked_member_of_a_zip_becomes_a_message(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("food.csv", "fdc_id,description\n" + "".join(map(str, range(9000))))
    torn = bytearray(buffer.getvalue())
    torn[60:90] = b"\xff" * 30
    locked = bytearray(buffer.getvalue())
    locked[6] |= 1  # the flag of encryption, in both heads
    locked[locked.rindex(b"PK\x01\x02") + 8] |= 1
    for number, content in enumerate((torn, locked)):
        path = tmp_path / f"{number}.zip"
        path.write_bytes(bytes(content))
        assert read_fdc(path, Judge(catalogue, ())).faults


def test_table_of_own_foods_has_a_most_of_rows(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_csv, "MOST_ROWS", 3)
    head, _, _ = template_csv(catalogue).partition("\n")
    text = head + "\n" + "a,nut,vegan,none\n" * 4
    preview = read_foods_csv("mine.csv", text.encode(), Judge(catalogue, ()))
    assert "more than 3" in preview.faults[-1].problem.text
