"""Sentences of the domain and of the tables in the language of the window."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

from planner.ui.locale.units import KJ_PER_KCAL, energy_unit, in_kilojoules

from .languages import LANGUAGES, language

_ENERGY_PLACE = re.compile(r"\{(\w+)\}(\s?)kcal\b")


def translated(text: str) -> str:
    """Return a sentence as the person reads it; what has no translation stays English.

    Energies are converted while they are figures: written out, "4.485" may be either of two.

    A `TranslatableText` is filled anew with its values, which are translated first, a `Number` is
    written as
    the person's language does; any other text is looked up as it stands, which serves sentences
    from tables.
    """
    if type(text) is str:
        return _translated(text)
    # Not of the domain: the window shows the last week before that, with all it imports, is there.
    from foods.translatable import (
        Energy,
        EnergyUnit,
        Number,
        Opening,
        TranslatableText,
        Verbatim,
        Within,
    )

    match text:
        case TranslatableText():
            return _filled(text.template, text.values)
        case EnergyUnit():
            return energy_unit()
        case Energy() if in_kilojoules():
            return QLocale().toString(text.value * KJ_PER_KCAL, "f", text.decimals)
        case Number():
            return QLocale().toString(float(text.value), "f", text.decimals)
        case Within():
            word = translated(text.label)
            return word if LANGUAGES[language()].nouns_with_capitals else str(Within(word))
        case Opening():
            words = translated(text.words)
            return words[:1].upper() + words[1:]
        case Verbatim():
            return str(text)
    return _translated(text)


def error_text(error: Exception) -> str:
    """Return what went wrong, for the person: the error's own sentence, or its name."""
    sentence = getattr(error, "sentence", "") or (error.args[0] if error.args else "")
    return translated(sentence) if isinstance(sentence, str) and sentence else type(error).__name__


def error_cause(error: Exception) -> str:
    """Return the same of a file that the person knows: not where, but what."""
    message = "" if hasattr(error, "remedy") else getattr(error, "message", "")
    return translated(message) if message else error_text(error)


def label_in_sentence(label: str) -> str:
    """Return a label inside a sentence: "magnesium", and in German "Magnesium"."""
    from foods.translatable import Within

    return translated(Within(label))


def _filled(template: str, values: dict[str, object]) -> str:
    words = _translated(template)
    if not values:
        return words
    if in_kilojoules():
        words, values = _in_kilojoules(words, values)
    told = {
        key: translated(value) if isinstance(value, str) else value for key, value in values.items()
    }
    return words.format(**told)


def _in_kilojoules(template: str, values: dict[str, object]) -> tuple[str, dict[str, object]]:
    """Return a template with its values, what is in kcal marked as energies and the unit exchanged.

    The unit stands beside the place, "{n} kcal", or is a value itself: then every number of the
    sentence is in it.
    """
    from foods.translatable import KCAL, Energy, Number

    beside = {place for place, _ in _ENERGY_PLACE.findall(template)}
    of_all = KCAL in values.values()
    marked = dict(values)
    for key, value in values.items():
        if value == KCAL:
            marked[key] = energy_unit()
        elif isinstance(value, Number) and (of_all or key in beside):
            marked[key] = Energy(value, value.value, value.decimals)
    return _ENERGY_PLACE.sub(rf"{{\1}}\2{energy_unit()}", template), marked


def _translated(text: str) -> str:
    return QCoreApplication.translate("", text) if text else text
