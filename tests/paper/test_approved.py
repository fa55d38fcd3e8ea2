"""The pages look as they did when they were looked at.

After a change that is meant: ``python -m tests.pictures_paper --out DIR``, look at every page,
then the same with ``--approve``.
"""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication

from .approved import CHOICES, FOLDER, difference, first_page

# Mean levels of grey: other versions of Qt draw edges of letters a little otherwise; a line of
# text that moved makes more than this.
_TOLERANCE = 1.5


@pytest.fixture(scope="module")
def week_page(qapp: QApplication) -> QImage:
    """Return the week as it is drawn now."""
    return first_page(CHOICES["week"])


@pytest.mark.parametrize("name", CHOICES)
def test_looks_as_approved(name: str) -> None:
    approved, now = QImage(str(FOLDER / f"{name}.png")), first_page(CHOICES[name])
    assert now.size() == approved.size()
    assert difference(now, approved) < _TOLERANCE


def test_comparison_sees_another_page(week_page: QImage) -> None:
    assert difference(week_page, QImage(str(FOLDER / "week.png"))) < _TOLERANCE
    other = QImage(str(FOLDER / "week.png")).flipped()
    assert difference(week_page, other) > 5 * _TOLERANCE


def test_paper_does_not_follow_a_dark_theme(qapp: QApplication, week_page: QImage) -> None:
    palette = qapp.palette()
    try:
        dark = QPalette(palette)
        dark.setColor(QPalette.ColorRole.Text, QColor("white"))
        dark.setColor(QPalette.ColorRole.WindowText, QColor("white"))
        qapp.setPalette(dark)
        assert difference(first_page(CHOICES["week"]), week_page) == 0
    finally:
        qapp.setPalette(palette)
