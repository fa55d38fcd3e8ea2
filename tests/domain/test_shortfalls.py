"""What misses, by how much, and how it is said."""

from __future__ import annotations

from datetime import date

import pytest

from foods import Catalogue
from planner.domain import Shortfall, describe, shortfalls
from solver import Per

from .kitchen import plan, target


def test_too_little_and_too_much_by_day(pantry: Catalogue) -> None:
    # Magnesium: 75.4 + 72 + 10 on the first day, 40 on the second.
    found = shortfalls(plan(targets=(target("magnesium_mg", 50, 150),)), pantry)
    assert [(s.day, s.low, s.limit) for s in found] == [
        (0, False, 150),
        (1, True, 50),
        (2, False, 150),
    ]
    assert [s.amount for s in found] == pytest.approx([157.4, 40, 157.4])


def test_weekly_target_is_judged_by_the_mean(pantry: Catalogue) -> None:
    mean = (157.4 + 40 + 157.4) / 3
    held = plan(targets=(target("magnesium_mg", 118, 119, per=Per.WEEK),))
    missed = plan(targets=(target("magnesium_mg", 119, per=Per.WEEK),))
    assert shortfalls(held, pantry) == ()
    (only,) = shortfalls(missed, pantry)
    assert (only.day, only.low, only.amount) == (None, True, pytest.approx(mean))


def test_shortfalls_leave_out_targets_that_are_off(pantry: Catalogue) -> None:
    assert shortfalls(plan(targets=(target("magnesium_mg", 5000, on=False),)), pantry) == ()


def test_exactly_met_is_met(pantry: Catalogue) -> None:
    assert shortfalls(plan(targets=(target("magnesium_mg", 40, 157.4),)), pantry) == ()


def test_safety_ceiling_counts_unknown_figures_as_high(pantry: Catalogue) -> None:
    # Known: 160 + 413 + 400 + 150 mg; 40 g of cooked spinach are guessed at 200 mg.
    plain = plan(targets=(target("potassium_mg", None, 1200),))
    safe = plan(targets=(target("potassium_mg", None, 1200, safety=True),))
    assert shortfalls(plain, pantry) == ()
    assert {s.day for s in shortfalls(safe, pantry)} == {0, 2}
    assert shortfalls(safe, pantry)[0].amount == pytest.approx(1323)


@pytest.mark.parametrize(
    ("shortfall", "said"),
    [
        (
            Shortfall("vitamin_d_ug", 6, True, 15, 14.4),
            "Sunday lacks 0.6 µg of vitamin D (14.4 of 15)",
        ),
        (
            Shortfall("sodium_mg", 0, False, 2300, 2420.4),
            "Monday has 120 mg of sodium too much (2,420, at most 2,300)",
        ),
        (
            Shortfall("vitamin_e_mg", None, True, 15, 14.5),
            "The average day lacks 0.5 mg of vitamin E (14.5 of 15)",
        ),
        (
            Shortfall("magnesium_mg", 1, True, 320, 319.98),
            "Tuesday lacks 0.02 mg of magnesium (319.98 of 320)",
        ),
        (
            Shortfall("saturated_fat_g", 2, False, 24.2, 25.0),
            "Wednesday has 0.8 g of saturated fat too much (25.0, at most 24.2)",
        ),
    ],
)
def test_words(shortfall: Shortfall, said: str, pantry: Catalogue) -> None:
    assert describe(shortfall, pantry) == said


def test_days_have_the_names_of_the_calendar(pantry: Catalogue) -> None:
    missed = Shortfall("magnesium_mg", 8, True, 320, 300)
    begin = date(2026, 11, 25)  # a Wednesday
    assert describe(missed, pantry, start=begin, days=14).startswith("Thursday of week 2 lacks")
