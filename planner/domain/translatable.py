"""Sentences for the person: see `foods.translatable`, for the tables of foods have some as well."""

from foods.translatable import (
    Number,
    Opening,
    TranslatableText,
    Verbatim,
    Within,
    bare_figure,
    figure,
    in_a_row,
    in_turn,
    joined,
    listed,
    money,
    number,
    sentences,
    translatable,
)

__all__ = [
    "Number",
    "Opening",
    "TranslatableText",
    "Verbatim",
    "Within",
    "bare_figure",
    "figure",
    "in_a_row",
    "in_turn",
    "joined",
    "listed",
    "money",
    "number",
    "sentences",
    "translatable",
]
