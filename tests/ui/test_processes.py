"""The real program as processes: killed, ended by the system, started twice, without a network."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan, plan_week
from planner.store.people.answers_file import answers_beside, read_answers
from solver import Effort
from tests.benchmarks.kills import (
    FIRST_EDIT,
    MINE,
    Edited,
    Home,
    damaged,
    look,
    lost_s,
    on_disk,
    start,
)

_END_S = 60


@pytest.fixture(scope="module")
def own(catalogue: Catalogue) -> Plan:
    return plan_week(MINE, catalogue, days=2, effort=Effort.QUICK)


@pytest.fixture(scope="module")
def friend(catalogue: Catalogue) -> Plan:
    from planner.domain import Profile

    return plan_week(Profile(), catalogue, days=2, effort=Effort.QUICK)


@pytest.fixture
def home(tmp_path: Path, own: Plan, friend: Plan, catalogue: Catalogue) -> Home:
    made = Home(tmp_path)
    made.prepare(own, friend, catalogue)
    return made


@pytest.fixture
def running() -> Iterator[list[Edited]]:
    """Programs that are ended with the test, whatever becomes of it."""
    programs: list[Edited] = []
    yield programs
    for each in programs:
        each.end()


def kill_once_written(home: Home, mode: str, running: list[Edited]) -> None:
    """Kill the program between its edits, once one of them is on the disk."""
    edited = start(home, mode)
    running.append(edited)
    assert edited.edits, edited.said
    until = time.monotonic() + _END_S
    while on_disk(home, mode) < FIRST_EDIT and time.monotonic() < until:
        time.sleep(0.05)
    edited.process.kill()
    edited.process.wait()
    assert on_disk(home, mode) >= FIRST_EDIT


@pytest.mark.parametrize("mode", ["own", "file", "guest"])
def test_a_killed_program_loses_nothing_that_was_there_to_be_written(
    mode: str, home: Home, running: list[Edited], catalogue: Catalogue, care: CareRules
) -> None:
    # How much is lost in seconds says `tests.benchmarks.kills`: that depends on the machine.
    kill_once_written(home, mode, running)
    assert damaged(home) == []
    answers = read_answers(answers_beside(home.week), catalogue, care)
    assert answers is not None
    assert answers.profile == MINE


def test_the_next_start_offers_what_was_unsaved_and_shows_ones_own(
    home: Home, running: list[Edited]
) -> None:
    kill_once_written(home, "guest", running)
    said = look(home)
    assert any(line.startswith("notice unsaved-1.json") for line in said)
    assert "age 67" in said


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_the_system_ends_the_program_in_good_order(
    name: str, home: Home, running: list[Edited]
) -> None:
    edited = start(home, "file")
    running.append(edited)
    assert edited.edits, edited.said
    edited.process.send_signal(getattr(signal, name))
    ended = time.monotonic()
    assert edited.process.wait(_END_S) == 0
    assert lost_s(edited, ended, on_disk(home, "file")) == 0.0
    assert damaged(home) == []


def test_the_system_ends_the_program_while_it_asks_something(
    home: Home, running: list[Edited]
) -> None:
    edited = start(home, "ask")
    running.append(edited)
    until = time.monotonic() + _END_S
    while len(edited.edits) < 3 and time.monotonic() < until:
        time.sleep(0.05)
    assert len(edited.edits) >= 3, edited.said
    edited.process.send_signal(signal.SIGTERM)
    ended = time.monotonic()
    assert edited.process.wait(_END_S) == 0
    assert lost_s(edited, ended, on_disk(home, "ask")) == 0.0


def test_a_second_start_hands_its_file_to_the_first(home: Home, running: list[Edited]) -> None:
    first = start(home, "own")
    running.append(first)
    assert first.edits, first.said
    second = subprocess.run(
        [sys.executable, "-m", "planner.app", str(home.file("guest"))],
        env=home.environment,
        capture_output=True,
        text=True,
        timeout=_END_S,
    )
    assert second.returncode == 0, second.stderr
    assert first.process.poll() is None
    os.kill(first.process.pid, signal.SIGTERM)
    assert first.process.wait(_END_S) == 0


def test_a_lock_left_by_a_killed_program_holds_nobody_up(home: Home, running: list[Edited]) -> None:
    kill_once_written(home, "own", running)
    assert (home.data / "lock").exists()
    assert "age 67" in look(home)


def test_the_program_needs_no_network_and_opens_no_socket_to_one(
    home: Home, running: list[Edited]
) -> None:
    edited = start(home, "own", _without_network())
    running.append(edited)
    assert edited.edits, edited.said
    assert _internet_sockets(edited.process.pid) == []


def _without_network() -> tuple[str, ...]:
    """What a command begins with to have no network, where the system allows that."""
    apart = ("unshare", "--map-root-user", "--net")
    if shutil.which(apart[0]) is None:
        return ()
    tried = subprocess.run([*apart, "true"], capture_output=True, check=False)
    return apart if tried.returncode == 0 else ()


def _internet_sockets(pid: int) -> list[str]:
    """Inodes of the sockets of a process that are in the tables of TCP and UDP."""
    mine = set()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        target = str(entry.readlink())
        if target.startswith("socket:["):
            mine.add(target[len("socket:[") : -1])
    found = []
    for table in ("tcp", "tcp6", "udp", "udp6"):
        path = Path(f"/proc/{pid}/net/{table}")
        for line in path.read_text().splitlines()[1:] if path.exists() else ():
            if line.split()[9] in mine:
                found.append(f"{table} {line.split()[9]}")
    return found


def test_two_programs_on_one_folder_lose_nothing(home: Home, running: list[Edited]) -> None:
    first = start(home, "own")
    running.append(first)
    assert first.edits, first.said
    others = [start(home, "own"), start(home, "guest")]
    running.extend(others)
    for other in others:
        assert other.process.wait(_END_S) == 3, other.said
        assert not other.edits  # not one edit of theirs beside the first's
    made = len(first.edits)
    until = time.monotonic() + _END_S
    while len(first.edits) <= made and time.monotonic() < until:
        time.sleep(0.05)
    first.process.send_signal(signal.SIGTERM)
    ended = time.monotonic()
    assert first.process.wait(_END_S) == 0
    assert lost_s(first, ended, on_disk(home, "own")) == 0.0
    assert damaged(home) == []
    last = start(home, "own")  # the folder is free again
    running.append(last)
    assert last.edits, last.said


def test_the_command_line_writes_into_no_folder_that_a_window_has(
    home: Home, running: list[Edited], tmp_path: Path
) -> None:
    first = start(home, "own")
    running.append(first)
    assert first.edits, first.said
    file = tmp_path / "x.mealhousehold"

    def household(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "planner.app", "transfer", *words]
        return subprocess.run(
            command, env=home.environment, capture_output=True, text=True, timeout=_END_S
        )

    written = household("--to", str(file))
    assert written.returncode == 0, written.stderr
    refused = household("--from", str(file), "--replace")
    assert refused.returncode == 2
    assert "open on this folder" in refused.stderr
    for command in (
        ["weeks", "--copy", "2026-11-23", "2026-12-28"],
        ["household", "plan", "--keep", "--days", "2", "--quiet"],
    ):
        held = subprocess.run(
            [sys.executable, "-m", "planner.app", *command],
            env=home.environment,
            capture_output=True,
            text=True,
            timeout=_END_S,
        )
        assert held.returncode == 2, held.stderr
        assert "open on this folder" in held.stderr
    first.process.kill()
    first.process.wait()
    assert household("--from", str(file), "--replace").returncode == 0  # its lock holds nothing
