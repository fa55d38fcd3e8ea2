"""A made-up language: every text that went through a translation is marked, all else is not.

It needs no finished translation. A text counts only if it is collected for translators
(`tests.translations`), so that a translation of it will reach the window.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Container, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from planner.ui.locale import set_language
from tests import translations

MARK = "ǃ"
"""Stands before every letter sequence of a text that was translated."""
_WORD = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&[a-z]+;|%n)|([A-Za-zÀ-ÿ])([A-Za-zÀ-ÿ'’]*)")


def marked(text: str) -> str:
    """Return the text with its words marked, and its places, tags and keys left alone."""
    return _WORD.sub(lambda found: found[1] or f"{MARK}{found[2]}{found[3]}", text)


@cache
def collected() -> frozenset[tuple[str, str]]:
    """(context, text) of everything that translators are given."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "planner_de.ts"
        shutil.copy(translations.FOLDER / fresh.name, fresh)
        translations.update(fresh)
        return frozenset((context, text) for context, text, _, _ in translations.messages(fresh))


class Pseudo(QTranslator):
    """Marks what is collected."""

    def isEmpty(self) -> bool:
        """Say that it knows something."""
        return False

    def translate(self, context: str, text: str, *_: object) -> str | None:  # type: ignore[override]
        """Return the text marked, or nothing: an empty text would be shown."""
        return marked(text) if (context, text) in collected() else None


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Let the application speak German by name and numbers, and the made-up language in words."""
    app = QCoreApplication.instance()
    assert app is not None
    collected()
    set_language("de")
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
    translator = Pseudo(app)
    app.installTranslator(translator)
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        yield
    finally:
        app.removeTranslator(translator)
        QLocale.setDefault(before)
        set_language("en")


def unmarked(text: str, known: Container[str]) -> list[str]:
    """Return words of a text that no translation gave."""
    words = re.findall(rf"(?<![\w{MARK}'’])[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’]*", text)
    return [w for w in words if re.search("[a-zà-ÿ]{3}", w) and w not in known]


def words_of(value: Any) -> Iterator[str]:
    """Yield every word in the fields of a value and whatever is within it."""
    if isinstance(value, str):
        yield from re.findall("[A-Za-zÀ-ÿ'’]+", value)
    elif isinstance(value, Mapping):
        yield from words_of(tuple(value.values()))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from words_of(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from words_of(getattr(value, field.name))
