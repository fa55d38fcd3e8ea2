"""The whole household in one file: what it holds, what it refuses, and what it replaces."""

from __future__ import annotations

import io
import json
import stat
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path, PurePosixPath

import pytest

from planner.store import StoreError
from planner.store.errors import NewerError
from planner.store.household import bringing, bundle
from planner.store.household.bringing import (
    Fate,
    bring,
    compare,
    finish_bringing,
    former_households,
)
from planner.store.household.bundle import (
    bundle_bytes,
    household_files,
    read_bundle,
    save_bundle,
)
from planner.store.household.erasing import erase_diary_everywhere
from planner.store.household.kinds import KINDS, kind_of

NOW = datetime(2026, 11, 30, 15, 0, tzinfo=UTC)
ANSWERS = b'{"answers": 1, "profile": {}}'
WEEK = b'{"version": 1, "days": []}'
EATEN = b'{"eaten": 1}'
DIARY = b'{"diary": 1, "cramps": [], "days": []}'
ONE = {
    "answers.json": ANSWERS,
    "answers.copy.json": ANSWERS,
    "last.mealplan": WEEK,
    "last.glimpse.json": b"old picture",
    "weeks/2026-11-23.mealplan": WEEK,
    "eaten.json": EATEN,
    "diary.json": DIARY,
    "dishes/mine.toml": b"[mine]\n",
    "settings.ini": b"[window]\n",
    "log/planner.log": b"x",
    "holiday.jpg": b"x",
}
TWO = {
    "people/current": b"anna-3f9c21\n",
    "people/anna-3f9c21/person.json": b'{"version": 1, "name": "Anna"}',
    "people/anna-3f9c21/answers.json": ANSWERS,
    "people/anna-3f9c21/last.mealplan": WEEK + b"\n",
    "people/removed/bo-1/person.json": b'{"version": 1, "name": "Bo"}',
    "people/removed/bo-1/answers.json": ANSWERS,
    "table.json": b'{"table_version": 1, "meals": []}',
    "dishes/mine.toml": b"[other]\n",
}


def fill(data: Path, files: dict[str, bytes]) -> Path:
    """Make a data folder."""
    for name, content in files.items():
        path = data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return data


def contents(data: Path) -> dict[str, bytes]:
    """Return what belongs to the household in a folder."""
    return {str(path): content for path, content in household_files(data).items()}


