"""A tiny data folder that a test may break, and the real one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from foods import Catalogue
from foods.derive import sr28
from foods.derive.__main__ import DATA, load
from foods.derive.archive import fetch
from foods.derive.inputs import Inputs
from foods.derive.sr28 import Sr28

TINY = Path(__file__).parent / "tiny"
ROOT = Path(__file__).parent.parent.parent
Edit = Callable[[str, str, str], None]


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """Return a copy of the tiny data folder, to be edited."""
    return Path(shutil.copytree(TINY, tmp_path / "data"))


@pytest.fixture
def edit(tiny: Path) -> Edit:
    """Replace words that stand exactly once in a file of the tiny folder."""

    def replace(file: str, old: str, new: str) -> None:
        text = (tiny / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        (tiny / file).write_text(text.replace(old, new), encoding="utf-8")

    return replace


@pytest.fixture(scope="session")
def tiny_catalogue() -> Catalogue:
    return Catalogue.load(TINY)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return the tables that come with the program."""
    return Catalogue.load()


@pytest.fixture(scope="session")
def archive() -> Path:
    """SR28's archive; a test that needs it fails when it cannot be had."""
    return fetch(ROOT / ".cache")


@pytest.fixture(scope="session")
def tables() -> dict[tuple[Path, str, tuple[int, ...]], pd.DataFrame]:
    """Return tables of the archive that were read already."""
    return {}


@pytest.fixture
def tables_read_once(
    tables: dict[tuple[Path, str, tuple[int, ...]], pd.DataFrame], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read each table of the archive once, by the first who asks: the archive never changes."""
    read = sr28.read_table

    def once(archive: Path, name: str, columns: dict[int, str]) -> pd.DataFrame:
        key = archive, name, tuple(columns)
        if key not in tables:
            tables[key] = read(archive, name, columns)
        return tables[key].copy()

    monkeypatch.setattr(sr28, "read_table", once)


@pytest.fixture(scope="session")
def real_inputs(archive: Path) -> tuple[Inputs, Sr28]:
    return load(archive, DATA)
