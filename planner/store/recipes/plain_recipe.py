"""A recipe as plain text: a title, ingredients, and what is done, in English or German."""

from __future__ import annotations

import re

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

_INGREDIENTS = re.compile(
    r"^\W*(?:ingredients|zutaten|you(?:'ll| will)? need|was man braucht)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_METHOD = re.compile(
    r"^\W*(?:method|directions|instructions|preparation|steps|how to make it|zubereitung|"
    r"anleitung|so geht'?s|zubereiten)\W*$",
    re.IGNORECASE,
)
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
    title, portions, said, source = "", None, "", ""
    times: dict[str, int] = {}
    lines: list[str] = []
    steps: list[str] = []
    part = ""
    for raw in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:3000]:
        line = plain_words(raw, LONGEST_STEP)
        if not line:
            continue
        if found := _INGREDIENTS.match(line):
            part = "lines"
            rest = found["rest"].strip(" :()")
            if (value := read_portions(rest)) is not None:
                portions, said = value, rest
        elif _METHOD.match(line):
            part = "steps"
        elif part != "steps" and _SERVES.match(line):
            portions, said = read_portions(line), line
        elif part != "steps" and (timed := _TIME.match(line)):
            if (minutes := read_minutes(timed["time"])) is not None:
                times[timed["what"].lower()[:4]] = minutes
        elif named := _SOURCE.match(line):
            source = named["what"]
        elif not title:
            title = line.lstrip("# ").strip()
        elif part == "lines" or (part == "" and _is_ingredient(line)):
            lines.append(_without_bullet(line))
        elif part == "steps" or lines:
            part = part or "steps"
            steps.append(_NUMBERED.sub("", line))
    total = next((times[key] for key in ("tota", "gesa", "read") if key in times), None)
    parts = [minutes for key, minutes in times.items() if key not in ("tota", "gesa", "read")]
    return SourceRecipe(
        title=plain_words(title or file.rsplit(".", 1)[0], LONGEST_TITLE),
        portions=portions,
        yields=plain_words(said, LONGEST_TITLE),
        lines=tuple(line[:LONGEST_LINE] for line in lines[:MOST_LINES]),
        steps=tuple(filter(None, steps))[:MOST_STEPS],
        total_minutes=total if total is not None else sum(parts) if parts else None,
        active_minutes=next((times[k] for k in ("prep", "acti", "arbe") if k in times), None),
        source=plain_words(source, LONGEST_SOURCE),
        file=file,
    )


def _is_ingredient(line: str) -> bool:
    bare = _without_bullet(line)
    return len(bare) < _LONG and bool(_AMOUNT.match(bare)) and not bare.endswith((".", "!"))


def _without_bullet(line: str) -> str:
    return re.sub(r"^\s*[-*•▢□☐]\s*", "", line)
