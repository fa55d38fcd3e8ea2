"""A save that fails at any point leaves the old file whole."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from planner.store import StoreError, write_atomically

OLD, NEW = b"the old plan", b"the new plan, which is longer"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "week.mealplan"
    path.write_bytes(OLD)
    return path


def failing(number: int) -> Callable[..., Any]:
    def fail(*_args: Any, **_options: Any) -> Any:
        raise OSError(number, os.strerror(number))

    return fail


class HalfFile:
    """A file on a full disk, which takes half of what it is given and does not say so."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file, self.flush, self.fileno = file, file.flush, file.fileno

    def __enter__(self) -> HalfFile:
        return self

    def __exit__(self, *_error: object) -> None:
        self.file.close()

    def write(self, content: bytes) -> None:
        self.file.write(content[: len(content) // 2])


def test_replaces_the_file(file: Path) -> None:
    write_atomically(file, NEW)
    assert file.read_bytes() == NEW
    assert [p.name for p in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(
    ("owner", "name"),
    [(os, "fsync"), (Path, "replace"), (Path, "chmod"), (os, "fdopen")],
    ids=["fsync", "replace", "chmod", "open"],
)
def test_atomic_write_that_fails_keeps_the_old_file_and_says_why(
    file: Path, monkeypatch: pytest.MonkeyPatch, owner: Any, name: str
) -> None:
    monkeypatch.setattr(owner, name, failing(errno.ENOSPC))
    with pytest.raises(StoreError, match=r"No space left.*unchanged"):
        write_atomically(file, NEW)
    monkeypatch.undo()
    assert file.read_bytes() == OLD
    assert [p.name for p in file.parent.iterdir()] == [file.name], "nothing is left lying beside"


def test_write_cut_short_without_an_error_is_noticed(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fdopen
    monkeypatch.setattr(os, "fdopen", lambda handle, mode: HalfFile(real(handle, mode)))
    with pytest.raises(StoreError, match="only a part"):
        write_atomically(file, NEW)
    assert file.read_bytes() == OLD


def test_folder_that_is_not_there_is_an_error_in_words(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="Nothing was written"):
        write_atomically(tmp_path / "nowhere" / "week.mealplan", NEW)


def test_link_stays_a_link_and_the_mode_is_kept(file: Path, tmp_path: Path) -> None:
    file.chmod(0o600)
    link = tmp_path / "link.mealplan"
    link.symlink_to(file)
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert file.read_bytes() == NEW
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
