"""The same job without a window: `electrolyte-planner plan`, `export` and `foods --check`.

Exit codes: 0 a plan, 1 a fault of the program, 2 a bad profile or argument, 3 a plan that
misses a target or its budget (the plan is given all the same; what misses is said on standard
error), 130 stopped with Ctrl+C.
"""

from __future__ import annotations

import argparse
import contextlib
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from foods import Catalogue
from foods.check import main as check_foods
from planner.domain import CareRules, Plan, PlanRejected, describe, plan_week, shortfalls
from planner.domain.budget import is_over_budget, least_cost, least_cost_words
from planner.domain.costs import OwnPrice
from planner.domain.explain import Explanation, explain, lines
from planner.domain.food_costs import priced
from planner.domain.profile import Profile
from planner.domain.wish_tables import load_characters
from planner.store import ProfileError, StoreError, open_plan, read_profile, write_atomically
from planner.store.diary_command import add_diary, run_diary
from planner.store.exports import (
    FORMATS,
    Format,
    Order,
    Painters,
    Part,
    export_bytes,
    format_of,
    with_times,
)
from planner.store.extras import Extras
from planner.store.own_prices import read_own_prices
from planner.store.own_template import save_template
from planner.store.streams import give, say
from planner.store.wishes_data import MOST_BUDGET_USD

FAULT, BAD_INPUT, SHORT, STOPPED = 1, 2, 3, 130
MOST_MENDED = 2
_BY_NAME = {"text": ".txt", "json": ".json", "csv": ".csv", "html": ".html", "pdf": ".pdf"}
"""What `--format` may say; `--to` goes by the ending of its file."""


def main(argv: Sequence[str] | None = None, painters: Painters | None = None) -> int:
    """Run one command; the exit code is as the module says.

    Args:
        argv: The arguments; those of the process if None.
        painters: Writers of files that need Qt; `planner.app` hands them in.
    """
    arguments = _parser().parse_args(argv)
    try:
        return _COMMANDS[arguments.command](arguments, painters or {})
    except (StoreError, ProfileError) as error:
        say(str(error))
        return BAD_INPUT
    except PlanRejected as fault:
        say(f"This is a fault of the program; please report it.\n{fault}")
        return FAULT
    except KeyboardInterrupt:
        say("Stopped.")
        return STOPPED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="electrolyte-planner", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    plan = commands.add_parser("plan", help="plan meals and print them with the shopping list")
    plan.add_argument("--profile", type=Path, metavar="FILE.toml", help="who to plan for")
    plan.add_argument("--days", type=_days, default=7, metavar="N", help="1 to 28 (7)")
    plan.add_argument("--seed", type=int, default=0, metavar="N", help="another week (0)")
    plan.add_argument("--character", choices=tuple(load_characters()), help="kind of week")
    plan.add_argument("--budget", type=_usd, metavar="USD", help="what a week may cost")
    plan.add_argument("--format", choices=tuple(_BY_NAME), default="text")
    plan.add_argument("--out", type=Path, metavar="FILE", help="write here instead of printing")
    plan.add_argument("--to", type=Path, metavar="FILE", help=f"write a file: {' '.join(FORMATS)}")
    plan.add_argument("--time-limit", type=_seconds, metavar="S", help="stop improving after S s")
    _add_order(plan)
    export = commands.add_parser("export", help="a saved plan as another kind of file")
    export.add_argument("plan", type=Path, metavar="FILE.mealplan")
    export.add_argument("--to", type=Path, metavar="FILE", required=True, help=" ".join(FORMATS))
    _add_order(export)
    foods = commands.add_parser("foods", help="the food and dish tables")
    foods.add_argument("--check", action="store_true", help="validate every table")
    foods.add_argument(
        "--template", type=Path, metavar="FILE.csv", help="write a table to fill in with own foods"
    )
    add_diary(commands)
    return parser


