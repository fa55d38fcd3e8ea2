"""What Qt's PDF writer leaves out: bookmarks, the language, and spaces that copy as spaces.

Qt maps the glyph of the space to the tab, the first character that has it; pasted text then
holds tabs. All is appended to the file as PDF allows ("incremental update"), so what Qt wrote
stays as it is. A file that does not look as expected is given back unchanged.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_TAB, _SPACE = b"<0009>", b"<0020>"


@dataclass(frozen=True)
class Bookmark:
    """A line in a reader's list of contents: its text and page, counted from 0."""

    text: str
    page: int


def finished(pdf: bytes, bookmarks: Sequence[Bookmark], language: str = "en") -> bytes:
    """Return the PDF with what Qt leaves out."""
    try:
        return _Update(pdf).with_extras(bookmarks, language)
    except (_UnexpectedPdfError, zlib.error):
        return pdf


class _UnexpectedPdfError(ValueError):
    """The file is not built as Qt builds it."""


class _Update:
    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._xref = int(_found(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf)[1])
        self._trailer = pdf[pdf.rindex(b"trailer") :]
        self._size = int(_found(rb"/Size (\d+)", self._trailer)[1])
        self._root = int(_found(rb"/Root (\d+) 0 R", self._trailer)[1])
        self._offsets = self._read_offsets()

    def with_extras(self, bookmarks: Sequence[Bookmark], language: str) -> bytes:
        catalog = self._object(self._root)
        pages = self._object(int(_found(rb"/Pages (\d+) 0 R", catalog)[1]))
        kids = re.findall(rb"(\d+) 0 R", _found(rb"/Kids\s*\[(.*?)\]", pages)[1])
        extra = f"\n/Lang ({language})\n/Outlines {self._size} 0 R\n>>".encode()
        changed = {self._root: catalog[: catalog.rindex(b">>")] + extra}
        changed |= self._outlines(bookmarks, kids) | self._spaces()
        return self._appended(changed)

    def _outlines(self, bookmarks: Sequence[Bookmark], kids: Sequence[bytes]) -> dict[int, bytes]:
        top, first, last = self._size, self._size + 1, self._size + len(bookmarks)
        ends = f" /First {first} 0 R /Last {last} 0 R" if bookmarks else ""
        made = {top: f"<< /Type /Outlines /Count {len(bookmarks)}{ends} >>".encode()}
        for number, mark in enumerate(bookmarks, first):
            before = f" /Prev {number - 1} 0 R" if number > first else ""
            after = f" /Next {number + 1} 0 R" if number < last else ""
            title = ("\ufeff" + mark.text).encode("utf-16-be").hex().upper()
            page = int(kids[mark.page])
            made[number] = (
                f"<< /Title <{title}> /Parent {top} 0 R{before}{after} /Dest [{page} 0 R /Fit] >>"
            ).encode()
        return made

    def _spaces(self) -> dict[int, bytes]:
        """Return the fonts' maps to Unicode, with the space in the place of the tab."""
        numbers = {int(n) for n in re.findall(rb"/ToUnicode (\d+) 0 R", self._pdf)}
        maps = {number: self._stream(number) for number in sorted(numbers)}
        return {n: _stream_object(m.replace(_TAB, _SPACE)) for n, m in maps.items() if _TAB in m}

    def _stream(self, number: int) -> bytes:
        start = self._offsets[number]
        opening = self._pdf.index(b"stream\n", start) + len(b"stream\n")
        closing = self._pdf.index(b"endstream", opening)
        content = self._pdf[opening:closing]
        packed = b"/FlateDecode" in self._pdf[start:opening]
        return zlib.decompressobj().decompress(content) if packed else content

    def _object(self, number: int) -> bytes:
        start = self._pdf.index(b"obj", self._offsets[number]) + len(b"obj")
        return self._pdf[start : self._pdf.index(b"endobj", start)].strip()

    def _read_offsets(self) -> Mapping[int, int]:
        count = int(_found(rb"xref\s+0 (\d+)\s+", self._pdf[self._xref : self._xref + 40])[1])
        entries = re.findall(rb"(\d{10}) \d{5} [nf]", self._pdf[self._xref :])[:count]
        if len(entries) != count:
            raise _UnexpectedPdfError("the table of objects is cut short")
        return {number: int(offset) for number, offset in enumerate(entries)}

    def _appended(self, objects: Mapping[int, bytes]) -> bytes:
        out = bytearray(self._pdf)
        table = bytearray(b"xref\n0 1\n0000000000 65535 f \n")
        for number, content in sorted(objects.items()):
            table += f"{number} 1\n{len(out):010d} 00000 n \n".encode()
            out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
        size = max(self._size, max(objects) + 1)
        fresh = re.sub(rb"/Size \d+", f"/Size {size} /Prev {self._xref}".encode(), self._trailer)
        fresh = re.sub(rb"startxref\s+\d+", f"startxref\n{len(out)}".encode(), fresh)
        return bytes(out + table + fresh)


def _stream_object(content: bytes) -> bytes:
    head = f"<< /Length {len(content)} >>\nstream\n".encode()
    return head + content + b"\nendstream"


def _found(pattern: bytes, text: bytes) -> re.Match[bytes]:
    match = re.search(pattern, text, re.DOTALL)
    if match is None:
        raise _UnexpectedPdfError(pattern.decode())
    return match
