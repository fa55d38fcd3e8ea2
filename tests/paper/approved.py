"""Pages that were looked at and approved, small and grey, to compare new ones with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from foods import Catalogue
from planner.ui.paper import Paper, PaperChoice, What, lay_out, page_image

from .sample import TINY, sample_plan

FOLDER = Path(__file__).parent / "approved"
CHOICES = {
    "week": PaperChoice(What.WEEK),
    "week-upright": PaperChoice(What.WEEK, Paper.LETTER, landscape=False),
    "week-large": PaperChoice(What.WEEK, Paper.A4, landscape=False, large=True),
    "list": PaperChoice(What.LIST, landscape=False),
    "list-large": PaperChoice(What.LIST, Paper.LETTER, landscape=False, large=True),
    "sheet": PaperChoice(What.SHEET, landscape=False),
    "sheet-across": PaperChoice(What.SHEET, Paper.LETTER),
    "day": PaperChoice(What.DAY, landscape=False, days=(0,)),
    "cards": PaperChoice(What.CARDS, landscape=False),
    "cards-across": PaperChoice(What.CARDS, Paper.LETTER),
    "cards-large": PaperChoice(What.CARDS, landscape=False, large=True),
    "day-across-large": PaperChoice(What.DAY, large=True, days=(0,)),
}
_DOTS_PER_INCH, _SMALLER = 90, 2


def first_page(choice: PaperChoice) -> QImage:
    """Return the first page of the sample week, grey, at half the size it was drawn at."""
    catalogue = Catalogue.load(TINY)
    image = page_image(lay_out(sample_plan(catalogue), catalogue, choice).pages[0], _DOTS_PER_INCH)
    size = image.size() / _SMALLER
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return small.convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage) -> float:
    """Mean difference of two pictures of one size, in levels of grey from 0 to 255."""
    levels = [abs(a - b) for a, b in zip(_levels(one), _levels(other), strict=True)]
    return sum(levels) / len(levels)


def approve() -> None:
    """Take the pages as they are now; look at every one of them first."""
    FOLDER.mkdir(exist_ok=True)
    for name, choice in CHOICES.items():
        first_page(choice).save(str(FOLDER / f"{name}.png"))


def _levels(image: QImage) -> bytes:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, line = grey.width(), grey.bytesPerLine()
    whole = bytes(grey.constBits())
    return b"".join(whole[y * line : y * line + wide] for y in range(grey.height()))