def _add_order(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--part", type=Part, choices=list(Part), default=Part.ALL)
    parser.add_argument("--only-days", type=_span, metavar="2-4", help="these days of the plan")
    parser.add_argument(
        "--start", type=_date, metavar="YYYY-MM-DD", help="first day, for a calendar (next Monday)"
    )
    parser.add_argument(
        "--templates", type=Path, metavar="FOLDER", help="one's own print templates"
    )
    parser.add_argument(
        "--prices", type=Path, metavar="FILE.json", help="one's own prices, as the window keeps"
    )
    parser.add_argument(
        "--meal-time",
        action="append",
        default=[],
        metavar="MEAL=07:30",
        help="when a meal is eaten, for a calendar",
    )


def _span(text: str) -> tuple[int, ...]:
    ends = text.split("-")
    if len(ends) > 2 or not all(end.isdigit() and 1 <= int(end) <= 28 for end in ends):
        raise argparse.ArgumentTypeError("must be days from 1 to 28, as 3 or 2-4")
    return tuple(range(int(ends[0]) - 1, int(ends[-1])))


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be a date as 2026-11-23") from error


def _days(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 28:
        raise argparse.ArgumentTypeError("must be a whole number from 1 to 28")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not 0 < seconds < 86_400:
        raise argparse.ArgumentTypeError("must be a number of seconds above 0")
    return seconds


def _usd(text: str) -> float:
    try:
        usd = float(text)
    except ValueError:
        usd = -1
    if not 0 <= usd <= MOST_BUDGET_USD:
        raise argparse.ArgumentTypeError(f"must be from 0 to {MOST_BUDGET_USD:,.0f} dollars")
    return usd


def _foods(arguments: argparse.Namespace, _: Painters) -> int:
    if arguments.template is None:
        return _checked(arguments.check)
    save_template(arguments.template, Catalogue.load())
    give(f"{arguments.template}: fill it in and import it on the page Foods.\n".encode())
    return 0


def _checked(check: bool) -> int:
    with contextlib.redirect_stdout(io.StringIO()) as lines:
        code = check_foods(["--check"] if check else [])
    give(lines.getvalue().encode())
    return code


def _plan(arguments: argparse.Namespace, painters: Painters) -> int:
    wanted = _wanted(arguments)  # a wrong ending is said before minutes of planning
    order = _order(arguments)
    catalogue, care = priced(Catalogue.load(), order.extras.prices), CareRules.load()
    profile = _wished(_profile(arguments.profile, catalogue, care), arguments)
    try:
        plan = plan_week(
            profile,
            catalogue,
            days=arguments.days,
            seed=arguments.seed,
            time_limit_s=arguments.time_limit,
        )
    except ValueError as error:
        raise ProfileError(str(arguments.profile or "profile"), str(error)) from error
    content = export_bytes(plan, catalogue, wanted, order, painters)
    _give(content, arguments.to or arguments.out)
    return max(_said_short(plan, catalogue, care), _said_dear(plan, catalogue, care))


def _wished(profile: Profile, arguments: argparse.Namespace) -> Profile:
    """The profile with what the command line says of a good week."""
    given = {"character": arguments.character, "budget_usd": arguments.budget}
    told = {key: value for key, value in given.items() if value is not None}
    return replace(profile, wishes=replace(profile.wishes, **told))


def _profile(path: Path | None, catalogue: Catalogue, care: CareRules) -> Profile:
    if path is None:
        return Profile()
    try:
        return read_profile(path, catalogue, care)
    except ProfileError as error:
        raise StoreError(path, str(error)) from error


def _export(arguments: argparse.Namespace, painters: Painters) -> int:
    wanted, order = format_of(arguments.to), _order(arguments)
    catalogue = Catalogue.load()
    plan = open_plan(arguments.plan, catalogue, CareRules.load())
    write_atomically(arguments.to, export_bytes(plan, catalogue, wanted, order, painters))
    return 0


def _wanted(arguments: argparse.Namespace) -> Format:
    if arguments.to is None:
        return FORMATS[_BY_NAME[arguments.format]]
    if arguments.out is not None:
        raise StoreError(arguments.to, "Name one file, with --to or with --out.")
    return format_of(arguments.to)


def _order(arguments: argparse.Namespace) -> Order:
    times = dict(each.partition("=")[::2] for each in arguments.meal_time)
    today = date.today()
    monday = today + timedelta(days=-today.weekday() % 7)
    return Order(
        part=arguments.part,
        days=arguments.only_days,
        times=with_times(times),
        first_day=arguments.start or monday,
        extras=Extras(templates=arguments.templates, prices=_prices(arguments.prices)),
        tell=say,
    )


def _prices(path: Path | None) -> Mapping[str, OwnPrice]:
    """One's own prices; what does not hold in the file is said."""
    if path is None:
        return {}
    if not path.exists():
        raise StoreError(path, "There is no such file.")
    own = read_own_prices(path)
    for fault in own.faults:
        say(fault)
    return own.prices


def _give(content: bytes, out: Path | None) -> None:
    if out is not None:
        write_atomically(out, content)
    else:
        give(content)


def _said_short(plan: Plan, catalogue: Catalogue, care: CareRules) -> int:
    """Say what misses, which rules stand against it, and a change or two that help."""
    missing = shortfalls(plan, catalogue)
    for shortfall in missing:
        say(describe(shortfall, catalogue))
    for line in lines(_explained(plan, catalogue, care)):
        say(line)
    return SHORT if missing else 0


def _explained(plan: Plan, catalogue: Catalogue, care: CareRules) -> Explanation:
    """The conflicts, with a repair for each; of many conflicts none is tried: that takes long."""
    told: list[Explanation] = []

    def enough() -> bool:
        return bool(told) and len(told[0].conflicts) > MOST_MENDED

    return explain(plan, catalogue, care, enough, told.append, most=1)


def _said_dear(plan: Plan, catalogue: Catalogue, care: CareRules) -> int:
    """Say the least cost, and what drives it, if the budget does not hold."""
    if not is_over_budget(plan, catalogue):
        return 0
    for sentence in least_cost_words(least_cost(plan, catalogue, care), catalogue):
        say(sentence)
    return SHORT


def _diary(arguments: argparse.Namespace, _: Painters) -> int:
    return run_diary(arguments)


_COMMANDS: Mapping[str, Callable[[argparse.Namespace, Painters], int]] = {
    "plan": _plan,
    "export": _export,
    "foods": _foods,
    "diary": _diary,
}
