"""Try the frozen program: ``python resources/setup/check_frozen.py DIST/electrolyte-planner``.

With an empty home, no Python on the path and no display: the version, a week as PDF and as a
plan, the window with a planned week (offscreen), and a cohort by two workers.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

NAME = "electrolyte-planner"
PEOPLE = "id,person.age,person.sex\nanna,58,female\nben,34,male\n"


def main() -> int:
    """Run everything; 0 where all of it works."""
    program = Path(sys.argv[1]).resolve() / (f"{NAME}.exe" if sys.platform == "win32" else NAME)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "people.csv").write_text(PEOPLE, encoding="utf-8")
        for given, made in (
            (["--version"], ()),
            (["plan", "--to", "week.pdf"], ("week.pdf",)),
            (["plan", "--days", "2", "--to", "week.mealplan"], ("week.mealplan",)),
            (["export", "week.mealplan", "--to", "week.xlsx"], ("week.xlsx",)),
            (["doctor", "--window"], ()),
            (
                ["cohort", "people.csv", "--out", "out", "--days", "1", "--workers", "2"],
                ("out/results.csv", "out/weeks/anna.mealplan"),
            ),
        ):
            done = _run(program, given, home)
            lacking = [name for name in made if not (home / name).is_file()]
            well = not done.returncode and not lacking
            print(f"{'well ' if well else 'WRONG'} {' '.join(given)}")
            if not well:
                print(done.stdout + done.stderr, f"lacking: {lacking}", sep="\n")
                return 1
        if not (home / "week.pdf").read_bytes().startswith(b"%PDF-"):
            print("WRONG week.pdf is no PDF")
            return 1
    return 0


def _run(program: Path, given: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    bare = {**kept, "HOME": str(home), "PATH": "/nowhere", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [str(program), *given],
        cwd=home,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )


if __name__ == "__main__":
    raise SystemExit(main())
