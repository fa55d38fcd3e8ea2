"""Sentences for the person: see `foods.said`, for the tables of foods have some as well."""

from foods.said import (
    Number,
    Opening,
    Said,
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
    said,
    sentences,
)

__all__ = [
    "Number",
    "Opening",
    "Said",
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
    "said",
    "sentences",
]
