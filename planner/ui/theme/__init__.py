"""Colours, type, icons: one design language for every screen."""

from .icons import IconButton, icon_pixmap, tinted_icon
from .look import Look, apply_look
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
    "apply_look",
    "font",
    "icon_pixmap",
    "px",
    "tinted_icon",
    "tokens_of",
]
