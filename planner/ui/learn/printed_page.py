"""The page for paper: one HTML text, and a PDF made of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPdfWriter, QTextDocument

from foods import Catalogue
from planner.domain import Target
from planner.domain.learning import (
    Library,
    chapters,
    ranked_foods,
    relief_steps,
    stretching,
    taught_nutrients,
)
from planner.report.html_page import Templates
from planner.ui.locale import translated, translated_tables
from planner.ui.locale.format import amount
from planner.ui.paper import load_family, usual_paper
from planner.ui.paper.typesetter import FAMILY

from .cautions import cautions

FoodsFor = tuple[Catalogue, tuple[Target, ...], Collection[str]]
"""Catalogue, the person's targets, ids of what they may eat."""
_SHOWN = 8
_POINTS = 9.5


@dataclass(frozen=True)
class FoodTable:
    """The richest foods in one nutrient."""

    title: str
    lines: tuple[str, ...]


def learn_html(
    library: Library | None = None, foods: FoodsFor | None = None, *, sips: bool = False
) -> str:
    """Return everything on the page as HTML; texts are escaped.

    Args:
        library: What the documents say; the program's own if None.
        foods: For whom the foods are ranked; no ranking if None.
        sips: Whether a doctor sets how much the person drinks.
    """
    library = translated_tables(library or Library.load())
    return Templates(words=translated).render(
        "learn/page.html",
        chapters=translated_tables(chapters(library)),
        steps=translated_tables(relief_steps(foods[1] if foods else (), sips=sips)),
        stretching=translated_tables(stretching()),
        tables=_tables(library, *foods) if foods else (),
        cautions=cautions(foods[1]) if foods else {},
    )


def learn_document(html: str) -> QTextDocument:
    """Return the HTML, ready to be printed in the program's own type."""
    load_family()
    face = QFont(FAMILY)
    face.setPointSizeF(_POINTS)
    document = QTextDocument()
    document.setDefaultFont(face)
    document.setHtml(html)
    return document


def learn_pdf(html: str) -> bytes:
    """Return the HTML as a PDF on the paper usual here."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(QCoreApplication.translate("LearnFlow", "What the documents say"))
    writer.setPageSize(usual_paper().page_size)
    writer.setPageMargins(QMarginsF())  # the document brings its own
    learn_document(html).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _tables(
    library: Library, catalogue: Catalogue, targets: tuple[Target, ...], allowed: Collection[str]
) -> tuple[FoodTable, ...]:
    made = []
    for key in taught_nutrients(library):
        nutrient = catalogue.nutrients[key]
        ranked = ranked_foods(key, catalogue, targets, library, allowed)[:_SHOWN]
        lines = tuple(f"{f.name}, {f.serving}: {amount(f.per_serving, nutrient)}" for f in ranked)
        if lines:
            made.append(FoodTable(nutrient.label, lines))
    return tuple(made)
