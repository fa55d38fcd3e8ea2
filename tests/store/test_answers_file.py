"""The answers of a person outlast every damage: read again, asked for, never replaced."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from foods import Catalogue
from foods.vocabulary import exact_word
from planner.application.household import answers_of
from planner.domain import CareAnswers, CareRules, Plan, Profile
from planner.domain.person.person import Person, Sex
from planner.domain.person.profile import DietRules
from planner.store import StoreError, save_plan
from planner.store.people.answers_file import (
    Answers,
    AnswersError,
    Trouble,
    answers_beside,
    read_answers,
    set_answers_aside,
    write_answers,
)
from planner.store.profile_file import profile_as_known, profile_data

REFERENCE = Path(__file__).parent / "reference"
PERSON = Profile(
    Person(67, Sex.MALE),
    DietRules(
        exclude_allergens=frozenset({"peanut", "tree_nut"}), exclude_foods=frozenset({"natto"})
    ),
    care=CareAnswers(frozenset({"kidney_disease"}), potassium_ceiling_mg=2500),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = answers_beside(tmp_path / "last.mealplan")
    write_answers(path, Answers(PERSON))
    return path


def with_profile(file: Path, table: str, **values: Any) -> Path:
    data = json.loads(file.read_text("utf-8"))
    data["profile"][table] |= values
    file.write_text(json.dumps(data), "utf-8")
    return file


def test_answers_come_back_as_they_were_written(
    file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    assert read_answers(file, catalogue, care) == Answers(PERSON)
    assert read_answers(file.with_name("other.json"), catalogue, care) is None


def test_answers_of_each_version_are_still_read(catalogue: Catalogue, care: CareRules) -> None:
    files = sorted(REFERENCE.glob("answers-*.json"))
    assert files
    for file in files:
        found = read_answers(file, catalogue, care)
        assert found is not None
        assert found.profile == PERSON, file.name


def test_answers_of_the_time_before_stand_in_the_week(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    found = answers_of(REFERENCE / "week-1.mealplan", catalogue, care)
    assert found is not None
    assert found.profile == PERSON
    assert answers_of(tmp_path / "last.mealplan", catalogue, care) is None


def test_answers_go_before_what_the_week_says(
    file: Path, week: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    kept = file.with_name("last.mealplan")
    save_plan(week, kept, catalogue)
    found = answers_of(kept, catalogue, care)
    assert found is not None
    assert found.profile == PERSON


@pytest.mark.parametrize(
    ("table", "key", "value", "named"),
    [
        ("diet", "exclude_foods", ["own_gone", exact_word("natto")], "own_gone"),
        ("diet", "like", ["own_gone"], "own_gone"),
        ("diet", "mood", {"today": "good"}, "diet.mood"),
        ("person", "shoe_size", 41, "person.shoe_size"),
        ("care", "dialysis_ml", 500, "care.dialysis_ml"),
        ("wishes", "ratings", {"lentil_soup": "adored"}, "wishes.ratings.lentil_soup"),
        ("targets", "unobtainium_mg", {"min": 3}, "targets.unobtainium_mg"),
    ],
)
def test_answers_that_are_unknown_are_set_aside_and_written_back(
    table: str,
    key: str,
    value: Any,
    named: str,
    file: Path,
    catalogue: Catalogue,
    care: CareRules,
) -> None:
    with_profile(file, table, **{key: value})
    found = read_answers(file, catalogue, care)
    assert found is not None
    assert (found.profile.person, found.profile.care) == (PERSON.person, PERSON.care)
    assert found.profile.diet.exclude_allergens == {"peanut", "tree_nut"}
    assert len(found.aside) == 1
    assert named in found.word
    write_answers(file, found)
    written = json.loads(file.read_text("utf-8"))["profile"][table][key]
    assert written == value or sorted(written) == sorted(value)
    assert read_answers(file, catalogue, care) == found


def test_keys_beside_the_profile_are_written_back(
    file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    data = json.loads(file.read_text("utf-8")) | {"mood": [1, {"a": "b"}]}
    file.write_text(json.dumps(data), "utf-8")
    found = read_answers(file, catalogue, care)
    assert found is not None
    write_answers(file, found)
    assert json.loads(file.read_text("utf-8"))["mood"] == [1, {"a": "b"}]


@pytest.mark.parametrize(
    ("table", "key", "value"),
    [
        ("person", "age", "abc"),
        ("care", "conditions", ["kidney_diseas"]),
        ("care", "potassium_ceiling_mg", -1),
        ("diet", "exclude_allergens", ["moon_dust"]),
        ("diet", "style", "sunlight"),
    ],
)
def test_answer_about_safety_that_does_not_hold_is_asked_about(
    table: str, key: str, value: Any, file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    before = with_profile(file, table, **{key: value}).read_bytes()
    with pytest.raises(AnswersError, match=f"{table}.{key}") as refused:
        read_answers(file, catalogue, care)
    assert refused.value.trouble is Trouble.DAMAGED
    assert refused.value.copy == Answers(PERSON)
    assert file.read_bytes() == before


CONTENTS = {
    "empty": b"",
    "cut": b'{"answers": 1, "profile": {"person"',
    "binary": bytes(range(256)) * 40,
    "a list": b"[]",
    "no version": b'{"profile": {}}',
    "deep": b'{"answers": 1, "profile": ' + b"[" * 5000 + b"]" * 5000 + b"}",
    "endless": b'{"answers": 1e999, "profile": {}}',
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_damaged_file_stays_and_its_copy_is_offered(
    content: bytes, file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    file.write_bytes(content)
    with pytest.raises(AnswersError) as refused:
        read_answers(file, catalogue, care)
    assert refused.value.trouble is Trouble.DAMAGED
    assert refused.value.copy == Answers(PERSON)
    assert file.read_bytes() == content


def test_newer_file_stays(file: Path, catalogue: Catalogue, care: CareRules) -> None:
    file.write_text('{"answers": 2, "person": "who knows"}', "utf-8")
    with pytest.raises(AnswersError, match="newer version") as refused:
        read_answers(file, catalogue, care)
    assert refused.value.trouble is Trouble.NEWER
    assert file.read_text("utf-8") == '{"answers": 2, "person": "who knows"}'


def test_locked_file_stays(
    file: Path, catalogue: Catalogue, care: CareRules, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def locked(path: Path, *arguments: Any, **options: Any) -> Any:
        if path == file:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return opened(path, *arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", locked)
        with pytest.raises(AnswersError, match="Permission denied") as refused:
            read_answers(file, catalogue, care)
    assert refused.value.trouble is Trouble.UNREADABLE
    assert read_answers(file, catalogue, care) == Answers(PERSON)


def test_file_that_is_gone_is_asked_about_where_its_copy_is_there(
    file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    file.unlink()
    with pytest.raises(AnswersError) as refused:
        read_answers(file, catalogue, care)
    assert refused.value.copy == Answers(PERSON)


def test_folder_or_a_pipe_in_its_place_is_refused_at_once(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    path = tmp_path / "answers.json"
    path.mkdir()
    with pytest.raises(AnswersError):
        read_answers(path, catalogue, care)
    path.rmdir()
    os.mkfifo(path)
    with pytest.raises(AnswersError):
        read_answers(path, catalogue, care)


def test_beginning_anew_keeps_the_damaged_file(
    file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    file.write_bytes(b"torn")
    moved = set_answers_aside(file)
    assert moved.read_bytes() == b"torn"
    assert read_answers(file, catalogue, care) is None


def test_profile_faults_are_told_at_once(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    from planner.domain import ProfileError
    from planner.store import read_profile

    path = tmp_path / "me.toml"
    path.write_text('[person]\nage = 400\nmood = 1\n[diet]\nlike = ["moondust"]\n', "utf-8")
    with pytest.raises(ProfileError) as refused:
        read_profile(path, catalogue, care)
    for key in ("person.age", "person.mood", "diet.like"):
        assert key in str(refused.value)


def test_profile_without_fault_has_nothing_aside(catalogue: Catalogue, care: CareRules) -> None:
    found = profile_as_known(profile_data(PERSON), catalogue, care)
    assert (found.profile, found.aside) == (PERSON, ())


def test_answers_that_cannot_be_written_leave_the_old_ones(
    file: Path, catalogue: Catalogue, care: CareRules, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(StoreError, match="unchanged"):
            write_answers(file, Answers(Profile()))
    assert read_answers(file, catalogue, care) == Answers(PERSON)
    assert [path.name for path in file.parent.iterdir() if path.name.endswith(".part")] == []
