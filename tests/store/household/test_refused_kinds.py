"""Every kind of file in the data folder refused in every way: the answers stay the person's."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue
from planner.application.household import answers_of, current_week, open_own_week
from planner.domain import CareAnswers, CareRules, Plan
from planner.store import StoreError
from planner.store.household.kinds import KINDS
from planner.store.people import add_person, choose_person, read_people
from planner.store.people.answers_file import (
    ANSWERS_FILE,
    Answers,
    AnswersError,
    answers_beside,
    answers_bytes,
    write_answers,
)
from planner.store.people.folders import ANSWERS_NAME
from planner.store.people.kept_weeks import keep_week
from planner.store.plan_file import plan_bytes, save_plan

from .every_kind import Sample, read_quietly, samples

Refusal = Callable[[Path, bytes], None]


@pytest.fixture(scope="module")
def every(
    tmp_path_factory: pytest.TempPathFactory, week: Plan, catalogue: Catalogue, care: CareRules
) -> tuple[Sample, ...]:
    return samples(tmp_path_factory.mktemp("samples"), week, catalogue, care)


@pytest.fixture(scope="module")
def ill(week: Plan) -> Plan:
    """Return the week of somebody who must not be taken for somebody else."""
    care = CareAnswers(frozenset({"kidney_disease"}), potassium_ceiling_mg=2500)
    return replace(week, profile=replace(week.profile, care=care))


def _json(content: bytes, change: Callable[[dict[str, object]], object]) -> bytes:
    """Return a file of ours with a change; as it is where it is no JSON."""
    try:
        data = json.loads(content)
    except ValueError:
        return content + b"\n[unknown_table]\nx = 1\n"
    change(data)
    return json.dumps(data).encode()


def newer(data: dict[str, object]) -> None:
    """Let a file be of version 99."""
    for key in ("version", "answers", "diary", "diet", "eaten", "own_foods", "favourite"):
        if isinstance(data.get(key), int):
            data[key] = 99
    for key in ("own_prices", "pantry", "shops_version", "table_version", "journal"):
        if isinstance(data.get(key), int):
            data[key] = 99


def link(path: Path, _: bytes) -> None:
    path.symlink_to("/dev/zero")


def dangling(path: Path, _: bytes) -> None:
    path.symlink_to(path.with_name("nowhere"))


WAYS: dict[str, Refusal] = {
    "newer": lambda path, content: _put(path, _json(content, newer)),
    "cut": lambda path, content: _put(path, content[: len(content) // 2]),
    "unknown key": lambda path, content: _put(path, _json(content, lambda d: d.update(zz=[1]))),
    "unknown food": lambda path, content: _put(path, content.replace(b"oats", b"no_such")),
    "empty": lambda path, _: _put(path, b""),
    "binary": lambda path, _: _put(path, bytes(range(256)) * 40),
    "directory": lambda path, _: path.mkdir(),
    "endless": link,
    "dangling link": dangling,
    "pipe": lambda path, _: os.mkfifo(path),
}


def _put(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def test_every_kind_that_is_a_persons_own_has_a_sample(every: tuple[Sample, ...]) -> None:
    names = {sample.name for sample in every}
    assert {"table.json", "eaten.json", "weeks/2026-11-23.mealplan"} <= names
    assert {kind.key for kind in KINDS if kind.copies} >= {"table", "eaten", "kept_week"}
    assert ANSWERS_NAME == ANSWERS_FILE


@pytest.fixture(scope="module")
def kept(ill: Plan, catalogue: Catalogue) -> bytes:
    """Return their file."""
    return plan_bytes(ill, catalogue)


@pytest.mark.parametrize("way", WAYS)
def test_refused_file_of_any_kind_leaves_the_answers_to_the_person(
    way: str,
    every: tuple[Sample, ...],
    ill: Plan,
    kept: bytes,
    tmp_path: Path,
    catalogue: Catalogue,
    care: CareRules,
) -> None:
    for number, sample in enumerate(every):
        if way == "pipe" and sample.name == "me.toml":
            continue  # a profile may come out of a pipe: `--profile <(...)`
        data = tmp_path / f"{number}"
        path = data / sample.name
        path.parent.mkdir(parents=True)
        own = data / "last.mealplan"
        answers_beside(own).write_bytes(answers_bytes(Answers(ill.profile)))
        own.write_bytes(kept)
        path.unlink(missing_ok=True)
        WAYS[way](path, sample.content)
        with suppress(FileNotFoundError):  # a link that leads nowhere is no file yet
            read_quietly(sample, path)
        if path.name == ANSWERS_FILE:
            continue  # the next test's
        found = open_own_week(own, catalogue, care, data / "journal.json")
        assert found.answers is not None, sample.name
        assert found.answers.profile == ill.profile, sample.name


@pytest.mark.parametrize("way", [way for way in WAYS if way not in ("unknown key", "unknown food")])
def test_refused_answers_are_never_replaced_by_those_of_a_default_person(
    way: str, every: tuple[Sample, ...], tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    sample = next(each for each in every if each.name == ANSWERS_FILE)
    path = tmp_path / ANSWERS_FILE
    WAYS[way](path, sample.content)
    write = path.with_name("answers.copy.json")
    write.write_bytes(sample.content)
    with pytest.raises(AnswersError):
        open_own_week(tmp_path / "last.mealplan", catalogue, care)


@pytest.mark.parametrize("way", ["empty", "binary", "directory", "endless", "pipe", "newer"])
def test_week_of_the_calendar_is_written_beside_what_cannot_be_read(
    way: str, ill: Plan, tmp_path: Path, catalogue: Catalogue
) -> None:
    from datetime import date

    dated = replace(ill, start=date(2026, 11, 23))
    path = tmp_path / "2026-11-23.mealplan"
    WAYS[way](path, json.dumps({"version": 1, "days": []}).encode())
    assert keep_week(tmp_path, dated, catalogue)
    assert path.is_file()
    assert len(list(tmp_path.glob("2026-11-23.damaged-1*"))) == 1


def test_locked_week_of_the_calendar_is_not_written_over(
    ill: Plan, tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import date

    path = tmp_path / "2026-11-23.mealplan"
    path.write_bytes(b'{"version": 1, "days": [1]}')
    real = Path.open

    def locked(self: Path, *given: object, **named: object) -> object:
        if self == path:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(self, *given, **named)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", locked)
        keep_week(tmp_path, replace(ill, start=date(2026, 11, 23)), catalogue)
    (aside,) = tmp_path.glob("2026-11-23.damaged-1*")
    assert aside.read_bytes() == b'{"version": 1, "days": [1]}'


@pytest.fixture
def two(tmp_path: Path, ill: Plan, catalogue: Catalogue) -> Path:
    """Make a data folder of two people; the one with the illness is on the screen."""
    root = tmp_path / "people"
    anna, bo = add_person(root, "Anna"), add_person(root, "Bo")
    for person in (anna, bo):
        write_answers(answers_beside(person.week), Answers(ill.profile))
        save_plan(ill, person.week, catalogue)
    choose_person(root, anna)
    return tmp_path


@pytest.mark.parametrize("way", ["cut", "empty", "binary", "directory", "endless", "pipe"])
@pytest.mark.parametrize("file", ["person.json", "current"])
def test_person_stays_where_their_card_is_refused(
    way: str, file: str, two: Path, ill: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    root = two / "people"
    anna = next(p for p in read_people(root).here if p.name == "Anna")
    path = root / "current" if file == "current" else anna.folder / file
    content = path.read_bytes()
    path.unlink()
    WAYS[way](path, content)
    people = read_people(root)
    assert {person.id for person in people.here} >= {anna.id}
    assert [person.name for person in people.here if person.id == anna.id] == ["Anna"]
    answers = answers_of(current_week(two / "last.mealplan"), catalogue, care)
    assert answers is not None
    assert answers.profile == ill.profile


def test_card_that_is_gone_takes_nobody_away(two: Path) -> None:
    root = two / "people"
    for card in root.glob("*/person.json"):
        card.unlink()
    people = read_people(root)
    assert [person.name for person in people.here] == ["Anna", "Bo"]
    assert people.faults
    assert len(list(root.glob("*/person.json"))) == 2


def test_people_who_cannot_be_read_are_not_planned_for_as_somebody_else(
    two: Path, catalogue: Catalogue, care: CareRules, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, real = two / "people", Path.iterdir

    def locked(self: Path) -> object:
        if self == root:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(self)

    monkeypatch.setattr(Path, "iterdir", locked)
    assert read_people(root).here == ()
    assert read_people(root).faults
    with pytest.raises(AnswersError):
        open_own_week(current_week(two / "last.mealplan"), catalogue, care)


def test_empty_folder_of_people_is_a_first_day(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    (tmp_path / "people").mkdir()
    assert open_own_week(tmp_path / "last.mealplan", catalogue, care).answers is None
    (tmp_path / "people" / "anna-1").mkdir()
    with pytest.raises(StoreError):
        open_own_week(tmp_path / "last.mealplan", catalogue, care)
