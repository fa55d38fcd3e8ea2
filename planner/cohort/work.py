"""Plan one row: the work of a worker, plain data in and out."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from functools import cache

from planner.api import Planner
from planner.domain import Plan, ProfileError, mean_totals, shortfalls
from planner.report.exports import FORMATS, Order, Part, export_bytes
from planner.store import plan_bytes
from solver import Effort

from .outcome import Outcome, Record
from .people import Row

_DIGITS = 4
# Beyond the last digit a table has, so that platforms write the same.


def begin_worker() -> None:
    """Leave Ctrl+C to the process that writes, and end with it; called once in each worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()


def _end_with_parent() -> None:
    """End this process once the one that hands out rows is gone.

    A pool ends its workers itself, but not where it is killed: they hold both ends of the pipe
    that they wait at, and would wait there for ever, with their tables in memory.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def plan_row(row: Row, effort: Effort = Effort.NORMAL) -> Outcome:
    """Plan for a person of a cohort; a row that does not hold becomes a fault, not an error."""
    began = time.perf_counter()
    if row.fault:
        return Outcome(fault_record(row, row.fault))
    planner = _planner()
    try:
        profile = planner.profile(row.data)
        plan = planner.plan(profile, days=row.days, seed=row.seed, effort=effort)
        tables = planner.tables_for(plan)
        shopping = export_bytes(plan, tables, FORMATS[".csv"], Order(part=Part.LIST))
        record = _record(row, plan, planner)
        week = plan_bytes(plan, planner.catalogue)
    except ProfileError as error:
        return Outcome(fault_record(row, str(error)))
    except Exception as error:  # a fault of ours in one row must not end the other thousand
        return Outcome(fault_record(row, f"A fault of the program: {error!r}"))
    record["seconds"] = round(time.perf_counter() - began, 2)
    return Outcome(record, week, shopping)


def fault_record(row: Row, fault: str) -> Record:
    """Return what is kept of a row that cannot be planned for."""
    return {**_about(row), "status": "fault", "fault": fault}


@cache
def _planner() -> Planner:
    """Return the tables, read once by each worker."""
    return Planner()


def _about(row: Row) -> Record:
    return {
        "row": row.number,
        "id": row.id,
        "key": row.key,
        "seed": row.seed,
        "days": row.days,
    }


def _record(row: Row, plan: Plan, planner: Planner) -> Record:
    means = mean_totals(plan, planner.tables_for(plan))
    missed: dict[str, float] = {}
    for each in shortfalls(plan, planner.tables_for(plan)):
        by = each.amount - each.limit
        if abs(by) > abs(missed.get(each.nutrient, 0.0)):
            missed[each.nutrient] = by
    return {
        **_about(row),
        "status": "short" if missed else "planned",
        "gap": round(plan.gap, _DIGITS),
        "cost_usd": round(planner.cost_usd(plan), 2),
        "targets": {
            t.nutrient: {
                "mean": round(means[t.nutrient].amount, _DIGITS),
                "minimum": t.minimum,
                "maximum": t.maximum,
                "missed_by": round(missed.get(t.nutrient, 0.0), _DIGITS),
            }
            for t in plan.targets
            if t.on
        },
    }
