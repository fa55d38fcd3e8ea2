"""The derived tables can be derived again, byte for byte, and broken inputs are told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from foods import DataError
from foods.derive import archive as archives
from foods.derive.__main__ import DATA, load, main, stale_tables
from foods.derive.archive import ArchiveError, fetch, verify
from foods.derive.derived_tables import derived_tables
from foods.derive.inputs import Inputs
from foods.derive.sr28 import Sr28
from foods.derive.weights import portion_faults
from foods.figures.provenance import Origin, load_provenance
from tests.foods.conftest import Edit

Real = tuple[Inputs, Sr28]
pytestmark = pytest.mark.usefixtures("tables_read_once")


def test_committed_tables_are_what_sr28_gives(real_inputs: Real) -> None:
    assert stale_tables(derived_tables(*real_inputs), DATA) == []


def test_measures_said_to_be_sr28s_are_sr28s(real_inputs: Real) -> None:
    assert [str(fault) for fault in portion_faults(*real_inputs)] == []


def test_every_figure_of_the_2018_release_is_for_a_food_in_use(real_inputs: Real) -> None:
    inputs, _ = real_inputs

    assert {number for number, _ in inputs.newer} <= inputs.numbers


def test_deriving_the_tiny_folder_again_changes_nothing(tiny: Path, archive: Path) -> None:
    assert main(["--archive", str(archive), "--data", str(tiny), "--check"]) == 0
    before = (tiny / "composition.csv").read_bytes()

    assert main(["--archive", str(archive), "--data", str(tiny)]) == 0
    assert (tiny / "composition.csv").read_bytes() == before


def test_edited_figure_is_noticed(tiny: Path, edit: Edit, archive: Path, capsys) -> None:
    edit("composition.csv", "spinach_cooked,11458,23,87,", "spinach_cooked,11458,23,88,")

    assert main(["--archive", str(archive), "--data", str(tiny), "--check"]) == 1
    assert "composition.csv is stale" in capsys.readouterr().out


def test_newer_figure_wins_and_says_so(tiny: Path, archive: Path) -> None:
    with (tiny / "newer_figures.csv").open("a", encoding="utf-8") as file:
        file.write("09148,calcium_mg,35,SR Legacy 2018\n")

    main(["--archive", str(archive), "--data", str(tiny)])

    found = load_provenance(tiny)["kiwi", "calcium_mg"]
    assert (found.origin, found.release) == (Origin.NEWER, "sr_legacy_2018")
    assert found.note == "SR Legacy 2018"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("69,1 2,sr28:2", "70,1 2,sr28:2", 'SR28 says 69.0 g a "fruit'),
        ("69,1 2,sr28:2", "69,1 2,sr28:99", "SR28 has no weight 99 for 09148"),
    ],
)
def test_wrong_weight_is_told(
    tiny: Path, edit: Edit, archive: Path, old: str, new: str, told: str
) -> None:
    edit("portions/fruit.csv", old, new)

    faults = [str(fault) for fault in portion_faults(*load(archive, tiny))]
    assert len(faults) == 1
    assert told in faults[0]


def test_number_that_sr28_lacks_is_told(tiny: Path, edit: Edit, archive: Path) -> None:
    edit("foods/fruit.csv", "09148", "99999")

    with pytest.raises(DataError, match="kiwi: SR28 has no 99999"):
        derived_tables(*load(archive, tiny))


def test_newer_figure_of_no_nutrient_is_told(tiny: Path, archive: Path, capsys) -> None:
    with (tiny / "newer_figures.csv").open("a", encoding="utf-8") as file:
        file.write("09148,calcium,35,SR Legacy 2018\n")

    assert main(["--archive", str(archive), "--data", str(tiny)]) == 1
    assert 'Did you mean "calcium_mg"?' in capsys.readouterr().err


def test_archive_with_another_checksum_is_refused(tmp_path: Path) -> None:
    other = tmp_path / archives.ARCHIVE
    other.write_bytes(b"not SR28")

    with pytest.raises(ArchiveError, match="SHA-256 differs"):
        verify(other)
    with pytest.raises(ArchiveError, match="is missing"):
        verify(tmp_path / "nothing.tar.gz")


def test_fetching_keeps_what_is_there(tmp_path: Path, archive: Path, monkeypatch) -> None:
    shutil.copy(archive, tmp_path / archives.ARCHIVE)
    monkeypatch.setattr(archives, "_download", lambda _: pytest.fail("it was there"))

    assert fetch(tmp_path) == tmp_path / archives.ARCHIVE
