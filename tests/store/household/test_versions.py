"""Versions of files: made when something changed, read back, thinned, put back."""

from __future__ import annotations

import errno
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath

import pytest

from planner.domain.diary import Diary
from planner.store import StoreError
from planner.store.diary_file import save_diary
from planner.store.household import versions
from planner.store.household.erasing import erase_diary_everywhere
from planner.store.household.personal import follow_person
from planner.store.household.versions import (
    all_versions,
    forget_versions,
    keep_version,
    keep_versions,
    move_versions,
    newest_good,
    put_back,
    read_version,
    thinned,
    versions_of,
)

NOW = datetime(2026, 11, 30, 15, 0, tzinfo=UTC)


def eaten(data: Path, number: int) -> bytes:
    """Write a file of a kind that any JSON holds for."""
    content = json.dumps({"eaten": number}).encode()
    (data / "eaten.json").write_bytes(content)
    return content


def test_version_is_made_where_the_content_changed_and_only_there(tmp_path: Path) -> None:
    first = eaten(tmp_path, 1)
    assert [str(each.of) for each in keep_versions(tmp_path, NOW).made] == ["eaten.json"]
    assert keep_versions(tmp_path, NOW + timedelta(hours=1)).made == ()
    eaten(tmp_path, 2)
    assert keep_versions(tmp_path, NOW + timedelta(minutes=5)).made == ()  # too soon
    assert len(keep_versions(tmp_path, NOW + timedelta(minutes=11)).made) == 1
    assert read_version(versions_of(tmp_path, "eaten.json")[-1]) == first


