"""Colours, type, icons: one design language for every screen."""

from .icons import IconButton, icon_pixmap, tinted_icon
from .look import Look, apply_colours, apply_look, apply_sheet
from .tokens import DARK, LIGHT, Tokens, tokens_of
from .type import BODY_SIZE, SECTION, SMALL, TITLE, font, px

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
