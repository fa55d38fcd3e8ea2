"""The texts of the window, for what is worked out without Qt."""

from __future__ import annotations

from functools import partial

from planner.application.texts import Texts

from .format import day_name
from .translate import translated
from .translate_tables import translated_tables

WINDOW_TEXTS = Texts(translated, translated_tables, partial(day_name, short=True))
"""Texts in the language the window speaks when they are asked for"""
