"""What changed from one version of a file to the next, in plain words, from the files alone.

Only forms are compared: a version may hold foods that are gone, and is told of all the same.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from planner.domain.person.display_names import tidy_name
from planner.domain.translatable import listed, translatable
from planner.store.bounded import parse_json
from planner.store.household.kinds import FileKind

_ROWS = {
    "foods": ("foods", "id"),
    "prices": ("prices", "buy_as"),
    "pantry": ("items", "food"),
    "shops": ("shops", "name"),
}
"""The list of rows in a file of a kind, and the key that names a row"""
_ANSWERS = {
    "person": translatable("about you"),
    "diet": translatable("diet, allergies, foods left out"),
    "meals": translatable("meals of the day"),
    "targets": translatable("targets"),
    "care": translatable("health"),
    "wishes": translatable("wishes"),
}
_SAME = translatable("Nothing that can be told in words.")
_FIRST = translatable("The oldest version there is.")


def version_changes(kind: FileKind, older: bytes | None, newer: bytes) -> tuple[str, ...]:
    """Return sentences on what changed.

    Args:
        kind: What kind of file it is.
        older: The version before; None where there is none.
        newer: The version that is told of.
    """
    if older is None:
        return (_FIRST,)
    before, after = _data(older), _data(newer)
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return (_SAME,)
    if kind.key in ("week", "kept_week"):
        said = _week(before, after)
    elif kind.key == "favourite_week":
        said = _favourite(before, after)
    elif kind.key == "answers":
        said = _answers(before.get("profile"), after.get("profile"))
    elif kind.key == "diary":
        said = _diary(before, after)
    elif kind.key in ("diet", "eaten"):
        said = _rows(_meals(before), _meals(after))
    elif kind.key in _ROWS:
        said = _listed_rows(kind.key, before, after)
    else:
        said = _rows(_entries(before), _entries(after))
    return tuple(said) or (_SAME,)


def name_inside(kind: FileKind, content: bytes | None) -> str:
    """Return the name that a person gave and that stands in the file; empty where there is none."""
    if kind.key != "favourite_week" or content is None:
        return ""
    data = _data(content)
    name = data.get("name") if isinstance(data, Mapping) else None
    return tidy_name(name) if isinstance(name, str) else ""


def _data(content: bytes) -> Any:
    try:
        return parse_json(content)
    except (ValueError, RecursionError):
        try:
            return tomllib.loads(content.decode())
        except (ValueError, RecursionError):
            return None


def _week(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    meals = _rows(_meals(before), _meals(after), _MEALS)
    days = len(_list(after, "days")) - len(_list(before, "days"))
    said = list(meals)
    if days > 0:
        said.append(translatable("Days added: {n}.", n=days))
    if days < 0:
        said.append(translatable("Days removed: {n}.", n=-days))
    if before.get("start") != after.get("start"):
        said.append(translatable("It begins on another day."))
    if before.get("targets") != after.get("targets"):
        said.append(translatable("Targets changed."))
    said += _answers(before.get("profile"), after.get("profile"))
    if before.get("list") != after.get("list"):
        said.append(translatable("Ticks or lines of the shopping list changed."))
    return said


def _favourite(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    old, new = before.get("plan"), after.get("plan")
    said = _week(old, new) if isinstance(old, Mapping) and isinstance(new, Mapping) else []
    if before.get("name") != after.get("name"):
        said.append(translatable("It has another name."))
    return said


def _answers(before: Any, after: Any) -> list[str]:
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return []
    changed = [
        words for key, words in _ANSWERS.items() if _text(before.get(key)) != _text(after.get(key))
    ]
    return [translatable("Answers changed: {what}.", what=listed(changed))] if changed else []


def _diary(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    cramps = len(_list(after, "cramps")) - len(_list(before, "cramps"))
    said = []
    if cramps > 0:
        said.append(translatable("Cramps noted: {n}.", n=cramps))
    if cramps < 0:
        said.append(translatable("Cramps removed: {n}.", n=-cramps))
    return said + _rows(_by(before, "days", "day"), _by(after, "days", "day"), _NOTES)


def _listed_rows(key: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    rows, name = _ROWS[key]
    return _rows(_by(before, rows, name), _by(after, rows, name))


_LINES = (
    lambda n: translatable("Entries added: {n}.", n=n),
    lambda n: translatable("Entries removed: {n}.", n=n),
    lambda n: translatable("Entries changed: {n}.", n=n),
)
_MEALS = (
    lambda n: translatable("Meals added: {n}.", n=n),
    lambda n: translatable("Meals removed: {n}.", n=n),
    lambda n: translatable("Meals changed: {n}.", n=n),
)
_NOTES = (
    lambda n: translatable("Days with notes added: {n}.", n=n),
    lambda n: translatable("Days with notes removed: {n}.", n=n),
    lambda n: translatable("Days with notes changed: {n}.", n=n),
)


def _rows(before: Mapping[str, str], after: Mapping[str, str], words: Any = _LINES) -> list[str]:
    counts = (
        len(after.keys() - before.keys()),
        len(before.keys() - after.keys()),
        sum(before[key] != after[key] for key in before.keys() & after.keys()),
    )
    return [say(n) for say, n in zip(words, counts, strict=True) if n]


def _meals(data: Mapping[str, Any]) -> dict[str, str]:
    """Return the meals of a week by day and slot; locks are no other meal."""
    if "meals" in data:  # the files of what is eaten now and was eaten have one list for all days
        return {
            f"{meal.get('day')}/{meal.get('slot')}": _text(meal)
            for meal in _tables(data.get("meals"))
        }
    return {
        f"{day}/{meal.get('slot')}": _meal(meal)
        for day, content in enumerate(_tables(data.get("days")))
        for meal in _tables(content.get("meals"))
    }


def _meal(meal: Mapping[str, Any]) -> str:
    """Return what is eaten at a meal: its title is written in the language of the day it was."""
    foods = [
        [food.get("food"), food.get("amount"), food.get("unit")]
        for food in _tables(meal.get("foods"))
    ]
    return _text([meal.get("dish"), meal.get("name"), foods])


def _by(data: Mapping[str, Any], rows: str, name: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for at, row in enumerate(_tables(data.get(rows))):
        key = str(row.get(name, at))
        found[key if key not in found else f"{key} {at}"] = _text(row)
    return found


def _entries(data: Mapping[str, Any]) -> dict[str, str]:
    """Return the parts of a file whose form is not known here: entries of its lists and tables."""
    found: dict[str, str] = {}
    for key, value in data.items():
        if isinstance(value, list):
            found |= {f"{key}/{_text(each)}": "" for each in value}
        elif isinstance(value, Mapping):
            found |= {f"{key}/{inner}": _text(each) for inner, each in value.items()}
        else:
            found[key] = _text(value)
    return found


def _tables(value: Any) -> Iterable[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _list(data: Mapping[str, Any], key: str) -> list[Any]:
    value = data.get(key)
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)