def travelling(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return what belongs to a household."""
    return {
        name: content
        for name, content in files.items()
        if (kind := kind_of(name)) is not None and kind.travels
    }


def test_household_comes_whole_to_another_computer(tmp_path: Path) -> None:
    for number, files in enumerate((ONE, TWO)):
        data, there = fill(tmp_path / f"{number}", files), tmp_path / f"there {number}"
        written = save_bundle(data, tmp_path / "x.mealhousehold", NOW)
        assert written.made == NOW
        assert bring(there, read_bundle(tmp_path / "x.mealhousehold"), NOW) is None
        assert contents(there) == travelling(files) == contents(data)
        assert not (there / "settings.ini").exists()


def test_same_household_gives_the_same_file(tmp_path: Path) -> None:
    data = fill(tmp_path / "data", ONE)
    assert bundle_bytes(household_files(data), NOW) == bundle_bytes(household_files(data), NOW)


@pytest.mark.parametrize(("here", "comes"), [(ONE, TWO), (TWO, ONE), (TWO, TWO), (ONE, ONE)])
def test_replaced_household_is_kept_whole_and_can_be_brought_back(
    here: dict[str, bytes], comes: dict[str, bytes], tmp_path: Path
) -> None:
    data = fill(tmp_path / "here", here)
    other = fill(tmp_path / "other", comes)
    save_bundle(other, tmp_path / "x.mealhousehold", NOW)
    former = bring(data, read_bundle(tmp_path / "x.mealhousehold"), NOW)
    assert contents(data) == travelling(comes)
    assert former is not None
    assert former_households(data) == (former,)
    assert (data / "people").is_dir() == ("people/current" in comes)
    if comes is not here:
        assert not (data / "last.glimpse.json").exists()
        assert not (data / "answers.copy.json").exists()
    bring(data, read_bundle(former.path), NOW + timedelta(minutes=1))
    assert contents(data) == travelling(here)


def test_files_of_no_household_are_left_alone(tmp_path: Path) -> None:
    data, other = fill(tmp_path / "here", ONE), fill(tmp_path / "other", TWO)
    save_bundle(other, tmp_path / "x.mealhousehold", NOW)
    bring(data, read_bundle(tmp_path / "x.mealhousehold"), NOW)
    for name in ("settings.ini", "log/planner.log", "holiday.jpg"):
        assert (data / name).read_bytes() == ONE[name]


def test_preview_says_of_each_file_what_becomes_of_it(tmp_path: Path) -> None:
    data, other = (
        fill(tmp_path / "here", ONE),
        fill(tmp_path / "other", ONE | {"diary.json": DIARY + b"\n", "diet.json": b'{"diet": 1}'}),
    )
    (other / "eaten.json").unlink()
    save_bundle(other, tmp_path / "x.mealhousehold", NOW)
    fates = {
        str(row.path): row.fate for row in compare(data, read_bundle(tmp_path / "x.mealhousehold"))
    }
    assert fates["answers.json"] is Fate.SAME
    assert fates["diary.json"] is Fate.REPLACED
    assert fates["diet.json"] is Fate.NEW
    assert fates["eaten.json"] is Fate.GOES
    assert contents(data) == travelling(ONE)


@pytest.mark.parametrize("stop", range(1, 8))
def test_bringing_that_is_interrupted_is_finished_at_the_next_start(
    stop: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, other = fill(tmp_path / "here", ONE), fill(tmp_path / "other", TWO)
    save_bundle(other, tmp_path / "x.mealhousehold", NOW)
    real, calls = bringing.write_atomically, 0

    def killed(path: Path, content: bytes) -> None:
        nonlocal calls
        calls += 1
        if calls == stop:
            raise KeyboardInterrupt
        real(path, content)

    with monkeypatch.context() as patched:
        patched.setattr(bringing, "write_atomically", killed)
        with pytest.raises(KeyboardInterrupt):
            bring(data, read_bundle(tmp_path / "x.mealhousehold"), NOW)
    decided = finish_bringing(data, NOW)
    assert decided is (stop > 1)
    assert contents(data) == travelling(TWO if decided else ONE)
    assert not finish_bringing(data, NOW)


def test_household_file_of_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="nothing to take along"):
        save_bundle(tmp_path, tmp_path / "x.mealhousehold", NOW)
    assert not (tmp_path / "x.mealhousehold").exists()


def packed(
    rows: dict[str, bytes], change: Callable[[dict[str, object]], None] = lambda _: None
) -> bytes:
    """Return a household file with any names in it."""
    manifest: dict[str, object] = {
        "household": 1,
        "program": "1",
        "made": NOW.isoformat(),
        "files": [
            {"path": name, "kind": "", "bytes": len(content), "sha256": sha256(content).hexdigest()}
            for name, content in rows.items()
        ],
    }
    change(manifest)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        for name, content in rows.items():
            archive.writestr(name, content)
    return target.getvalue()


def link() -> bytes:
    """Return a household file with a symbolic link in it."""
    content = packed({"eaten.json": b"/etc/passwd"})
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(target, "w") as archive,
    ):
        archive.writestr("manifest.json", source.read("manifest.json"))
        member = zipfile.ZipInfo("eaten.json")
        member.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(member, source.read("eaten.json"))
    return target.getvalue()


def bomb() -> bytes:
    """Return a household file of a few kB that unpacks to far more than its list says."""

    def shrink(manifest: dict[str, object]) -> None:
        rows = manifest["files"]
        assert isinstance(rows, list)
        rows[0]["bytes"] = 10

    return packed({"eaten.json": b'"' + b"a" * 19_000_000 + b'"'}, shrink)


REFUSED = {
    "no zip": b"x" * 1000,
    "empty": b"",
    "no manifest": (
        lambda: (b := io.BytesIO(), zipfile.ZipFile(b, "w").close(), b.getvalue())[2]
    )(),
    "up": packed({"../answers.json": ANSWERS}),
    "up within": packed({"weeks/../../answers.json": ANSWERS}),
    "absolute": packed({"/answers.json": ANSWERS}),
    "drive": packed({"c:answers.json": ANSWERS}),
    "backslash": packed({"a\\..\\answers.json": ANSWERS}),
    "device": packed({"weeks/nul\x01.json": ANSWERS}),
    "link": link(),
    "bomb": bomb(),
    "not in the list": packed({"eaten.json": EATEN}, lambda m: m.update(files=[])),
    "other sum": packed(
        {"eaten.json": EATEN},
        lambda m: m.update(files=[{"path": "eaten.json", "bytes": len(EATEN), "sha256": "0"}]),
    ),
    "damaged inside": packed({"answers.json": b'{"answers": 1, "prof'}),
    "no version": packed({"eaten.json": EATEN}, lambda m: m.pop("household")),
    "true version": packed({"eaten.json": EATEN}, lambda m: m.update(household=True)),
    "a list": packed({"eaten.json": EATEN}, lambda m: m.update(files=7)),
    "cut": packed({"answers.json": ANSWERS})[:-40],
}


@pytest.mark.parametrize("content", REFUSED.values(), ids=REFUSED.keys())
def test_file_that_is_none_is_refused_before_anything_is_written(
    content: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "x.mealhousehold"
    path.write_bytes(content)
    with pytest.raises(StoreError, match="no household file"):
        read_bundle(path)
    assert [each.name for each in tmp_path.iterdir()] == ["x.mealhousehold"]


def test_newer_version_says_so(tmp_path: Path) -> None:
    path = tmp_path / "x.mealhousehold"
    path.write_bytes(packed({"eaten.json": EATEN}, lambda m: m.update(household=2)))
    with pytest.raises(NewerError, match="newer version"):
        read_bundle(path)


def test_folder_and_no_file_at_all_become_messages(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.mealhousehold"):
        with pytest.raises(StoreError):
            read_bundle(path)


def test_files_of_kinds_that_are_not_known_are_named_and_left_out(tmp_path: Path) -> None:
    path = tmp_path / "x.mealhousehold"
    path.write_bytes(packed({"eaten.json": EATEN, "cellar.json": b"{}", "settings.ini": b"x"}))
    read = read_bundle(path)
    assert [str(each) for each in read.files] == ["eaten.json"]
    assert [str(each) for each in read.left_out] == ["cellar.json", "settings.ini"]


def test_too_many_files_and_too_large_ones_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.mealhousehold"
    path.write_bytes(packed({f"weeks/{n}.json": b"{}" for n in range(20)}))
    assert len(read_bundle(path).files) == 20
    monkeypatch.setattr(bundle, "MOST_FILES", 10)
    with pytest.raises(StoreError, match="too many"):
        read_bundle(path)
    monkeypatch.setattr(bundle, "MOST_FILES", 100)
    monkeypatch.setattr(bundle, "MOST_TOTAL_BYTES", 30)
    with pytest.raises(StoreError):
        read_bundle(path)


def test_link_in_the_data_folder_is_not_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "outside.json"
    outside.write_bytes(b"mine")
    data = fill(tmp_path / "data", {"diet.json": b'{"diet": 1}'})
    (data / "eaten.json").symlink_to(outside)
    path = tmp_path / "x.mealhousehold"
    path.write_bytes(packed({"eaten.json": EATEN}))
    bring(data, read_bundle(path), NOW)
    assert outside.read_bytes() == b"mine"
    assert (data / "eaten.json").read_bytes() == EATEN


def test_erased_diary_goes_from_the_households_that_are_kept(tmp_path: Path) -> None:
    data, other = fill(tmp_path / "here", ONE), fill(tmp_path / "other", TWO)
    save_bundle(other, tmp_path / "x.mealhousehold", NOW)
    former = bring(data, read_bundle(tmp_path / "x.mealhousehold"), NOW)
    assert former is not None
    (data / "diary.json").write_bytes(DIARY)
    erase_diary_everywhere(data / "diary.json")
    left = read_bundle(former.path).files
    assert PurePosixPath("diary.json") not in left
    assert PurePosixPath("answers.json") in left


def test_former_households_are_kept_up_to_a_most(tmp_path: Path) -> None:
    data, other = fill(tmp_path / "here", ONE), fill(tmp_path / "other", TWO)
    save_bundle(other, tmp_path / "x.mealhousehold", NOW)
    for turn in range(8):
        bring(data, read_bundle(tmp_path / "x.mealhousehold"), NOW + timedelta(minutes=turn))
    assert len(former_households(data)) == 5


def test_every_kind_that_travels_does(tmp_path: Path) -> None:
    names = {kind.key for kind in KINDS if kind.travels}
    found = {bundle._key(PurePosixPath(name)) for name in travelling(ONE | TWO)}
    assert found <= names
