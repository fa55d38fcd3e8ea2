"""Sentences of the domain and of the tables in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def shown(text: str) -> str:
    """A sentence as the person reads it; what has no translation stays English.

    A `Said` is filled anew with its values, which are translated first; any other text is looked
    up as it stands, which serves sentences from tables.
    """
    # The window is painted before the domain, with all it imports, is there.
    from planner.domain.said import Said

    if not isinstance(text, Said):
        return _translated(text)
    values = {
        key: shown(value) if isinstance(value, str) else value for key, value in text.values.items()
    }
    template = _translated(text.template)
    return template.format(**values) if values else template


def _translated(text: str) -> str:
    return QCoreApplication.translate("", text) if text else text
