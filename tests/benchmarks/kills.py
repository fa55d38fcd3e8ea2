"""Kill the real program while it is edited: how much work is lost, and is any file damaged?

``python -m tests.benchmarks.kills --times 500`` starts the window with edits every 0.3 to 3 s,
sends SIGKILL at random, and compares what is on the disk with the edits the program told of. The
modes take turns: one's own week, a week with a file of its own, and somebody else's week.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from foods import Catalogue
from planner.domain import CareAnswers, Plan, Profile, plan_week
from planner.domain.person.person import Person, Sex
from planner.store import save_plan
from planner.store.people.answers_file import Answers, answers_beside, write_answers
from solver import Effort
from tests import OWN_FOLDERS

MODES = ("own", "file", "guest")
MINE = Profile(
    Person(67, Sex.MALE), care=CareAnswers(frozenset({"kidney_disease"}), potassium_ceiling_mg=2500)
)
MOST_LOST_S = 2.0
FIRST_EDIT = 1001
_START_S = 180.0
_SHORTEST_S, _LONGEST_S = 0.2, 7.0


@dataclass
class Home:
    """Folders of a person who is not the one at this computer."""

    folder: Path

    @property
    def data(self) -> Path:
        """Return the data folder of the program in it."""
        return self.folder / "data" / "electrolyte-planner"

    @property
    def week(self) -> Path:
        """Return where the person's week is kept."""
        return self.data / "last.mealplan"

    @property
    def environment(self) -> dict[str, str]:
        """For programs that are to live in it."""
        places = {
            f"XDG_{name}_HOME": str(self.folder / name.lower())
            for name in ("DATA", "CACHE", "CONFIG", "STATE")
        }
        return {
            **os.environ,
            **places,
            OWN_FOLDERS: "1",
            "HOME": str(self.folder),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONUNBUFFERED": "1",
        }

    def prepare(self, own: Plan, friend: Plan, catalogue: Catalogue) -> None:
        """Put in what a person has who has been here before, and a friend's week."""
        write_answers(answers_beside(self.week), Answers(own.profile))
        save_plan(own, self.week, catalogue)
        save_plan(friend, self.file("guest"), catalogue)

    def file(self, mode: str) -> Path:
        """Return the file that a mode opens or saves to."""
        return self.folder / f"{mode}.mealplan"


@dataclass
class Edited:
    """The program under edits.

    Attributes:
        process: It.
        edits: When each edit was made, by its number, on the clock of `time.monotonic`.
        said: Every other line it wrote.
    """

    process: subprocess.Popen[str]
    edits: dict[int, float] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def begin(self) -> None:
        """Read what it prints, on a thread."""
        self._reader = threading.Thread(target=self.read_output, daemon=True)
        self._reader.start()

    def end(self) -> None:
        """Kill it, if it still runs, and read the rest of its output."""
        self.process.kill()
        self.process.wait()
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()

    def read_output(self) -> None:
        """Take down what it says until it ends."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            kind, *rest = line.split()
            if kind == "edit" and len(rest) == 2:
                self.edits[int(rest[0])] = float(rest[1])
            else:
                self.said.append(line.strip())


def start(
    home: Home, mode: str, before: tuple[str, ...] = (), patience_s: float = _START_S
) -> Edited:
    """Start the program, with a command before it, and wait so long for the first edit."""
    program = ("-m", "tests.benchmarks.edited_program", mode, str(home.file(mode)))
    command = [*before, sys.executable, *program]
    process = subprocess.Popen(
        command, env=home.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    edited = Edited(process)
    edited.begin()
    until = time.monotonic() + patience_s
    while not edited.edits and process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    return edited


def look(home: Home) -> list[str]:
    """Start the program once more, and give what it shows."""
    command = [sys.executable, "-m", "tests.benchmarks.edited_program", "look", "-"]
    done = subprocess.run(
        command, env=home.environment, capture_output=True, text=True, timeout=_START_S
    )
    return done.stdout.splitlines()


def damaged(home: Home) -> list[str]:
    """Return files of the program that do not hold."""
    found = []
    for path in [*home.data.rglob("*.json"), *home.data.rglob("*.mealplan")]:
        if "glimpse" in path.name or path.is_dir():  # its own check throws a torn one away
            continue
        try:
            json.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            found.append(path.name)
    return found


def on_disk(home: Home, mode: str) -> int:
    """Return the number of the last edit that a file holds; 0 if none."""
    try:
        if mode == "own":
            return int(json.loads(home.week.read_text("utf-8"))["seed"])
        journal = json.loads((home.data / "journal.json").read_text("utf-8"))
        return int(journal["plan"]["seed"])
    except FileNotFoundError:
        return 0


def lost_s(edited: Edited, killed: float, found: int) -> float:
    """Return how old the oldest edit was that no file holds, when the program was killed."""
    missing = [when for number, when in edited.edits.items() if number > found and when < killed]
    return killed - min(missing) if missing else 0.0


def kill(home: Home, mode: str, chance: random.Random) -> tuple[float, list[str], int]:
    """Start, kill, look: seconds lost, files damaged, edits made."""
    edited = start(home, mode)
    if not edited.edits:
        edited.end()
        raise RuntimeError(f"the program made no edit: {edited.said}")
    time.sleep(chance.uniform(_SHORTEST_S, _LONGEST_S))
    killed = time.monotonic()
    edited.process.send_signal(signal.SIGKILL)
    edited.end()
    return lost_s(edited, killed, on_disk(home, mode)), damaged(home), len(edited.edits)


def weeks() -> Iterator[Plan]:
    """One's own two days, and a friend's."""
    catalogue = Catalogue.load()
    for profile in (MINE, Profile()):
        yield plan_week(profile, catalogue, days=2, effort=Effort.QUICK)


def main() -> int:
    """Kill as often as asked; 1 if more than 2 s were lost or a file was damaged."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=30)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    chance, worst, torn, edits, offered, looked = random.Random(asked.seed), [], 0, 0, 0, 0
    own, friend = weeks()
    catalogue = Catalogue.load()
    for turn in range(asked.times):
        mode = MODES[turn % len(MODES)]
        with tempfile.TemporaryDirectory() as folder:
            home = Home(Path(folder))
            home.prepare(own, friend, catalogue)
            lost, bad, made = kill(home, mode, chance)
            worst.append(lost)
            torn, edits = torn + len(bad), edits + made
            if turn % 5 == 1 and mode != "own":
                looked += 1
                offered += any(line.startswith("notice unsaved-") for line in look(home))
        print(f"{turn + 1}: {mode}, {made} edits, {lost:.2f} s lost, damaged: {bad}", flush=True)
    print(
        f"{asked.times} kills, {edits} edits: at most {max(worst):.2f} s lost, "
        f"{torn} files damaged; {offered} of {looked} next starts offered what was unsaved"
    )
    return int(max(worst) > MOST_LOST_S or torn > 0 or offered < looked)


if __name__ == "__main__":
    raise SystemExit(main())