def test_version_is_private_as_the_folder_is(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    eaten(data, 1)
    (made,) = keep_versions(data, NOW).made
    assert made.path.stat().st_mode & 0o077 == 0
    assert made.path.parent.stat().st_mode & 0o077 == 0


def test_damaged_file_takes_no_place_among_the_versions(tmp_path: Path) -> None:
    (tmp_path / "answers.json").write_bytes(b'{"answers": 1, "profile": {}}')
    keep_versions(tmp_path, NOW)
    (tmp_path / "answers.json").write_bytes(b'{"answers": 1, "prof')
    assert keep_versions(tmp_path, NOW + timedelta(days=1)).made == ()
    assert len(versions_of(tmp_path, "answers.json")) == 1


def test_version_that_does_not_read_as_written_counts_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    eaten(tmp_path, 1)
    monkeypatch.setattr(versions, "write_atomically", lambda path, _: path.write_bytes(b"{}"))
    kept = keep_versions(tmp_path, NOW)
    assert kept.made == ()
    assert "does not read as it was written" in str(kept.faults[0])
    assert versions_of(tmp_path, "eaten.json") == ()


def test_full_disk_costs_no_older_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    eaten(tmp_path, 1)
    keep_versions(tmp_path, NOW)
    eaten(tmp_path, 2)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    kept = keep_versions(tmp_path, NOW + timedelta(days=1))
    assert kept.faults
    assert len(versions_of(tmp_path, "eaten.json")) == 1
    assert not list(tmp_path.rglob("*.part"))


def test_version_of_an_unreadable_file_delays_no_other(tmp_path: Path) -> None:
    eaten(tmp_path, 1)
    with (tmp_path / "diet.json").open("wb") as file:
        file.truncate(30_000_000)
    kept = keep_versions(tmp_path, NOW)
    assert [str(each.of) for each in kept.made] == ["eaten.json"]
    assert "larger than" in str(kept.faults[0])


def test_versions_let_urgent_work_go_first(tmp_path: Path) -> None:
    (tmp_path / "diet.json").write_bytes(b'{"diet": 1}')
    eaten(tmp_path, 1)
    made: list[int] = []
    keep_versions(
        tmp_path,
        NOW,
        before_each=lambda: made.append(len(all_versions(tmp_path))),
    )
    assert made == [0, 1]


def test_ten_versions_stay_of_months_of_changes(tmp_path: Path) -> None:
    for number in range(60 * 2):
        eaten(tmp_path, number)
        keep_version(tmp_path, "eaten.json", NOW + timedelta(hours=12 * number))
    found = versions_of(tmp_path, "eaten.json")
    assert len(found) == 10
    ages = [(found[0].made - each.made).days for each in found]
    assert ages[0] == 0
    assert ages[-1] >= 14  # weeks back, not only days
    assert len({each.made.date() for each in found}) >= 6


def test_thinning_keeps_several_of_today_one_a_day_and_one_a_week() -> None:
    today = [NOW - timedelta(minutes=20 * n) for n in range(12)]
    days = [NOW - timedelta(days=n) for n in range(1, 60)]
    kept = thinned([*today, *days], 10)
    assert len(kept) == 10
    assert kept[0] == NOW
    assert sum(each.date() == NOW.date() for each in kept) == 4
    assert today[-1] in kept  # how it was this morning
    assert [NOW - timedelta(days=n) for n in (1, 2, 3)] == list(kept[4:7])
    weeks = [each.isocalendar()[:2] for each in kept[7:]]
    assert len(set(weeks)) == 3
    assert thinned([], 10) == ()
    assert thinned([NOW], 1) == (NOW,)


def test_clock_that_goes_back_makes_the_newest_version_no_older(tmp_path: Path) -> None:
    eaten(tmp_path, 1)
    keep_version(tmp_path, "eaten.json", NOW)
    second = eaten(tmp_path, 2)
    keep_version(tmp_path, "eaten.json", NOW - timedelta(days=400))
    assert read_version(versions_of(tmp_path, "eaten.json")[0]) == second
    eaten(tmp_path, 3)
    assert keep_versions(tmp_path, NOW - timedelta(days=400)).made  # no wait of 400 days


def test_putting_a_version_back_keeps_the_file_it_replaces(tmp_path: Path) -> None:
    first = eaten(tmp_path, 1)
    keep_version(tmp_path, "eaten.json", NOW)
    second = eaten(tmp_path, 2)
    (old,) = versions_of(tmp_path, "eaten.json")
    put_back(tmp_path, old, NOW + timedelta(seconds=1))
    assert (tmp_path / "eaten.json").read_bytes() == first
    assert [read_version(each) for each in versions_of(tmp_path, "eaten.json")] == [second, first]


def test_version_of_a_file_that_is_gone_can_be_put_back(tmp_path: Path) -> None:
    (tmp_path / "dishes").mkdir()
    (tmp_path / "dishes" / "a.toml").write_text("[a]\n")
    keep_versions(tmp_path, NOW)
    (tmp_path / "dishes" / "a.toml").unlink()
    (tmp_path / "dishes").rmdir()
    (version,) = all_versions(tmp_path)
    put_back(tmp_path, version, NOW)
    assert (tmp_path / "dishes" / "a.toml").read_text() == "[a]\n"


def test_newest_good_version_passes_over_damaged_ones(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        eaten(tmp_path, number)
        keep_version(tmp_path, "eaten.json", NOW + timedelta(days=number))
    newest, middle, _ = versions_of(tmp_path, "eaten.json")
    newest.path.write_bytes(b"\0\0")
    assert newest_good(tmp_path, "eaten.json") == middle
    with pytest.raises(StoreError, match="damaged"):
        read_version(newest)
    assert newest_good(tmp_path, "eaten.json", lambda content: b": 1" in content) is not None
    assert newest_good(tmp_path, "eaten.json", lambda _: False) is None


def test_versions_of_a_person_lie_apart_and_follow_them(tmp_path: Path) -> None:
    folder = tmp_path / "people" / "anna-3f9c21"
    folder.mkdir(parents=True)
    eaten(tmp_path, 1)
    eaten(folder, 2)
    assert len(keep_versions(tmp_path, NOW).made) == 2
    of = PurePosixPath("people/bo-1/eaten.json")
    move_versions(tmp_path, PurePosixPath("eaten.json"), of)
    assert versions_of(tmp_path, "eaten.json") == ()
    assert len(versions_of(tmp_path, of)) == 1
    assert {str(each.of) for each in all_versions(tmp_path)} == {
        "people/bo-1/eaten.json",
        "people/anna-3f9c21/eaten.json",
    }


def test_erasing_a_diary_reaches_its_versions(tmp_path: Path) -> None:
    path = tmp_path / "people" / "anna-3f9c21" / "diary.json"
    save_diary(path, Diary())
    (made,) = keep_versions(tmp_path, NOW).made
    assert made.path in erase_diary_everywhere(path)
    assert not made.path.exists()
    assert forget_versions(path) == ()


def test_versions_follow_the_person_they_belong_to(tmp_path: Path) -> None:
    (tmp_path / "weeks").mkdir()
    (tmp_path / "weeks" / "2026-11-23.mealplan").write_bytes(b'{"version": 1, "days": []}')
    (tmp_path / "pantry.json").write_bytes(b'{"pantry": 1, "items": []}')
    eaten(tmp_path, 1)
    assert len(keep_versions(tmp_path, NOW).made) == 3
    folder = tmp_path / "people" / "anna-3f9c21"
    folder.mkdir(parents=True)
    moved = follow_person(tmp_path, folder)
    assert {str(each) for each in moved} == {"eaten.json", "weeks/2026-11-23.mealplan"}
    assert (folder / "weeks" / "2026-11-23.mealplan").exists()
    assert not (tmp_path / "weeks").exists()
    assert (tmp_path / "pantry.json").exists()  # it belongs to all
    assert {str(each.of) for each in all_versions(tmp_path)} == {
        "people/anna-3f9c21/eaten.json",
        "people/anna-3f9c21/weeks/2026-11-23.mealplan",
        "pantry.json",
    }
    assert follow_person(tmp_path, folder) == ()
