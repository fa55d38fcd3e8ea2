"""The shipped tables are SR28's; the index heals itself."""

from __future__ import annotations

import lzma
import shutil
import sqlite3
from pathlib import Path

import pytest

from foods import DataError
from foods.derive.__main__ import DATA
from foods.derive.archive import fetch
from foods.derive.library import library_texts, stale_library
from foods.library import Library, Query
from foods.library import library as library_module
from foods.library.shipped import FOODS_FILE, MEASURES_FILE

ROOT = Path(__file__).parent.parent.parent


def test_library_derived_again_is_the_same() -> None:
    archive = fetch(ROOT / ".cache")
    texts = library_texts(archive, DATA)

    assert stale_library(texts, DATA) == []
    changed = {**texts, FOODS_FILE: texts[FOODS_FILE].replace("Butter, salted", "Butter")}
    assert "is stale" in stale_library(changed, DATA)[0]


def test_library_index_is_small() -> None:
    assert sum((DATA / file).stat().st_size for file in (FOODS_FILE, MEASURES_FILE)) < 1_000_000


@pytest.fixture
def index(tmp_path: Path, library: Library) -> Path:
    """Return a copy of the index that was built for all tests."""
    source = Path(library._database.execute("PRAGMA database_list").fetchone()[2])
    return Path(shutil.copy(source, tmp_path / "library.sqlite"))


def test_sound_index_is_taken_as_it_is(index: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[object] = []
    monkeypatch.setattr(library_module, "build", lambda *given: built.append(given))
    content = index.read_bytes()

    library = Library.open(index)
    assert len(library) == 8789
    library.close()
    assert not built
    assert index.read_bytes() == content


@pytest.mark.parametrize("harm", ["flipped", "cut", "other", "empty", "old"])
def test_damaged_index_is_built_anew(index: Path, harm: str) -> None:
    content = index.read_bytes()
    middle = len(content) // 2
    harmed = {
        "flipped": content[:middle] + bytes(200_000) + content[middle + 200_000 :],
        "cut": content[:middle],
        "other": b"not a database at all",
        "empty": b"",
        "old": content,
    }
    index.write_bytes(harmed[harm])
    if harm == "old":
        with sqlite3.connect(index) as database:
            database.execute("UPDATE about SET fingerprint = 'of another day'")
        database.close()

    library = Library.open(index)
    assert len(library) == 8789
    assert library.search(Query("spinach raw"))
    library.close()
    assert [path.name for path in index.parent.iterdir()] == [index.name]


def test_cache_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")

    library = Library.open(blocked / "library.sqlite")
    assert len(library) == 8789
    library.close()


def test_damaged_shipped_table_is_named(tmp_path: Path) -> None:
    data = Path(shutil.copytree(DATA, tmp_path / "data"))
    (data / FOODS_FILE).write_bytes(b"no archive")
    with pytest.raises(DataError, match="damaged"):
        Library.open(None, data)
    (data / FOODS_FILE).unlink()
    with pytest.raises(DataError, match="missing"):
        Library.open(None, data)


def test_nutrient_that_the_table_lacks_is_unknown(tmp_path: Path) -> None:
    data = Path(shutil.copytree(DATA, tmp_path / "data"))
    with (data / "nutrients.toml").open("a", encoding="utf-8") as file:
        file.write(
            '[zinc_mg]\nlabel="Zinc"\nshort="Zn"\nunit="mg"\ndecimals=1\nsr28="309"\naim="info"\n'
        )
    text = lzma.decompress((data / FOODS_FILE).read_bytes()).decode()
    few = "\n".join(text.splitlines()[:20]) + "\n"
    (data / FOODS_FILE).write_bytes(lzma.compress(few.encode()))

    library = Library.open(None, data)
    food = library.food("01001")
    assert food is not None
    assert "zinc_mg" not in food.figures
    assert food.figures["magnesium_mg"].amount == 2.0
    library.close()
