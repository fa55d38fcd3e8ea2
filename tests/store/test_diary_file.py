"""The diary is kept whole, set aside when it is damaged, and really gone once erased."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.domain.diary import SIGNS, SITES, CrampNote, DayNote, Diary, EatenNote
from planner.store import StoreError
from planner.store.diary_file import (
    diary_bytes,
    diary_csv,
    diary_files,
    erase_diary,
    open_diary,
    save_diary,
)

LUNCH = EatenNote("lunch", "Soup", True, {"magnesium_mg": 90.0})
DINNER = EatenNote("dinner", "Fish", False, {"magnesium_mg": 60.0})
DIARY = (
    Diary()
    .with_cramp(CrampNote(datetime(2026, 11, 3, 3, 20), "calf", 7, 4, frozenset({"weak"}), "=ouch"))
    .with_cramp(CrampNote(datetime(2026, 11, 2, 23, 5), "toes", 3))
    .with_day(DayNote(date(2026, 11, 3), 6.5, 1800, (LUNCH, DINNER), "long walk"))
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    save_diary(tmp_path / "diary.json", DIARY)
    return tmp_path / "diary.json"


def test_reads_what_was_written(file: Path, tmp_path: Path) -> None:
    opened = open_diary(file)
    assert (opened.diary, opened.trouble) == (DIARY, "")
    assert open_diary(tmp_path / "none.json").diary is None


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\x00" * 900, b"[]", b'{"diary": 1, "cramps": [{}]}']
)
def test_damaged_file_is_set_aside_and_the_copy_opened(file: Path, damage: bytes) -> None:
    file.write_bytes(damage)
    opened = open_diary(file)
    assert opened.diary == DIARY
    assert "damaged" in opened.trouble
    assert file.with_name("diary.damaged-1.json").read_bytes() == damage


def test_diary_file_and_copy_are_both_kept_when_damaged(file: Path) -> None:
    file.write_bytes(b"{")
    file.with_name("diary.copy.json").write_bytes(b"{{")
    opened = open_diary(file)
    assert opened.diary is None
    assert "new one can be begun" in opened.trouble
    assert file.with_name("diary.damaged-1.json").exists()


def test_newer_file_is_left_alone(file: Path) -> None:
    file.write_text(json.dumps({"diary": 9}))
    with pytest.raises(StoreError, match="newer"):
        open_diary(file)
    assert json.loads(file.read_text()) == {"diary": 9}


def test_erasing_leaves_nothing(file: Path, tmp_path: Path) -> None:
    file.write_bytes(b"{")
    open_diary(file)
    save_diary(file, DIARY)
    (tmp_path / ".diary.json.abc.part").write_bytes(b"half")
    (tmp_path / "week.mealplan").write_bytes(b"other")
    assert len(diary_files(file)) == 4
    assert len(erase_diary(file)) == 4
    assert [path.name for path in tmp_path.iterdir()] == ["week.mealplan"]
    assert erase_diary(file) == ()


def test_full_disk_keeps_the_old_one(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StoreError, match="No space"):
        save_diary(file, Diary())
    monkeypatch.undo()
    assert open_diary(file).diary == DIARY


def test_table_has_every_note_and_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(diary_csv(DIARY, ("magnesium_mg",)))))
    assert [row["what"] for row in rows] == ["cramp", "day", "cramp"]
    night, day, cramp = rows
    assert (night["where"], night["minutes"]) == ("toes", "")
    assert (day["meals_eaten"], day["meals_planned"], day["eaten_magnesium_mg"]) == ("1", "2", "90")
    assert cramp["note"] == "'=ouch"


_CRAMPS = st.builds(
    CrampNote,
    st.builds(
        lambda at, fold: at.replace(second=0, microsecond=0, fold=fold),
        st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1)),
        st.integers(0, 1),
    ),
    st.sampled_from(SITES),
    st.integers(1, 10),
    st.none() | st.floats(0, 600),
    st.frozensets(st.sampled_from(SIGNS)),
    st.text(max_size=40),
)


@given(st.lists(_CRAMPS, max_size=5))
@example([CrampNote(datetime(2025, 11, 2, 1, 30, fold=1)), CrampNote(datetime(2025, 11, 2, 1, 30))])
def test_diary_file_reads_back_any_notes(
    tmp_path_factory: pytest.TempPathFactory, cramps: list[CrampNote]
) -> None:
    diary = Diary()
    for cramp in cramps:
        diary = diary.with_cramp(cramp)
    file = tmp_path_factory.mktemp("diary") / "diary.json"
    file.write_bytes(diary_bytes(diary))
    again = open_diary(file).diary
    assert again is not None
    assert sorted(again.cramps, key=repr) == sorted(diary.cramps, key=repr)
