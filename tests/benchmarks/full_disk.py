"""Write on a disk that is full, and on one that has room again: is anything torn, or unsaid?

``python -m tests.benchmarks.full_disk`` mounts a file system of 1 MB where that is allowed, and
limits the size of files (RLIMIT_FSIZE) where it is not; it fails where a former file is not whole,
a message is missing, a half written file is left, or a write fails once there is room.
"""

from __future__ import annotations

import resource
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from foods import Catalogue
from planner.domain import CareRules, Profile, plan_week
from planner.store import StoreError
from planner.store.atomic import write_atomically
from planner.store.household.bundle import save_bundle
from planner.store.household.versions import keep_versions
from solver import Effort
from tests.store.household.every_kind import samples

NOW = datetime(2026, 11, 30, tzinfo=UTC)
_FEW_BYTES = 64


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """Mount a small file system; whether that was possible."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Fill the disk of a folder to the last byte."""
    junk = folder / "junk"
    with junk.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
    return junk


@contextmanager
def full(folder: Path, mounted: bool) -> Iterator[None]:
    """Have no room for a while."""
    if mounted:
        junk = fill(folder)
        yield
        junk.unlink()
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_FEW_BYTES, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def refused(path: Path, content: bytes) -> str:
    """Write where there is no room; gives back what is wrong about how it is refused."""
    before = path.read_bytes()
    try:
        write_atomically(path, content)
    except StoreError as error:
        said = str(error)
    else:
        return f"{path.name}: no word" if path.read_bytes() != content else ""
    if path.read_bytes() != before:
        return f"{path.name}: torn"
    if "unchanged" not in said:
        return f"{path.name}: untrue: {said}"
    return f"{path.name}: left {left}" if (left := list(path.parent.glob("*.part"))) else ""


def main() -> int:
    """Write every kind of file; 1 where something is wrong."""
    catalogue, care = Catalogue.load(), CareRules.load()
    week = plan_week(Profile(), catalogue, days=1, effort=Effort.QUICK)
    with tempfile.TemporaryDirectory() as scratch, tempfile.TemporaryDirectory() as disk:
        every = samples(Path(scratch), week, catalogue, care)
        with small_disk(Path(disk)) as mounted:
            data, faults = Path(disk, "data"), []
            for sample in every:
                path = data / sample.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(sample.content[: _FEW_BYTES // 2])
            with full(Path(disk), mounted):
                for sample in every:
                    faults.append(refused(data / sample.name, sample.content * 3))
                try:
                    save_bundle(data, Path(disk, "x.mealhousehold"), NOW)
                    faults.append("the household: no word")
                except StoreError:
                    pass
            for sample in every:
                write_atomically(data / sample.name, sample.content)
            made = keep_versions(data, NOW + timedelta(days=1))
            found = [fault for fault in faults if fault] + list(made.faults)
    where = "a file system of 1 MB" if mounted else "a limit on the size of files"
    print(f"{len(every)} kinds of files on {where}: {len(found)} faults {found}")
    print(f"with room again: all written, {len(made.made)} versions made")
    return int(bool(found))


if __name__ == "__main__":
    raise SystemExit(main())
