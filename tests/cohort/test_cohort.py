"""A cohort: the same weeks whatever the workers, and no row lost whatever is killed."""

from __future__ import annotations

import csv
import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path

import pytest

from planner.cli import main
from planner.cohort import (
    Change,
    ClusterLostError,
    CohortFolder,
    changed_rows,
    comparison,
    local_outcomes,
    read_people,
    run_cohort,
    scheduled_outcomes,
)
from planner.store import StoreError, open_plan

from . import works

PEOPLE = """id,person.age,person.sex,diet.style,targets.magnesium_mg.min,seed
anna,58,female,omnivore,,
bea,34,female,vegan,400,3
old,580,male,,,
cara,29,female,vegetarian,3000,
dora,71,female,pescatarian,,
"""
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
_END_S = 300
DASK = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None, reason="needs the extra: cohort"
)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, "utf-8")
    return path


@pytest.fixture
def rows(people: Path):
    return read_people(people, days=1)


@pytest.fixture
def met(rows):
    """Rows that miss nothing, and the one that is a fault: quicker where processes are killed."""
    return [row for row in rows if row.id in ("anna", "bea", "old")]


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cohort planned in this process, one row after the other."""
    folder = tmp_path_factory.mktemp("alone")
    path = folder / "people.csv"
    path.write_text(PEOPLE, "utf-8")
    run_cohort(read_people(path, days=1), CohortFolder(folder / "out"), in_turn)
    return folder / "out"


def in_turn(rows):
    for row in rows:
        yield works.quick(row)


def weeks(folder: Path) -> dict[str, bytes]:
    """Everything that has to be the same, by name."""
    files = [*folder.glob("weeks/*"), *folder.glob("lists/*")]
    return {path.name: path.read_bytes() for path in files}


def table(folder: Path) -> dict[str, dict[str, str]]:
    with (folder / "results.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def test_weeks_lists_and_one_table(alone: Path, catalogue, care) -> None:
    found = table(alone)
    assert list(found) == ["anna", "bea", "old", "cara", "dora"]
    statuses = {name: row["status"] for name, row in found.items()}
    assert statuses["old"] == "fault" and "person.age" in found["old"]["fault"]
    assert statuses["cara"] == "short" and "magnesium_mg" in found["cara"]["short"]
    assert float(found["cara"]["magnesium_mg.missed_by"]) < -100
    assert float(found["bea"]["magnesium_mg.minimum"]) == 400
    assert {"anna.mealplan", "anna.csv"} <= weeks(alone).keys()
    assert "old.mealplan" not in weeks(alone)
    plan = open_plan(alone / "weeks" / "bea.mealplan", catalogue, care)
    assert (plan.seed, plan.days) == (3, 1)
    assert float(found["bea"]["cost_usd"]) > 0


@POSIX
def test_plans_are_the_same_of_two_workers_of_which_one_is_killed(
    rows, alone: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    told: list[int] = []
    summary = run_cohort(
        rows,
        CohortFolder(folder),
        partial(local_outcomes, workers=2, work=partial(works.killed_once, tmp_path)),
        tell=lambda done, _: told.append(done),
    )
    assert (tmp_path / "killed").exists()
    assert weeks(folder) == weeks(alone)
    assert len(table(folder)) == len(rows)
    assert told == [1, 2, 3, 4, 5]
    statuses = Counter(row["status"] for row in table(alone).values())
    assert summary.count("fault") == statuses["fault"] == 1
    assert {name: summary.count(name) for name in statuses} == statuses


@POSIX
def test_a_row_that_kills_every_worker_is_a_fault_and_the_others_are_planned(
    met, tmp_path: Path
) -> None:
    hand = partial(local_outcomes, workers=1, work=works.killed_always)
    run_cohort(met, CohortFolder(tmp_path / "out"), hand)
    found = table(tmp_path / "out")
    assert len(found) == len(met)
    assert "ended each time" in found["bea"]["fault"]
    assert found["anna"]["status"] == "planned"


def test_a_list_that_cannot_be_made_is_a_fault_of_its_row_alone(
    rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bytes:
        raise RuntimeError("no list")

    monkeypatch.setattr("planner.cohort.work.export_bytes", broken)
    outcome = works.quick(rows[0])
    assert outcome.record["status"] == "fault"
    assert "no list" in outcome.record["fault"]
    assert not outcome.plan


def test_a_pool_that_breaks_while_a_row_is_handed_out_loses_none(
    met, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[int] = []

    class Pool:
        """Works at once; breaks when it is handed the second row of all."""

        def __init__(self, *_: object, **__: object) -> None:
            pass

        def submit(self, work, row) -> Future:
            handed.append(row.number)
            if len(handed) == 2:
                raise BrokenProcessPool("killed")
            future: Future = Future()
            future.set_result(work(row))
            return future

        def shutdown(self, **_: object) -> None:
            pass

    monkeypatch.setattr("planner.cohort.workers.ProcessPoolExecutor", Pool)
    found = [outcome.record["id"] for outcome in local_outcomes(met, 2, works.quick)]
    assert sorted(found) == sorted(row.id for row in met)


def test_cohort_that_was_stopped_goes_on_where_it_ended(rows, alone: Path, tmp_path: Path) -> None:
    folder = CohortFolder(tmp_path / "out")

    def stopped(left):
        for row in left[:2]:
            yield works.quick(row)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_cohort(rows, folder, stopped)
    assert len(table(folder.path)) == 2
    half = folder.path / "records" / "dora.json"
    half.write_text('{"key": ', "utf-8")  # torn, as by a power cut

    asked: list[str] = []

    def rest(left):
        asked.extend(row.id for row in left)
        yield from in_turn(left)

    with pytest.raises(StoreError, match="--resume"):
        run_cohort(rows, folder, rest)
    summary = run_cohort(rows, folder, rest, resume=True)
    assert asked == ["old", "cara", "dora"]
    assert summary.resumed == 2
    assert weeks(folder.path) == weeks(alone)


def test_a_row_that_changed_is_planned_again(people: Path, rows, tmp_path: Path) -> None:
    folder = CohortFolder(tmp_path / "out")
    run_cohort(rows[:2], folder, in_turn)
    people.write_text(PEOPLE.replace("anna,58", "anna,59"), "utf-8")
    asked: list[str] = []

    def hand(left):
        asked.extend(row.id for row in left)
        yield from in_turn(left)

    run_cohort(read_people(people, days=1)[:2], folder, hand, resume=True)
    assert asked == ["anna"]


@POSIX
def test_a_command_that_is_killed_is_gone_on_with(people: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-m", "planner.app", "cohort", str(people), "--out", str(out)]
    command += ["--days", "1", "--workers", "1"]
    running = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.PIPE)
    while not [*out.glob("records/*.json")] and running.poll() is None:
        time.sleep(0.01)
    running.send_signal(signal.SIGKILL)
    running.communicate(timeout=_END_S)  # at its end nobody holds the output: no worker is left
    whole = weeks(out)
    done = subprocess.run([*command, "--resume"], capture_output=True, text=True, check=False)
    assert done.returncode == 2  # a row is a fault
    assert "line 4, old: person.age" in done.stderr
    assert " short, 1 not planned for; " in done.stdout
    assert len(table(out)) == 5
    assert {name: weeks(out)[name] for name in whole} == whole


def test_a_scenario_says_who_becomes_short(rows, catalogue, alone: Path, tmp_path: Path) -> None:
    others = changed_rows(rows, Change(without=("fortified", "mushroom")), catalogue)
    after = run_cohort(others, CohortFolder(tmp_path / "after"), in_turn)
    before = [json.loads((alone / "records" / f"{row.id}.json").read_text()) for row in rows]
    lines = [*comparison(before, after.records)]
    found = {(line[0], line[1]): line for line in lines}
    assert found["bea", "vitamin_b12_ug"][2] == "becomes short"
    assert found["bea", "vitamin_b12_ug"][6] < 0 == found["bea", "vitamin_b12_ug"][5]
    assert found["cara", "magnesium_mg"][2] == "stays short"
    given = changed_rows(others, Change(supplements=(("vitamin_b12_ug", 10.0, "µg"),)), catalogue)
    mended = run_cohort(given, CohortFolder(tmp_path / "mended"), in_turn)
    again = {(line[0], line[1]): line for line in comparison(after.records, mended.records)}
    assert again["bea", "vitamin_b12_ug"][2] == "is short no more"


def test_the_scenario_command_writes_the_comparison(
    people: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr("planner.cohort.local_outcomes", lambda rows, _workers: in_turn(rows))
    asked = ["scenario", str(people), "--out", str(tmp_path / "out"), "--days", "1"]
    assert main([*asked, "--without", "fortified", "--without", "mushroom"]) == 2
    told = capsys.readouterr()
    assert "Vitamin B12: 1 becomes short; by " in told.out
    assert (tmp_path / "out" / "comparison.csv").read_text("utf-8").startswith("id,nutrient")
    assert main(asked) == 2
    assert "--without or --supplement" in capsys.readouterr().err
    assert main([*asked, "--without", "unobtainium"]) == 2
    assert "unobtainium" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("vitamin_d_ug 2000", "amount and unit"),
        ("vitamin_x 2 mg", "cannot be taken"),
        ("vitamin_d_ug 2 kg", "no unit of it"),
        ("vitamin_d_ug much IU", "no amount"),
    ],
)
def test_a_supplement_that_is_none_is_2(
    text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["scenario", "x.csv", "--out", "y", "--supplement", text])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


@DASK
def test_no_scheduler_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.cohort.workers._ANSWER_S", 1)
    with pytest.raises(ClusterLostError):
        next(scheduled_outcomes([], "tcp://127.0.0.1:1"))


_CLUSTER = """
import sys
from distributed import LocalCluster
if __name__ == "__main__":
    cluster = LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    )
    print(cluster.scheduler_address, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def cluster(tmp_path: Path):
    """A scheduler with two workers, in processes of their own."""
    script = tmp_path / "cluster.py"
    script.write_text(_CLUSTER, "utf-8")
    folders = os.pathsep.join(sys.path)
    running = subprocess.Popen(
        [sys.executable, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": folders},
    )
    assert running.stdout is not None
    yield running.stdout.readline().strip(), running.kill
    running.kill()
    running.communicate()


@DASK
@pytest.mark.filterwarnings("ignore")  # of Dask's own
def test_a_cluster_gives_the_same_weeks(cluster, rows, alone: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    address, _ = cluster
    hand = partial(scheduled_outcomes, address=address, work=works.quick)
    run_cohort(rows, CohortFolder(folder), hand)
    assert weeks(folder) == weeks(alone)
    assert len(table(folder)) == len(rows)


@DASK
@POSIX
@pytest.mark.filterwarnings("ignore")
def test_rows_outlive_a_scheduler_that_is_killed(
    cluster, rows, alone: Path, tmp_path: Path
) -> None:
    folder = CohortFolder(tmp_path / "out")
    address, end = cluster
    hand = partial(scheduled_outcomes, address=address, work=works.quick)

    def kill(done: int, _record: object) -> None:
        if done == 1:
            end()

    with pytest.raises(ClusterLostError):
        run_cohort(rows, folder, hand, tell=kill)
    kept = table(folder.path)
    assert 1 <= len(kept) < len(rows)
    run_cohort(rows, folder, in_turn, resume=True)
    assert weeks(folder.path) == weeks(alone)
