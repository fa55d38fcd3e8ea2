"""Colours, type, icons: one design language for every screen."""

from .apply import Look, apply_colours, apply_look, apply_sheet
from .colours import DARK, LIGHT, Tokens, tokens_of
from .fonts import BODY_SIZE, SECTION, SMALL, TITLE, font, px
from .icons import IconButton, icon_pixmap, tinted_icon

__all__ = [
    "BODY_SIZE",
    "DARK",
    "LIGHT",
    "SECTION",
    "SMALL",
    "TITLE",
    "IconButton",
    "Look",
    "Tokens",
    "apply_colours",
    "apply_look",
    "apply_sheet",
    "font",
    "icon_pixmap",
    "px",
    "tinted_icon",
    "tokens_of",
]
