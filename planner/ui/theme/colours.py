"""The colours of both themes, named by what they are for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPalette


@dataclass(frozen=True)
class Tokens:
    """Colours as ``#rrggbb``.

    Attributes:
        ground: Behind the board.
        panel: Side columns, bars and dialogs.
        card: Meals and fields.
        line: Hairlines and borders.
        track: The empty part of a bar or slider.
        text: What is read.
        quiet: Second to it.
        accent: The person's choices, and what is met.
        on_accent: Text on accent.
        tint: A light wash of accent, behind accent text.
        hover: Under the pointer.
        amber: What needs a look.
        amber_tint: A light wash of amber, behind amber text.
        series: Meals of a day in a stacked bar, breakfast first.
    """

    ground: str
    panel: str
    card: str
    line: str
    track: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    tint: str
    hover: str
    amber: str
    amber_tint: str
    series: tuple[str, ...]


LIGHT = Tokens(
    ground="#f6f5f1",
    panel="#fffefb",
    card="#ffffff",
    line="#e3e0d8",
    track="#e6e3da",
    text="#22302e",
    quiet="#5f6c68",
    accent="#0f766e",
    on_accent="#ffffff",
    tint="#e0f2ee",
    hover="#f0efe9",
    amber="#a84d07",
    amber_tint="#fdeedb",
    series=("#0f766e", "#3d9a8b", "#7cbcb0", "#b2d8d0", "#d9c076", "#b99a4b", "#8a97b8"),
)

DARK = Tokens(
    ground="#161b1d",
    panel="#1d2426",
    card="#232c2e",
    line="#334043",
    track="#384447",
    text="#e8efed",
    quiet="#9fb0ac",
    accent="#5cc9b7",
    on_accent="#0d2421",
    tint="#1f3a37",
    hover="#293335",
    amber="#f0b45c",
    amber_tint="#3a2d18",
    series=("#5cc9b7", "#45a093", "#357f75", "#2b6159", "#b0934a", "#7f6a36", "#6f7fa3"),
)


_GROUND = QPalette.ColorRole.Window  # looking an enumeration up takes longer than the question


def tokens_of(palette: QPalette) -> Tokens:
    """Return the theme a palette belongs to; a widget asks with its own."""
    return DARK if palette.color(_GROUND).lightness() < 128 else LIGHT
