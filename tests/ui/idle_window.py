"""What a window that nobody touches costs: wakeups and processor time, shown and minimised.

``python -m tests.ui.idle_window`` starts the real program, waits until it says that it is
at rest, and counts over ten seconds how often a thread of it was woken and for how long it ran.
"""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from foods import Catalogue
from tests.benchmarks.kills import Edited, Home, start, weeks

_SETTLES_S, _LOOKS_S, _PATIENCE_S = 8.0, 10.0, 300.0
MOST_WAKEUPS, MOST_CPU_MS = 20, 50
"""In ten seconds: a few a second would still be a clock that runs for nothing"""


@dataclass(frozen=True)
class Used:
    """Hold what a process has used since its start.

    Attributes:
        wakeups: How often its threads slept and were woken.
        cpu_ms: Processor time.
    """

    wakeups: int
    cpu_ms: float

    @classmethod
    def of(cls, pid: int) -> Used:
        """Read it from the system's tables (Linux)."""
        wakeups, tick = 0, 1000 / os.sysconf("SC_CLK_TCK")
        for task in Path(f"/proc/{pid}/task").iterdir():
            for line in (task / "status").read_text("ascii").splitlines():
                if line.startswith("voluntary_ctxt_switches:"):
                    wakeups += int(line.split()[1])
        fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return cls(wakeups, (int(fields[11]) + int(fields[12])) * tick)


def used_while(edited: Edited, word: str) -> Used:
    """Wait until the program says something, let it settle, and count for ten seconds."""
    until = time.monotonic() + _PATIENCE_S
    while word not in edited.said:
        if time.monotonic() > until or edited.process.poll() is not None:
            raise RuntimeError(f"the program never was {word}: {edited.said}")
        time.sleep(0.1)
    time.sleep(_SETTLES_S)
    before = Used.of(edited.process.pid)
    time.sleep(_LOOKS_S)
    after = Used.of(edited.process.pid)
    return Used(after.wakeups - before.wakeups, after.cpu_ms - before.cpu_ms)


def main() -> int:
    """Start it and count twice; return 1 where something runs for nothing."""
    own, friend = weeks()
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        home.prepare(own, friend, Catalogue.load())
        edited = start(home, "idle", patience_s=0.0)
        try:
            for word in ("idle", "minimised"):
                used = used_while(edited, word)
                print(f"{word}: {used.wakeups} wakeups, {used.cpu_ms:.0f} ms in ten seconds")
                bad += used.wakeups > MOST_WAKEUPS or used.cpu_ms > MOST_CPU_MS
        finally:
            edited.end()
    return int(bad > 0)


if __name__ == "__main__":
    raise SystemExit(main())
