"""The same job without a window: weeks, files of them, tables, cohorts.

Exit codes: 0 a plan, 1 a fault of the program, 2 a bad profile or argument, 3 a plan that
misses a target or its budget (the plan is given all the same; what misses is said on standard
error), 130 stopped with Ctrl+C.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence

from planner.domain import PlanRejected
from planner.report.exports import (
    HouseholdPainters,
    Painters,
    check_household_painters,
    check_painters,
)
from planner.store import ProfileError, StoreError
from planner.store.streams import say

from .arguments import parser
from .care_sources import run_care
from .cohort import run_cohort_command, run_scenario
from .diary import run_diary
from .doctor import run_doctor
from .exit_codes import BAD_INPUT, FAULT, STOPPED
from .export import run_export
from .foods import run_foods
from .household import run_household
from .installing import run_completion, run_install, run_uninstall
from .planning import run_plan
from .recipes import run_recipes
from .today import run_today
from .transfer import run_transfer
from .weeks import run_weeks


def main(
    argv: Sequence[str] | None = None,
    painters: Painters | None = None,
    checks: Mapping[str, Callable[[], str]] | None = None,
    household_painters: HouseholdPainters | None = None,
) -> int:
    """Run one command; the exit code is as the module says.

    Args:
        argv: The arguments; those of the process if None.
        painters: Writers of files that need Qt; `planner.app` hands them in.
        checks: What the doctor examines with Qt, by name; likewise.
        household_painters: Writers of a household's files that need Qt; likewise.

    Raises:
        DataError: A format of files has no painter, or a painter no format.
    """
    if painters is not None:
        check_painters(painters)
    if household_painters is not None:
        check_household_painters(household_painters)
    made = parser(__doc__ or "")
    made.set_defaults(parser=made, checks=checks or {}, household_painters=household_painters or {})
    arguments = made.parse_args(argv)
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


_COMMANDS: Mapping[str, Callable[[argparse.Namespace, Painters], int]] = {
    "plan": run_plan,
    "export": run_export,
    "foods": run_foods,
    "household": run_household,
    "recipes": run_recipes,
    "care": run_care,
    "diary": run_diary,
    "transfer": run_transfer,
    "weeks": run_weeks,
    "today": run_today,
    "completion": run_completion,
    "install": run_install,
    "uninstall": run_uninstall,
    "doctor": run_doctor,
    "cohort": run_cohort_command,
    "scenario": run_scenario,
}
