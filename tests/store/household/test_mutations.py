"""Files of every kind of the registry, mutated: a value or a message, never a traceback."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan

from .every_kind import (
    Sample,
    complaints,
    kinds_to_mutate,
    kinds_with_samples,
    mutated,
    read_quietly,
    samples,
)

_EACH = 6


@pytest.fixture(scope="module")
def every(
    tmp_path_factory: pytest.TempPathFactory, week: Plan, catalogue: Catalogue, care: CareRules
) -> tuple[Sample, ...]:
    return samples(tmp_path_factory.mktemp("samples"), week, catalogue, care)


def test_every_kind_that_is_to_be_mutated_has_a_sample(every: tuple[Sample, ...]) -> None:
    # A new row of the registry with `mutated` and without a sample fails here.
    assert kinds_to_mutate() - kinds_with_samples(every) == set()


def test_every_sample_holds(every: tuple[Sample, ...], tmp_path: Path) -> None:
    for sample in every:
        path = tmp_path / sample.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(sample.content)
        assert complaints(sample.read(path)) == "", sample.name
        assert path.read_bytes() == sample.content, sample.name


def test_mutated_files_become_values_or_messages_and_write_nothing_elsewhere(
    every: tuple[Sample, ...], tmp_path: Path
) -> None:
    for sample in every:
        chance = random.Random(sample.name)
        for turn in range(_EACH):
            own = tmp_path / "files" / f"{turn}"
            path = own / sample.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(mutated(sample.content, chance))
            read_quietly(sample, path)
    assert [each.name for each in tmp_path.iterdir()] == ["files"]
