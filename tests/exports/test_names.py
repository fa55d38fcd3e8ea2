"""Names that no one expects survive every kind of file and are never run."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtGui import QImage, QTextDocument

from foods import Catalogue
from planner.domain import Plan
from planner.report.exports import FORMATS, Order, Part, export_bytes
from planner.ui.painters import PAINTERS
from tests.paper.sample import sample_plan, with_names

HOSTILE = (
    "<b>bold</b><script>alert(1)</script>",
    "=1+1",
    '=HYPERLINK("http://example.org","x")',
    "\"double\" & 'single'",
    "- # | [x](javascript:alert(1)) `code` ~~no~~ \\",
)
FOREIGN = (
    "🥕 carrot 👩‍🍳",
    "שלום עולם",
    "Grüne Soße ½ µ Łódź",
    "x" * 300,
    "http://example.org/a_b*c*",
)


@pytest.fixture(params=[HOSTILE, FOREIGN], ids=["hostile", "foreign"])
def names(request: pytest.FixtureRequest) -> tuple[str, ...]:
    return request.param


@pytest.fixture
def named(names: tuple[str, ...], tiny: Catalogue) -> Catalogue:
    return with_names(tiny, names)


@pytest.fixture
def plan(names: tuple[str, ...], named: Catalogue) -> Plan:
    """Return one day with every food, and the names in the notes: everywhere a name can stand."""
    return replace(sample_plan(named, days=1, whole_first_day=True), notes=names)


def squeezed(text: str) -> str:
    """Without what a line or a column may have broken up."""
    return re.sub(r"[\s\u200b\u00a0]", "", text)


def xlsx_text(content: bytes) -> str:
    book = load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" and cell.hyperlink is None for cell in cells)
    return "\n".join(str(cell.value) for cell in cells if cell.value is not None)


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


def csv_text(content: bytes) -> str:
    cells = [cell for row in csv.reader(io.StringIO(content.decode())) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)
    return "\n".join(cells)


def ics_text(content: bytes) -> str:
    events = Calendar.from_ical(content).walk("VEVENT")
    return "\n".join(f"{event['summary']}\n{event['description']}" for event in events)


def markdown_text(content: bytes) -> str:
    document = QTextDocument()
    document.setMarkdown(content.decode())
    return document.toPlainText()


def html_text(content: bytes) -> str:
    text = content.decode()
    assert "<script" not in text
    assert "<b>bold" not in text
    body = text.partition("</style>")[2]
    return html.unescape(re.sub(r"<[^>]+>", "\n", body))


def pdf_text(content: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


READ: Mapping[str, Callable[[bytes], str]] = {
    ".xlsx": xlsx_text,
    ".csv": csv_text,
    ".ics": ics_text,
    ".md": markdown_text,
    ".html": html_text,
    ".txt": lambda content: content.decode(),
    ".json": lambda content: "\n".join(strings(json.loads(content))),
    ".pdf": pdf_text,
}


@pytest.mark.parametrize("suffix", READ)
def test_name_is_read_as_it_is(
    suffix: str, names: tuple[str, ...], named: Catalogue, plan: Plan, qapp: object
) -> None:
    order = Order(part=Part.WEEK if suffix in (".csv", ".ics", ".pdf") else Part.ALL)
    text = squeezed(READ[suffix](export_bytes(plan, named, FORMATS[suffix], order, PAINTERS)))
    for name in names:
        if suffix == ".pdf" and not (name.isascii() or name.startswith("Gr")):
            continue  # fonts set such letters as shapes
        assert squeezed(name)[1:].lower() in text.lower()  # the first letter may be a capital


def test_list_of_them_is_read_as_it_is(
    names: tuple[str, ...], named: Catalogue, plan: Plan
) -> None:
    text = squeezed(csv_text(export_bytes(plan, named, FORMATS[".csv"], Order(part=Part.LIST))))
    assert all(squeezed(name) in text for name in names)


def test_picture_is_not_clipped(named: Catalogue, plan: Plan, qapp: object) -> None:
    order = Order(part=Part.WEEK)
    content = export_bytes(plan, named, FORMATS[".png"], order, PAINTERS)
    image = QImage.fromData(content)
    assert image.width() > 1000
    edge = range(image.width() - 40, image.width(), 8)
    heights = range(0, image.height(), 4)
    assert all(image.pixelColor(x, y).lightness() > 200 for x in edge for y in heights)
