"""A catalogue that does not change, a week made of it, and what pages say."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from foods import Catalogue
from planner.domain import Plan
from planner.ui.paper.block import Block, Scaled, Upwards
from planner.ui.paper.page_frame import Page
from planner.ui.theme import Look, apply_look

from .sample import TINY, sample_plan


@pytest.fixture(scope="session")
def tiny() -> Catalogue:
    return Catalogue.load(TINY)


@pytest.fixture(scope="session")
def small_week(tiny: Catalogue) -> Plan:
    return sample_plan(tiny)


@pytest.fixture(scope="session")
def real_week(catalogue: Catalogue) -> Plan:
    """Return a week of dishes from the real tables, not a good one."""
    return sample_plan(catalogue)


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Make an application with a theme: fonts need one, and dialogs do."""
    apply_look(qapp, Look.LIGHT)


@pytest.fixture(scope="session")
def read() -> Callable[[bytes], list[str]]:
    """Return a reader of each page's text; it takes half a second a page: prefer `read_on`."""
    return lambda pdf: list(_texts(pdf))


@pytest.fixture(scope="session")
def read_on() -> Callable[[bytes], Iterator[str]]:
    """Return the same page by page, for who has read enough before the last."""
    return _texts


def _texts(pdf: bytes) -> Iterator[str]:
    for page in PdfReader(BytesIO(pdf), strict=True).pages:
        yield _plain(page.extract_text())


@pytest.fixture(scope="session")
def said() -> Callable[[Page], str]:
    """Return the text that a page draws."""

    def text(page: Page) -> str:
        pieces = " ".join(_pieces(page.block))
        return _plain(html.unescape(re.sub(r"<(?!br)[^>]+>", " ", pieces)))

    return text


def _pieces(mark: object) -> Iterator[str]:
    if isinstance(mark, Block):
        for _, _, part in mark.parts:
            yield from _pieces(part)
    elif isinstance(mark, Scaled | Upwards):
        yield from _pieces(mark.block)
    elif hasattr(mark, "html"):
        yield mark.html


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\u200b", ""))
