"""A recipe as plain text or Markdown: a title, ingredients, and what is done.

Headings are read in English and German; a front matter before the text gives title and servings.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from planner.domain.recipes.source_recipe import (
    LONGEST_LINE,
    LONGEST_SOURCE,
    LONGEST_STEP,
    LONGEST_TITLE,
    MOST_LINES,
    MOST_STEPS,
    SourceRecipe,
    plain_words,
    read_minutes,
    read_portions,
)

from .front_matter import parted_front

_INGREDIENTS = re.compile(
    r"^\W*(?:ingredients|zutaten|you(?:'ll| will)? need|was man braucht)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_METHOD = re.compile(
    r"^\W*(?:method|directions?|instructions?|preparation|steps|how to make it|zubereitung|"
    r"anleitung|so geht'?s|zubereiten)(?:\W*$|\s*:\s*(?P<rest>\S.*)$)",
    re.IGNORECASE,
)
# Headings behind the steps: what follows is not done.
_BEHIND = re.compile(
    r"^(?:#{1,6}\s*|\*\*|__)?(?:notes?|tips?|story|equipment|contributions?|nutrition(?:al)?\b.*|"
    r"comments?|serving suggestions?|closing remarks|notizen?|tipps?|anmerkung(?:en)?|hinweise?|"
    r"nährwerte?\b.*)\W*$",
    re.IGNORECASE,
)
_NAMED = re.compile(r"^(?:title|recipe(?: name)?|name|titel|rezept)\s*:\s*(?P<name>\S.*)$", re.I)
_FOR = re.compile(r"^(?:for|für|serves|\(?\d+\s*(?:servings|people|personen|portionen))\b", re.I)
_IMAGE = re.compile(r"!\[[^\[\]]{0,300}\]\([^()]{0,600}\)")
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\([^()]{0,600}\)")
_STRONG = re.compile(r"\*\*|__|`")
_SERVES = re.compile(
    r"^\W*(?:serves|servings?|yields?|makes|portionen|personen|für|ergibt)\b[\s:]*\d.*$|"
    r"^\W*\d+\s*(?:servings|portionen|personen|portions|people)\W*$",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"^\W*(?P<what>(?:total|prep(?:aration)?|cook(?:ing)?|active|ready in|gesamt|arbeits|"
    r"koch|back|vorbereitungs|zubereitungs)\w*)[\s-]*(?:time|zeit)?\s*:?\s*(?P<time>\d.*)$",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"^\W*(?:source|from|quelle|aus)\s*:\s*(?P<what>.+)$", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*(?:step\s*)?\d{1,2}\s*[.):]\s+|^\s*[-*•]\s+", re.IGNORECASE)
_AMOUNT = re.compile(r"^\W*(?:\d|[½¼¾⅓⅔⅛]|an?\s|one\s|two\s|ein[e]?\s|etwas\s|prise\b)", re.I)
_LONG = 110


def recipe_of_text(text: str, file: str) -> SourceRecipe:
    """Return the recipe that a text holds.

    Headings part ingredients from steps; without them short lines that begin with an amount are
    ingredients, and what follows is done. A text with neither has no lines, and says so.
    """
    keys, body = parted_front(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:3000])
    read = _Text(keys)
    for raw in body:
        read.take(raw)
    title = keys.get("title") or keys.get("name") or read.title or file.rsplit(".", 1)[0]
    total = next((read.times[key] for key in ("tota", "gesa", "read") if key in read.times), None)
    parts = [each for key, each in read.times.items() if key not in ("tota", "gesa", "read")]
    source = read.source or keys.get("source") or keys.get("url") or ""
    return SourceRecipe(
        title=plain_words(title, LONGEST_TITLE),
        portions=read.portions,
        yields=plain_words(read.said, LONGEST_TITLE),
        lines=tuple(line[:LONGEST_LINE] for line in read.lines[:MOST_LINES]),
        steps=tuple(step[:LONGEST_STEP] for step in read.steps if step)[:MOST_STEPS],
        total_minutes=total if total is not None else sum(parts) if parts else None,
        active_minutes=next(
            (read.times[k] for k in ("prep", "acti", "arbe") if k in read.times), None
        ),
        source=plain_words(source, LONGEST_SOURCE),
        file=file,
    )


class _Text:
    """Takes a text line by line, and knows in which part of the recipe it is."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        self.title, self.source, self.part = "", "", ""
        self.lines: list[str] = []
        self.steps: list[str] = []
        self.times: dict[str, int] = {}
        names = ("servings", "serves", "yield", "portions", "portionen")
        self.said = next((keys[name] for name in names if keys.get(name)), "")
        self.portions = read_portions(self.said) if self.said else None
        self._titled = bool(keys.get("title") or keys.get("name"))
        for name in ("prep time", "cook time", "total time"):
            if (minutes := read_minutes(keys.get(name))) is not None:
                self.times[name[:4]] = minutes

    def take(self, raw: str) -> None:
        """Read one line of the text."""
        line = plain_words(_unmarked(raw), LONGEST_STEP)
        if not line or line == "---":
            return
        if found := _INGREDIENTS.match(line):
            self._begin_lines(found["rest"].strip(" :()"))
        elif told := _METHOD.match(line):
            self.part = "steps"
            self.steps += filter(None, (told["rest"],))
        elif self.part in ("steps", "behind") and _BEHIND.match(line):
            self.part = "behind"
        elif self.part != "steps" and _SERVES.match(line):
            self.portions, self.said = read_portions(_without_bullet(line)), line
        elif self.part != "steps" and (timed := _TIME.match(line)):
            if (minutes := read_minutes(timed["time"])) is not None:
                self.times[timed["what"].lower()[:4]] = minutes
        elif named := _SOURCE.match(line):
            self.source = named["what"]
        elif not self.title and not self._titled:
            name = _NAMED.match(line)
            self.title = (name["name"] if name else line.lstrip("# ")).strip()
        else:
            self._take_words(raw, line)

    def _begin_lines(self, rest: str) -> None:
        self.part = "lines"
        if not _FOR.match(rest) and _AMOUNT.match(rest) and read_portions(rest) is None:
            self.lines.append(rest)
        elif (value := read_portions(rest)) is not None:
            self.portions, self.said = value, rest

    def _take_words(self, raw: str, line: str) -> None:
        if self.part == "lines" or (self.part == "" and _is_ingredient(line)):
            self.lines.append(_without_bullet(line))
        elif self.part == "steps" or (self.part == "" and self.lines):
            self.part = "steps"
            wrapped = raw[:1] in (" ", "\t") and not _NUMBERED.match(line)
            if wrapped and self.steps:
                self.steps[-1] = f"{self.steps[-1]} {line}"
            elif not line.startswith("#"):
                self.steps.append(_NUMBERED.sub("", line))


def _unmarked(line: str) -> str:
    """Return a line of Markdown without images, the addresses of links, and bold letters."""
    return _STRONG.sub("", _LINK.sub(r"\1", _IMAGE.sub("", line[: 8 * LONGEST_STEP])))


def _is_ingredient(line: str) -> bool:
    bare = _without_bullet(line)
    return len(bare) < _LONG and bool(_AMOUNT.match(bare)) and not bare.endswith((".", "!"))


def _without_bullet(line: str) -> str:
    return re.sub(r"^\s*[-*•▢□☐]\s*", "", line)
