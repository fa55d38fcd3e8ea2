"""Put a theme on the application: Fusion, a palette of our own and one style sheet."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from .colours import DARK, LIGHT, Tokens, tokens_of
from .fonts import base_font, use_font
from .style_sheet import style_sheet


class Look(StrEnum):
    """Which theme the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_DRESSED = "dressed"


def apply_look(app: QApplication, look: Look = Look.SYSTEM, scale: float = 1.0) -> None:
    """Apply the theme to the application; may be called again at any time."""
    apply_colours(app, look, scale)
    apply_sheet(app)


def apply_colours(app: QApplication, look: Look = Look.SYSTEM, scale: float = 1.0) -> None:
    """Apply colours and type alone: all that what is painted by hand wants."""
    use_font(base_font(scale))
    app.setPalette(_palette(_tokens(look)))


def apply_sheet(app: QApplication) -> None:
    """Apply Fusion, and the sheet for the colours in use.

    Under a sheet every widget that is put into another is polished anew, with all within it: what
    is put together of many parts is put together before.
    """
    if not app.property(_DRESSED):  # asking for the style itself would take longer than setting it
        app.setStyle("Fusion")
        app.setProperty(_DRESSED, True)
    sheet = style_sheet(tokens_of(app.palette()))
    if app.styleSheet() != sheet:  # it would polish every widget anew
        app.setStyleSheet(sheet)


def _tokens(look: Look) -> Tokens:
    if look == Look.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if look == Look.DARK else LIGHT


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for colour, roles in {
        tokens.ground: (role.Window,),
        tokens.panel: (role.Button, role.AlternateBase, role.ToolTipBase),
        tokens.card: (role.Base, role.Light),
        tokens.text: (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
        tokens.quiet: (role.PlaceholderText,),
        tokens.line: (role.Mid, role.Midlight, role.Dark, role.Shadow),
        tokens.accent: (role.Highlight, role.Accent, role.Link, role.LinkVisited),
        tokens.on_accent: (role.HighlightedText,),
    }.items():
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.quiet))
    return palette
