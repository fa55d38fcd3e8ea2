"""The type scale. Every size follows the application's font, so that text can be enlarged."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from .files import resource_bytes

BODY_PX = 13
SMALL, BODY_SIZE, TITLE, SECTION = 12, BODY_PX, 15, 11

# What a machine without a font for windows falls back to: far wider than any of those.
_BARE = frozenset({"DejaVu Sans", "Bitstream Vera Sans", "DejaVu Serif", ""})


def px(size: float) -> int:
    """Return a length of the design at 13 px type, in pixels at the type in use."""
    return round(size * _body_px() / BODY_PX)


def font(size: int = BODY_SIZE, *, bold: bool = False, figures: bool = False) -> QFont:
    """Return the family in use at a step of the scale; `figures` makes digits equally wide."""
    return QFont(_step(size, bold, figures))


def use_font(base: QFont) -> None:
    """Make a font the one in use; every size follows it from now on."""
    # Forgotten first: widgets ask for sizes as soon as the font changes.
    _body_px.cache_clear()
    _step.cache_clear()
    QApplication.setFont(base)


# A screen is painted with thousands of lengths and fonts: asking Qt each time would take longer
# than the painting.
@lru_cache(maxsize=1)
def _body_px() -> int:
    return QApplication.font().pixelSize()


@lru_cache(maxsize=64)
def _step(size: int, bold: bool, figures: bool) -> QFont:
    made = QFont(QApplication.font())
    made.setPixelSize(px(size))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def base_font(scale: float = 1.0) -> QFont:
    """Return the system's family, or Inter where the system has none made for windows."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    made = QFont(_bundled_family() if QFontInfo(system).family() in _BARE else system.family())
    made.setPixelSize(max(9, round(BODY_PX * scale)))
    return made


def _bundled_family() -> str:
    if "Inter" not in QFontDatabase.families():
        for name in ("Inter-Regular.ttf", "Inter-SemiBold.ttf"):
            QFontDatabase.addApplicationFontFromData(resource_bytes(f"fonts/{name}"))
    return "Inter"
