"""What can be read of a file that was cut, and folders of cloud services."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.store.household.cloud import cloud_service, conflict_copies, is_conflict_copy
from planner.store.household.salvage import salvaged

WHOLE = {
    "version": 1,
    "text": 'a "b" \\ {',
    "days": [{"meals": [{"slot": "lunch"}]}, {"meals": []}],
}


def test_file_cut_anywhere_gives_the_entries_before_the_cut() -> None:
    content = json.dumps(WHOLE).encode()
    assert salvaged(content) == WHOLE
    for end in range(len(content)):
        part = salvaged(content[:end])
        assert part is None or part.items() <= WHOLE.items() or list(part) == list(WHOLE)
    cut = salvaged(content[: content.index(b"lunch")])
    assert cut["version"] == 1


@pytest.mark.parametrize("content", [b"", b"\0\0\0", b"[" * 5000, b"nonsense", b'{"a":'])
def test_salvage_of_a_file_without_entries_gives_nothing(content: bytes) -> None:
    assert not salvaged(content)


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/anna/Dropbox/meals", "Dropbox"),
        ("/home/anna/Dropbox (Private)/meals", "Dropbox"),
        ("/home/anna/OneDrive - Firm/x", "OneDrive"),
        ("/home/anna/Nextcloud/x.mealhousehold", "Nextcloud"),
        ("/Users/anna/Library/Mobile Documents/x", "iCloud Drive"),
        ("/home/anna/cloudy/x", ""),
        ("/home/anna/boxes/x", ""),
    ],
)
def test_folder_of_a_cloud_service_is_known_by_its_name(path: str, service: str) -> None:
    assert cloud_service(Path(path)) == service


def test_folder_of_a_cloud_service_is_known_by_what_lies_in_it(tmp_path: Path) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert cloud_service(tmp_path / "shared" / "meals" / "x") == "Syncthing"


NAMES = (
    "last (Anna's conflicted copy 2026-11-30).mealplan",
    "answers (conflicted copy 2026-11-30 101500).json",
    "diary.sync-conflict-20261130-101500-ABCDEFG.json",
    "answers_conflict-20261130-101500.json",
    "answers (SFConflict anna@example.org 2026-11-30).json",
    "last (Konflikt).mealplan",
)


@pytest.mark.parametrize("name", NAMES)
def test_conflict_copy_is_known_by_its_name(name: str, tmp_path: Path) -> None:
    assert is_conflict_copy(name)
    (tmp_path / name).write_bytes(b"{}")
    (tmp_path / "last.mealplan").write_bytes(b"{}")
    assert conflict_copies((tmp_path, tmp_path / "none")) == (tmp_path / name,)


@pytest.mark.parametrize("name", ["last.mealplan", "copy.json", "my conflict.mealplan"])
def test_conflict_copies_leave_out_other_names(name: str) -> None:
    assert not is_conflict_copy(name)
