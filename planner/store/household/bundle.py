"""The whole household in one file, `.mealhousehold`, to take to another computer and back.

A zip: `manifest.json` first, `{"household": 1, "program": "1.2", "made": "...", "files": [{"path":
"answers.json", "kind": "answers", "bytes": 812, "sha256": "..."}]}`, then the files it lists and
nothing else. Links, other paths, other sizes and other sums are refused before anything is written.
"""

from __future__ import annotations

import io
import json
import stat
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from planner.domain.translatable import Verbatim, sentences, translatable
from planner.store.atomic import write_atomically
from planner.store.bounded import MOST_BYTES, parse_json, read_bounded
from planner.store.errors import NewerError, StoreError, UnreadableError
from planner.version import VERSION

from .kinds import FileKind, files_in, holds, kind_of

SUFFIX = ".mealhousehold"
MOST_FILES, MOST_TOTAL_BYTES = 5000, 150_000_000
_MANIFEST, _VERSION, _MOST_MANIFEST = "manifest.json", 1, 2_000_000
_FIXED_TIME = (2020, 1, 1, 0, 0, 0)
_ENCRYPTED = 1
_WRONG = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, RuntimeError),
    *(EOFError, ValueError, KeyError, TypeError, OSError, IndexError, AttributeError),
    OverflowError,
)
_NONE = translatable("It is no household file of this program, or it is damaged.")


@dataclass(frozen=True, eq=False)
class Bundle:
    """A household file that was read and holds.

    Attributes:
        made: When it was made, in UTC.
        program: The version of the program that made it.
        files: Content of each file by its path in the data folder.
        left_out: Paths of kinds that this version does not know.
    """

    made: datetime
    program: str
    files: Mapping[PurePosixPath, bytes]
    left_out: tuple[PurePosixPath, ...] = ()

    def kind(self, path: PurePosixPath) -> FileKind:
        """Return the kind of one of its files."""
        kind = kind_of(path)
        assert kind is not None
        return kind


def household_files(data: Path) -> dict[PurePosixPath, bytes]:
    """Return the content of every file that belongs to the household, by its path.

    Raises:
        StoreError: One of them cannot be read, or there are too many.
    """
    found: dict[PurePosixPath, bytes] = {}
    for relative, kind in files_in(data):
        if kind is not None and kind.travels:
            try:
                found[relative] = read_bounded(data / relative)
            except FileNotFoundError:  # gone since the folder was read
                continue
    if len(found) > MOST_FILES or sum(map(len, found.values())) > MOST_TOTAL_BYTES:
        raise StoreError(data, translatable("It holds more than fits into one household file."))
    return found


def bundle_bytes(files: Mapping[PurePosixPath, bytes], now: datetime) -> bytes:
    """Return a household file with some files."""
    rows = [
        {"path": str(path), "kind": _key(path), "bytes": len(content), "sha256": _sum(content)}
        for path, content in sorted(files.items())
    ]
    manifest: dict[str, Any] = {
        "household": _VERSION,
        "program": VERSION,
        "made": now.astimezone(UTC).isoformat(timespec="seconds"),
        "files": rows,
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        text = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
        archive.writestr(_member(_MANIFEST), text)
        for path, content in sorted(files.items()):
            archive.writestr(_member(str(path)), content)
    return target.getvalue()


def save_bundle(data: Path, target: Path, now: datetime) -> Bundle:
    """Write the household of a data folder into one file, and read it again to be sure.

    Raises:
        StoreError: It could not be written; a former file of that name is as it was.
    """
    files = household_files(data)
    if not files:
        raise StoreError(data, translatable("There is nothing to take along yet."))
    write_atomically(target, bundle_bytes(files, now))
    written = read_bundle(target)
    if written.files != files:
        unread = translatable("It does not read as it was written. Check the disk.")
        raise StoreError(target, unread)
    return written


def read_bundle(path: Path | str) -> Bundle:
    """Read a household file whole; nothing is written.

    Raises:
        StoreError: It is none, damaged, too large, or a newer version wrote it.
    """
    try:
        content = read_bounded(path, MOST_TOTAL_BYTES)
    except FileNotFoundError as error:
        raise UnreadableError(
            path, translatable("It cannot be read ({why}).", why=Verbatim(error.strerror))
        ) from error
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _bundle(path, archive)
    except StoreError:
        raise
    except _WRONG as error:
        raise _refused(path, "") from error


def _bundle(path: Path | str, archive: zipfile.ZipFile) -> Bundle:
    members = archive.infolist()
    if len(members) > MOST_FILES + 1:
        raise _refused(path, "too many files")
    if len({member.filename for member in members}) != len(members):
        raise _refused(path, "a file is in it twice")
    manifest = parse_json(_unpacked(path, archive, archive.getinfo(_MANIFEST), _MOST_MANIFEST))
    version = manifest["household"]
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise _refused(path, "it names no version")
    if version > _VERSION:
        newer = translatable("It was written by a newer version. Install that version.")
        raise NewerError(path, newer)
    rows = {str(row["path"]): row for row in manifest["files"]}
    if set(rows) | {_MANIFEST} != {member.filename for member in members}:
        raise _refused(path, "its list and its files differ")
    if sum(int(row["bytes"]) for row in rows.values()) > MOST_TOTAL_BYTES:
        raise _refused(path, "too large")
    files, left_out = {}, []
    for name, row in rows.items():
        relative = _safe(path, name)
        unpacked = _unpacked(path, archive, archive.getinfo(name), int(row["bytes"]))
        if len(unpacked) != int(row["bytes"]) or _sum(unpacked) != row["sha256"]:
            raise _refused(path, name)
        kind = kind_of(relative)
        if kind is None or not kind.travels:
            left_out.append(relative)
            continue
        if not holds(kind, relative.name, unpacked) and kind.mark:
            raise _refused(path, name)
        files[relative] = unpacked
    made = datetime.fromisoformat(str(manifest["made"]))
    made = made.replace(tzinfo=made.tzinfo or UTC).astimezone(UTC)
    return Bundle(made, str(manifest.get("program", ""))[:40], files, tuple(left_out))


def _unpacked(
    path: Path | str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int
) -> bytes:
    """Return a member of at most so many bytes, whatever its head says of them."""
    mode = member.external_attr >> 16
    if member.flag_bits & _ENCRYPTED or stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        raise _refused(path, member.filename)
    most = min(most, MOST_BYTES)
    with archive.open(member) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise _refused(path, member.filename)
    return content


def _safe(path: Path | str, name: str) -> PurePosixPath:
    """Return a path that stays in the folder it is put in, on every system."""
    parts = name.split("/")
    odd = any(part in ("", ".", "..") or part != part.strip(" .") for part in parts)
    signs = any(ord(sign) < 32 or sign in '\\:*?"<>|' for sign in name)
    if odd or signs or len(name) > 240:
        raise _refused(path, name)
    return PurePosixPath(name)


def _refused(path: Path | str, what: str) -> StoreError:
    if not what:
        return StoreError(path, _NONE)
    where = translatable("Refused at: {what}.", what=Verbatim(what[:100]))
    return StoreError(path, sentences((_NONE, where)))


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _FIXED_TIME)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = (stat.S_IFREG | 0o600) << 16
    return member


def _key(path: PurePosixPath) -> str:
    kind = kind_of(path)
    return kind.key if kind else ""


def _sum(content: bytes) -> str:
    return sha256(content).hexdigest()
