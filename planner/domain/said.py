"""Sentences of the domain, ready for translation: the text and what fills it stay apart.

The domain knows no languages. A `Said` is its English sentence, a plain `str` for the command
line, tests and files; the window finds ``template`` in its translation and fills it anew.
"""

from __future__ import annotations

from typing import Self


class Said(str):
    """An English sentence that remembers its template and the values in it."""

    template: str
    values: dict[str, object]

    __slots__ = ("template", "values")

    def __new__(cls, template: str, **values: object) -> Self:
        """Fill ``{name}`` places of the template; without values it is taken as it stands."""
        sentence = super().__new__(cls, template.format(**values) if values else template)
        sentence.template = template
        sentence.values = values
        return sentence


def said(template: str, **values: object) -> Said:
    """A sentence for the person: ``said("{food} is left out", food="Liver")``.

    The template stands as a literal where it is called, so that it can be collected for
    translators. Values that are themselves `Said` are translated too.
    """
    return Said(template, **values)
