"""Season and what can be got are mild terms, for who answered, in plans with a date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan, Profile, problem_for
from planner.domain.person.kitchen import Hemisphere, Kitchen
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.out_of_season import out_of_season, season_of
from planner.domain.planning.problem_record import problem_record, recorded_problem
from solver.model.build import compile_menu
from solver.model.options import build_options

CARE = CareRules.load()
JANUARY, JULY = date(2027, 1, 4), date(2027, 7, 5)


def _plan(catalogue: Catalogue, start: date | None, kitchen: Kitchen) -> Plan:
    profile = Profile(kitchen=kitchen)
    return blank_plan(profile, catalogue, days=1, seed=0, start=start, care=CARE)


def test_season_leaves_out_nothing_without_date_or_hemisphere(catalogue: Catalogue) -> None:
    north = Kitchen(hemisphere=Hemisphere.NORTHERN)
    assert out_of_season(_plan(catalogue, None, north)) == frozenset()
    assert out_of_season(_plan(catalogue, JANUARY, Kitchen())) == frozenset()
    late = out_of_season(_plan(catalogue, JANUARY, north))
    assert "strawberries" in late and "leeks_cooked" not in late and "apple" not in late


def test_season_turns_round_in_the_south(catalogue: Catalogue) -> None:
    north, south = (Kitchen(hemisphere=h) for h in (Hemisphere.NORTHERN, Hemisphere.SOUTHERN))
    january = out_of_season(_plan(catalogue, JANUARY, north))
    assert january == out_of_season(_plan(catalogue, JULY, south))
    assert season_of("strawberries", _plan(catalogue, JANUARY, south)) is True


def test_season_is_priced_by_its_weight(catalogue: Catalogue) -> None:
    kitchen = Kitchen(hemisphere=Hemisphere.NORTHERN)
    problem = problem_for(_plan(catalogue, JANUARY, kitchen), catalogue, CARE)
    table = build_options(catalogue)
    with_season = compile_menu(problem, table)
    without = compile_menu(replace(problem, out_of_season=frozenset()), table)
    dearer = with_season.food_cost("strawberries") - without.food_cost("strawberries")
    assert dearer == pytest.approx(with_season.weights["season"]) and dearer > 0
    assert with_season.food_cost("apple") == without.food_cost("apple")
    assert recorded_problem(problem_record(problem), catalogue).out_of_season


def test_food_that_can_be_got_is_not_special_any_more(catalogue: Catalogue) -> None:
    assert "special" in catalogue.foods["natto"].tags
    table = build_options(catalogue)
    plain = problem_for(_plan(catalogue, None, Kitchen()), catalogue, CARE)
    can = Kitchen(can_get=frozenset({"natto"}))
    easy = problem_for(_plan(catalogue, None, can), catalogue, CARE)
    menus = [compile_menu(problem, table) for problem in (plain, easy)]
    saved = menus[0].food_cost("natto") - menus[1].food_cost("natto")
    assert saved == pytest.approx(menus[0].weights["special"])
    assert recorded_problem(problem_record(easy), catalogue).obtainable == {"natto"}
