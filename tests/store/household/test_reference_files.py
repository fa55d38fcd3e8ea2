"""A reference file for each version of each kind of file: what was written once is read for ever.

Who raises a version puts a file of the new one into `tests/store/reference/`, lets the old one
stay, and writes the migration in the reader of that kind.
"""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan
from planner.store.household.bundle import read_bundle
from planner.store.household.kinds import KINDS, kind_of

from .every_kind import Sample, samples

REFERENCE = Path(__file__).parent.parent / "reference"
NAMES = {
    "last.mealplan": "week",
    "unsaved-1.json": "journal",
    "weeks/2026-11-23.mealplan": "kept-week",
    "weeks/favourite-1.json": "favourite",
}


def reference_of(sample: Sample) -> str:
    """Return the name of the reference file for the version that is written today."""
    path = PurePosixPath(sample.name)
    kind = kind_of(sample.name)
    data = json.loads(sample.content)
    mark = {"days": "version"}.get(kind.mark, kind.mark) if kind and kind.mark else "journal"
    return f"{NAMES.get(sample.name, path.stem)}-{data[mark]}{path.suffix}"


@pytest.fixture(scope="module")
def every(
    tmp_path_factory: pytest.TempPathFactory, week: Plan, catalogue: Catalogue, care: CareRules
) -> dict[str, Sample]:
    made = samples(tmp_path_factory.mktemp("samples"), week, catalogue, care)
    return {sample.name: sample for sample in made}


def test_version_that_is_written_today_has_a_reference_file(every: dict[str, Sample]) -> None:
    marked = {kind.key for kind in KINDS if kind.mark}
    kinds = {name: kind.key for name in every if (kind := kind_of(name)) is not None}
    names = [name for name, key in kinds.items() if key in (*marked, "journal")]
    assert {kinds[name] for name in names} == {*marked, "journal"}
    wanted = {reference_of(every[name]) for name in names}
    assert wanted - {file.name for file in REFERENCE.iterdir()} == set()


def test_every_reference_file_is_read_without_a_loss(
    every: dict[str, Sample], tmp_path: Path
) -> None:
    back = {name: key for key, name in NAMES.items()}
    read = []
    for file in sorted(REFERENCE.iterdir()):
        stem = file.stem.rpartition("-")[0]
        name = back.get(stem, f"{stem}{file.suffix}")
        if name not in every:
            continue
        path = tmp_path / file.stem / name
        path.parent.mkdir(parents=True)
        path.write_bytes(file.read_bytes())
        every[name].read(path)
        assert path.read_bytes() == file.read_bytes(), f"{file.name} was set aside"
        assert not [each for each in path.parent.iterdir() if "damaged" in each.name]
        read.append(name)
    assert len(read) >= 8


def test_first_household_file_is_read() -> None:
    bundle = read_bundle(REFERENCE / "household-1.mealhousehold")
    assert {str(path) for path in bundle.files} == {"answers.json", "last.mealplan"}
    assert bundle.left_out == ()
