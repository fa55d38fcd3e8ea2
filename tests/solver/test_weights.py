"""The table of weights."""

from __future__ import annotations

import pytest

from solver import load_weights
from solver.model.weights import read_weights

GOOD = {"like": {"value": 1.0, "meaning": "x"}, "slots": {"lunch": 1.0}, "kinds": {}}


def test_every_weight_has_a_sentence() -> None:
    for weight in load_weights().weights.values():
        assert weight.meaning.endswith(".")
        assert weight.value >= 0


def test_weight_can_be_changed() -> None:
    assert load_weights().values({"like": 3.0})["like"] == 3.0


def test_unknown_weight_names_the_nearest() -> None:
    with pytest.raises(ValueError, match='Did you mean "dislike"'):
        load_weights().values({"dislikes": 3.0})


@pytest.mark.parametrize("value", [-1.0, float("nan"), float("inf"), "much", True])
def test_weight_is_a_number_from_0_up(value: object) -> None:
    with pytest.raises(ValueError, match="like"):
        load_weights().values({"like": value})  # type: ignore[dict-item]


@pytest.mark.parametrize(
    "wrong",
    [
        {"like": {"value": 1.0}},
        {"like": {"value": 1.0, "meaning": "x", "more": 1}},
        {"kinds": {"egg": {"often": 2}}},
        {"slots": {"lunch": -1.0}},
    ],
)
def test_faulty_table_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"weights\.toml|Weight"):
        read_weights({**GOOD, **wrong})
