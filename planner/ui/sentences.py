"""Sentences of the domain in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def in_words(sentence: str) -> str:
    """A sentence made by ``said``, translated and filled; any other text as it is."""
    template = getattr(sentence, "template", None)
    if template is None:
        return sentence
    text = QCoreApplication.translate("Said", template)
    values: dict[str, object] = getattr(sentence, "values", {})
    filled = {k: in_words(v) if isinstance(v, str) else v for k, v in values.items()}
    return text.format(**filled) if filled else text


def as_sentence(words: str) -> str:
    """Words with a capital at the beginning."""
    return words[:1].upper() + words[1:]
