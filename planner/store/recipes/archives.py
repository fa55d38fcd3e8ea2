"""Unpack archives within limits: size of each member, of all together, count, and depth.

Nothing is written to the disk, and a member's name only says of what kind it is: a path in it
("../../x") leads nowhere.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.translatable import figure, translatable

MOST_MEMBERS = 6_000
MOST_MEMBER_BYTES = 20_000_000
MOST_UNPACKED_BYTES = 400_000_000
DEEPEST = 2
"""Archives within an archive: Tandoor puts one for each recipe into one for all."""
ZIP, GZIP = b"PK\x03\x04", b"\x1f\x8b"


class ArchiveError(ValueError):
    """An archive is damaged or beyond the limits; the message is a sentence for the person."""


@dataclass
class Budget:
    """What may still be unpacked of one file from outside.

    Attributes:
        members: How many members more.
        size: How many bytes more.
    """

    members: int = MOST_MEMBERS
    size: int = MOST_UNPACKED_BYTES

    def take(self, size: int) -> None:
        """Count a member.

        Raises:
            ArchiveError: It is one too many.
        """
        self.members -= 1
        self.size -= size
        if self.members < 0:
            many = translatable("It holds more than {n} files.", n=figure(MOST_MEMBERS))
            raise ArchiveError(many)
        if self.size < 0:
            raise ArchiveError(
                translatable(
                    "It unpacks to more than {n} MB.", n=figure(MOST_UNPACKED_BYTES // 1_000_000)
                )
            )


def members(content: bytes, wanted: tuple[str, ...], budget: Budget) -> Iterator[tuple[str, bytes]]:
    """Return name and content of the members of a zip that end in one of some endings.

    Raises:
        ArchiveError: It is damaged, has a password, or is beyond the limits.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_MEMBERS:
                budget.take(0)
                raise ArchiveError(
                    translatable("It holds more than {n} files.", n=figure(MOST_MEMBERS))
                )
            for entry in entries:
                if entry.is_dir() or not entry.filename.lower().endswith(wanted):
                    continue
                if entry.flag_bits & 1:
                    raise ArchiveError(translatable("It has a password. Unpack it first."))
                with archive.open(entry) as member:
                    found = member.read(MOST_MEMBER_BYTES + 1)
                _refuse_large(len(found))
                budget.take(len(found))
                yield entry.filename, found
    except (zipfile.BadZipFile, NotImplementedError, OSError, RuntimeError, EOFError) as error:
        raise ArchiveError(translatable("The archive is damaged.")) from error
    except zlib.error as error:
        raise ArchiveError(translatable("The archive is damaged.")) from error


def unzipped(content: bytes, budget: Budget) -> bytes:
    """Return what a gzip holds.

    Raises:
        ArchiveError: It is damaged, or beyond the limits.
    """
    made = zlib.decompressobj(wbits=31)
    found = bytearray()
    try:
        found += made.decompress(content, MOST_MEMBER_BYTES + 1)
    except zlib.error as error:
        raise ArchiveError(translatable("The archive is damaged.")) from error
    _refuse_large(len(found))
    if not made.eof:
        raise ArchiveError(translatable("The archive is damaged."))
    budget.take(len(found))
    return bytes(found)


def _refuse_large(size: int) -> None:
    if size > MOST_MEMBER_BYTES:
        large = translatable(
            "A file in it is larger than {n} MB.", n=figure(MOST_MEMBER_BYTES // 1_000_000)
        )
        raise ArchiveError(large)
