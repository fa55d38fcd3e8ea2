"""Five hundred random people with illnesses, medicines and supplements, planned and judged.

``python -m tests.care.people --people 500 --from 0 --out FOLDER`` plans a week for each, writes it
as JSON into the folder, judges it by `second_checker` and, where it misses a target, by `proof`.
What is in the folder is not planned again, so that it can be stopped and gone on with. It prints
how many were refused, how many are short, and how many of these are proven.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from foods import Catalogue
from planner.domain import CareRules, Profile, Supplement, plan_week
from planner.domain.errors import ProfileError
from planner.domain.person.kidneys import KidneyStage
from planner.domain.person.person import Stage
from planner.domain.planning.from_solver import PlanRejected
from planner.store.plan_file import plan_bytes
from solver import Effort, MenuSolver
from tests.domain.people_with_care_answers import likely

from .proof import verdict
from .second_checker import faults

RULES = CareRules.load()
MISSES = ("short", "not_found")
MOST_UNMADE = 0.05
"""The most of the people who may be refused or short."""


def person(number: int) -> Profile:
    """Somebody with an illness, a medicine or a supplement; the same one for a number."""
    dice, profile = random.Random(30_000 + number), likely(number)
    care = profile.care
    if not care.conditions | care.medicines and not care.supplements:
        care = replace(care, conditions=frozenset({dice.choice(sorted(RULES.conditions))}))
    if "kidney_disease" in care.conditions:
        care = replace(care, kidney_stage=dice.choice(list(KidneyStage)))
    if dice.random() < 0.1:
        care = replace(care, supplements=(*care.supplements, Supplement("sodium_mg", 200, "mg")))
    if "warfarin" in care.medicines:
        care = replace(care, vitamin_k1_usual_ug=dice.choice((None, 90.0, 150.0)))
    profile = replace(profile, care=care)
    if profile.person.stage is Stage.PREGNANT and profile.person.age > 45:
        return replace(profile, person=replace(profile.person, stage=Stage.NONE))
    return profile


def judged(number: int, folder: Path, catalogue: Catalogue, solver: MenuSolver) -> dict[str, Any]:
    """Plan for a person, or read what was planned, and judge it by other code."""
    said, path = folder / f"{number:04}.result.json", folder / f"{number:04}.json"
    if said.exists():
        return dict(json.loads(said.read_text(encoding="utf-8")))
    found = _judged(number, path, catalogue, solver)
    said.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    return found


def _judged(number: int, path: Path, catalogue: Catalogue, solver: MenuSolver) -> dict[str, Any]:
    began = time.monotonic()
    try:
        plan = _planned(number, catalogue, solver)
    except ProfileError as error:
        return {"number": number, "status": "refused", "why": str(error), "faults": []}
    except PlanRejected as error:
        return {"number": number, "status": "rejected", "why": str(error), "faults": [str(error)]}
    path.write_bytes(plan_bytes(plan, catalogue))
    data = json.loads(path.read_text(encoding="utf-8"))
    found = {"number": number, "status": plan.status.value, "faults": list(faults(data))}
    if plan.status.value in MISSES:
        found["verdict"] = verdict(data).value
        found["missed"] = sorted({n for day in data["days"] for n in _missed(day)})
    return {**found, "seconds": round(time.monotonic() - began, 1)}


def _planned(number: int, catalogue: Catalogue, solver: MenuSolver) -> Any:
    """Return a week, sought harder where the quick search misses a target."""
    profile = person(number)
    plan = plan_week(profile, catalogue, days=7, seed=number, solver=solver, effort=Effort.QUICK)
    if plan.status.value not in MISSES:
        return plan
    return plan_week(profile, catalogue, days=7, seed=number, solver=solver)


def _missed(day: dict[str, Any]) -> Iterator[str]:
    for each in day["short"]:
        yield each["nutrient"] if isinstance(each, dict) else str(each)


def main() -> int:
    """Plan and judge a part of the people; 1 if a fault is found or too many are unproven."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=500, metavar="N")
    parser.add_argument("--from", type=int, default=0, metavar="K", dest="first")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    catalogue = Catalogue.load()
    solver = MenuSolver(catalogue)
    results = []
    for number in range(given.first, given.first + given.people):
        result = judged(number, given.out, catalogue, solver)
        results.append(result)
        if result["faults"] or result["status"] in (*MISSES, "refused", "rejected"):
            words = [result.get("verdict", ""), *result.get("missed", ()), *result["faults"]]
            print(number, result["status"], *words, result.get("why", ""), flush=True)
    return _summed(results)


def vitamin_d_alone(result: dict[str, Any]) -> bool:
    """Return whether only vitamin D is missed, as proven: the plan says what to take."""
    return result.get("missed") == ["vitamin_d_ug"] and result["verdict"].startswith("proven")


def _summed(results: list[dict[str, Any]]) -> int:
    stored = sum(map(vitamin_d_alone, results))
    others = [result for result in results if not vitamin_d_alone(result)]
    counts = Counter(result["status"] for result in others)
    proven = sum(result.get("verdict", "").startswith("proven") for result in others)
    unmade = sum(counts[status] for status in (*MISSES, "refused", "rejected"))
    faulty = sum(bool(result["faults"]) for result in results)
    print(
        f"{len(results)} people: {stored} miss vitamin D alone, proven, and are told what to take. "
        f"Of the others {counts['refused']} are refused, {counts['short']} short, "
        f"{counts['not_found']} not found, {counts['rejected']} rejected; {proven} of these proven "
        f"by another model, {unmade - proven} not. {faulty} plans break a guideline."
    )
    return int(bool(faulty) or unmade > MOST_UNMADE * len(results) or unmade > proven)


if __name__ == "__main__":
    sys.exit(main())
