"""What the dialog offers, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from foods.own import COMMAS, POINTS, POINTS_MARKED, CsvStyle
from planner.report.exports import Part


def part_words(part: Part) -> str:
    """Return text such as "Week and list"."""
    tr = QCoreApplication.translate
    return {
        Part.ALL: tr("Export", "Everything"),
        Part.WEEK: tr("Export", "The week"),
        Part.LIST: tr("Export", "The shopping list"),
        Part.NUTRIENTS: tr("Export", "Nutrients against targets"),
    }[part]


def table_words() -> list[tuple[str, CsvStyle]]:
    """Return the ways in which a table can be written in CSV."""
    tr = QCoreApplication.translate
    return [
        (tr("Export", "12.5, cells parted by commas"), POINTS),
        (tr("Export", "12.5, parted by commas, with a mark for Excel"), POINTS_MARKED),
        (tr("Export", "12,5, cells parted by semicolons (Excel in German)"), COMMAS),
    ]
