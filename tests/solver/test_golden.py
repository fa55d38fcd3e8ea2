"""The mathematics of tiny models as text: a change of it shows as a difference.

``python -m tests.solver.test_golden`` writes the files anew.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from solver import Frequency, Limit, MenuProblem, Per
from solver.lp.program import Program
from solver.model.build import compile_menu
from solver.model.day_kinds import day_kinds
from solver.model.menu import Menu
from solver.model.options import build_options
from solver.search.choose_day import make_frame
from solver.search.day_lp import DayMaster
from solver.search.day_task import day_task
from solver.search.effort import COUNTS, Effort, Patience
from solver.search.master import Master
from solver.search.week import Week

from .tiny import catalogue, dish, food, problem, role

GOLDEN = Path(__file__).parent / "golden"

OATS, APPLE, SALMON = food("oats", "whole_grain"), food("apple"), food("salmon", "oily_fish")
TABLE = catalogue(
    (OATS, APPLE, SALMON),
    (
        dish("porridge", ("breakfast",), role("grain", OATS), role("top", APPLE, part="side")),
        dish("fish", ("dinner",), role("fish", SALMON), minutes=30),
    ),
    {"oats": (70.0, 27.0, 4.0), "apple": (52.0, 5.0, 1.0), "salmon": (200.0, 30.0, 60.0)},
)
HEN, CALF = food("hen", "poultry"), food("calf", "red_meat")
MEATY = catalogue(
    (OATS, SALMON, HEN, CALF),
    (
        replace(dish("porridge", ("breakfast",), role("grain", OATS)), family="porridge"),
        dish("fish", ("dinner",), role("fish", SALMON)),
        dish("roast", ("dinner",), role("meat", HEN, CALF), minutes=30),
    ),
    {
        "oats": (70.0, 27.0, 4.0),
        "salmon": (200.0, 30.0, 60.0),
        "hen": (190.0, 25.0, 80.0),
        "calf": (250.0, 22.0, 70.0),
    },
)
QUIET = {"tie_break": 0.0, "mood": 0.0}
ENERGY = Limit("energy_kcal", 300.0, 600.0)
CASES: dict[str, MenuProblem] = {
    "places": problem(TABLE, limits=(), weights=QUIET),
    "minimum": problem(TABLE, limits=(Limit("magnesium_mg", 60.0),), weights=QUIET),
    "maximum": problem(TABLE, limits=(Limit("sodium_mg", None, 50.0),), weights=QUIET),
    "safety": problem(TABLE, limits=(Limit("sodium_mg", None, 50.0, safety=True),), weights=QUIET),
    "weekly": problem(TABLE, 3, limits=(Limit("magnesium_mg", 60.0, per=Per.WEEK),), weights=QUIET),
    "meal_size": problem(TABLE, limits=(ENERGY,), weights=QUIET),
    "repeats": problem(TABLE, 7, limits=(), weights=QUIET),
    "budget": problem(
        TABLE,
        2,
        limits=(),
        weights=QUIET,
        usd_per_100g={"oats": 0.5, "salmon": 3.0},
        budget_usd=5.0,
    ),
    "frequency": problem(
        TABLE, 3, limits=(), weights=QUIET, frequencies=(Frequency(frozenset({"salmon"}), 1, 2),)
    ),
    "groups": problem(MEATY, 7, limits=(), weights=QUIET),
    "hurry": problem(TABLE, 2, limits=(), weights=QUIET, max_minutes=(15, None)),
}


def menu_of(asked: MenuProblem) -> Menu:
    return compile_menu(asked, build_options(asked.catalogue))


def master_text(asked: MenuProblem, folder: Path) -> str:
    menu = menu_of(asked)
    master = Master(menu, day_kinds(menu))
    master.solve(1, 12, 0.0, lambda: False)
    return text_of(master._program, folder)


def text_of(program: Program, folder: Path) -> str:
    file = folder / "model.lp"
    program.problem(relaxed=True).writeLP(str(file))
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_master_is_as_it_was(name: str, tmp_path: Path) -> None:
    golden = (GOLDEN / f"{name}.lp").read_text(encoding="utf-8")

    assert master_text(CASES[name], tmp_path) == golden


def day_text(folder: Path) -> str:
    menu = menu_of(CASES["meal_size"])
    frame = make_frame(menu, COUNTS[Effort.QUICK], Patience())
    task = day_task(Week(menu, frame.kinds), 0, None)
    master = DayMaster(menu, frame.kinds[0], tuple(menu.no_meals() for _ in menu.shares))
    master.solve(task, 1, 12)
    return text_of(master._program, folder)


def test_day_is_as_it_was(tmp_path: Path) -> None:
    assert day_text(tmp_path) == (GOLDEN / "day.lp").read_text(encoding="utf-8")


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as made:
        texts = {name: master_text(asked, Path(made)) for name, asked in CASES.items()}
        texts["day"] = day_text(Path(made))
    for name, text in texts.items():
        (GOLDEN / f"{name}.lp").write_text(text, encoding="utf-8")
