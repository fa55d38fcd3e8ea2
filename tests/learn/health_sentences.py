"""Every health sentence the program can say: ``python -m tests.learn.health_sentences``.

Writes ``health_sentences.csv`` anew: where it stands, its source, how hard it is to read, why a
word of promise is no promise where there is one, and the sentence.
"""

from __future__ import annotations

import ast
import csv
import io
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from planner.domain.learning import Library, chapters, habit_rules, relief_steps, stretching
from planner.domain.learning.doctor import doctor_foot, doctor_sentences, doctor_triggers

from .plain import PROMISES, reading_grade

ROOT = Path(__file__).parent.parent.parent
CSV = Path(__file__).parent / "health_sentences.csv"
EXCEPTIONS = Path(__file__).parent / "allowed_words.toml"
_HEALTH = re.compile(
    r"cramp|doctor|clinician|relief|kidney|medicine|supplement|pregnan|nursing|disease|poison|"
    r"dietitian|warfarin|sweat",
    re.IGNORECASE,
)
_CARE_NAMES = frozenset({"label", "source", "key"})


@dataclass(frozen=True)
class Sentence:
    """A text of one or a few sentences, where it stands and what it rests on."""

    where: str
    source: str
    text: str


def collect() -> list[Sentence]:
    """Return all of them, each once, in a steady order."""
    found = [*_seeds(), *_care(), *_learning(), *_code()]
    return list({(s.where, s.text): s for s in found}.values())


def _seeds() -> Iterator[Sentence]:
    for s in Library.load().statements:
        where = f"seeds/{s.document.name}.toml"
        yield Sentence(where, s.id, s.says)
        if s.evidence:
            yield Sentence(where, "; ".join(s.evidence_from) or f"{s.id}: search", s.evidence)
        if s.left_out:
            yield Sentence(where, f"{s.id}: decision", s.left_out)


def _care() -> Iterator[Sentence]:
    """Whatever text the care rules hold, however they are arranged."""
    for name in ("care.toml", "fasting.toml"):
        yield from _rules(f"planner/domain/data/{name}")


def _rules(where: str) -> Iterator[Sentence]:
    table = tomllib.loads((ROOT / where).read_text("utf-8"))
    for group, entries in table.items():
        for key, entry in entries.items() if isinstance(entries, dict) else ():
            if isinstance(entry, dict):
                source = str(entry.get("source", f"{group}.{key}"))
                yield from (Sentence(where, source, text) for text in _texts(entry))


def _texts(entry: dict[str, Any]) -> Iterator[str]:
    for key, value in entry.items():
        items = value if isinstance(value, list) else [value]
        if key not in _CARE_NAMES:
            yield from (i for i in items if isinstance(i, str) and i.count(" ") > 2)


def _learning() -> Iterator[Sentence]:
    folder = "planner/domain/learning/data"
    for chapter in chapters(Library.load()):
        yield Sentence(f"{folder}/chapters.toml", "own words", f"{chapter.title}. {chapter.lead}")
    rests = {t.sentence: t.source or " ".join(t.statements) for t in doctor_triggers()}
    for text in (*doctor_sentences(), doctor_foot()):
        yield Sentence(f"{folder}/doctor.toml", rests.get(text, "own words"), text)
    for rule in habit_rules():
        yield Sentence(f"{folder}/rules.toml", rule.source or " ".join(rule.statements), rule.says)
    for step in (*relief_steps(), stretching()):
        rest = " ".join(step.statements)
        yield Sentence(f"{folder}/relief.toml", rest, f"{step.title}. {' '.join(step.lines)}")
        for lines in filter(None, (getattr(step, form, ()) for form in ("careful", "sips"))):
            yield Sentence(f"{folder}/relief.toml", rest, f"{step.title}. {' '.join(lines)}")


def _code() -> Iterator[Sentence]:
    """Yield sentences written in the program itself."""
    for path in sorted((ROOT / "planner").rglob("*.py")):
        nodes = tuple(ast.walk(ast.parse(path.read_text("utf-8"))))
        skipped = _docstrings(nodes) | _split(nodes)
        where = path.relative_to(ROOT).as_posix()
        for node in nodes:
            text = "" if id(node) in skipped else _literal(node)
            if " " in text and _HEALTH.search(text):
                yield Sentence(where, "own words", text)


def _docstrings(nodes: Iterable[ast.AST]) -> set[int]:
    """Return docstrings, and the pieces of f-strings, which are read as a whole."""
    bare = {id(n.value) for n in nodes if isinstance(n, ast.Expr)}
    pieces = {id(v) for n in nodes if isinstance(n, ast.JoinedStr) for v in n.values}
    return bare | pieces


def _split(nodes: Iterable[ast.AST]) -> set[int]:
    """Return texts that are split into keys, which nobody reads as a sentence."""
    split = (n for n in nodes if isinstance(n, ast.Attribute) and n.attr == "split")
    return {id(n.value) for n in split if isinstance(n.value, ast.Constant)}


def _literal(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(v.value) if isinstance(v, ast.Constant) else "…" for v in node.values)
    return ""


@cache
def allowed_words() -> dict[str, str]:
    """Return phrases with a word of promise that promise nothing, with the reason."""
    return tomllib.loads(EXCEPTIONS.read_text("utf-8"))["allowed"]


def promise_in(text: str) -> str:
    """Return a word of promise that no exception covers, or ""."""
    for phrase in allowed_words():
        text = text.replace(phrase, "")
    found = PROMISES.search(text)
    return found.group() if found else ""


def why_allowed(text: str) -> str:
    """Return the reasons of the exceptions that a text needs."""
    reasons = (why for phrase, why in allowed_words().items() if phrase in text)
    return "; ".join(dict.fromkeys(reasons))


def as_csv(sentences: Iterable[Sentence]) -> str:
    """Return the list as it is kept."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("where", "source", "grade", "why a word of promise may stand", "sentence"))
    for s in sentences:
        grade = f"{reading_grade(s.text):.1f}"
        writer.writerow((s.where, s.source, grade, why_allowed(s.text), s.text))
    return out.getvalue()


if __name__ == "__main__":
    CSV.write_text(as_csv(collect()), "utf-8")
