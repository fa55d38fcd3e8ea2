"""Make a release: ``python resources/setup/release.py DIST``.

Wheel, source archive, the frozen program of this system, the licences of all that is in it, and
their checksums. The version is that of `planner/version.py`; the tree has to be clean, so that
what is released can be had again from its commit.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "electrolyte-planner"
CHECKSUMS = "SHA256SUMS"


def main() -> int:
    """Make everything, or say what stands against it."""
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("dist", type=Path, help="an empty folder, made if it is not there")
    told.add_argument("--without-frozen", action="store_true", help="wheel and archive only")
    told.add_argument("--dirty", action="store_true", help="whatever git says; to try it out")
    asked = told.parse_args()
    dist = asked.dist.resolve()
    if not asked.dirty and _changed():
        print("The tree has changes that are not committed.", file=sys.stderr)
        return 2
    if dist.exists() and any(dist.iterdir()):
        print(f"{dist} is not empty.", file=sys.stderr)
        return 2
    dist.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": _committed()}
    _run([sys.executable, "-m", "build", "--outdir", str(dist), str(ROOT)], environment)
    licences = ROOT / "resources" / "setup" / "licences.py"
    _run([sys.executable, str(licences), str(dist / "LICENCES.txt")], environment)
    if not asked.without_frozen:
        _frozen(dist, environment)
    (dist / CHECKSUMS).write_text(checksums(dist), encoding="utf-8")
    print((dist / CHECKSUMS).read_text(encoding="utf-8"), end="")
    return 0


def checksums(dist: Path) -> str:
    """Return a line a file, as ``sha256sum --check`` reads it."""
    files = sorted(path for path in dist.iterdir() if path.is_file() and path.name != CHECKSUMS)
    return "".join(f"{_digest(path)}  {path.name}\n" for path in files)


def _frozen(dist: Path, environment: dict[str, str]) -> None:
    freeze = ROOT / "resources" / "setup" / "freeze.py"
    work = dist / "frozen"
    _run([sys.executable, str(freeze), str(work)], environment)
    check = ROOT / "resources" / "setup" / "check_frozen.py"
    _run([sys.executable, str(check), str(work / PROGRAM)], environment)
    (work / PROGRAM / "LICENCES.txt").write_bytes((dist / "LICENCES.txt").read_bytes())
    system = f"{platform.system().lower()}-{platform.machine().lower()}"
    with tarfile.open(dist / f"{PROGRAM}-{_version()}-{system}.tar.gz", "w:gz") as archive:
        archive.add(work / PROGRAM, PROGRAM)


def _version() -> str:
    sys.path.insert(0, str(ROOT))
    from planner.version import VERSION

    return VERSION


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _changed() -> bool:
    told = ["git", "-C", str(ROOT), "status", "--porcelain"]
    return bool(subprocess.run(told, capture_output=True, check=True, text=True).stdout.strip())


def _committed() -> str:
    told = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return subprocess.run(told, capture_output=True, check=True, text=True).stdout.strip()


def _run(command: list[str], environment: dict[str, str]) -> None:
    subprocess.run(command, check=True, env=environment)


if __name__ == "__main__":
    raise SystemExit(main())
