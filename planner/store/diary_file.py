"""The diary in a file of its own: plain JSON, a checked copy beside it, and a way to erase both."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from foods.own import POINTS, CsvStyle
from planner.domain.diary import CrampNote, DayNote, Diary, EatenNote
from planner.domain.translatable import Verbatim, sentences, translatable

from .atomic import write_atomically
from .bounded import parse_json, read_bounded
from .errors import StoreError, not_erased, without_folder
from .quarantine import quarantine

DIARY_FILE = "diary.json"
_VERSION = 1
_COPY = ".copy.json"
_WRONG = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True)
class Opened:
    """What was found on the disk.

    Attributes:
        diary: The notes; None where none were ever begun.
        trouble: What was wrong, in a sentence that says what was done; empty if nothing.
    """

    diary: Diary | None
    trouble: str = ""


def open_diary(path: Path) -> Opened:
    """Read the diary. A damaged file is set aside whole, and the copy beside it is taken.

    Raises:
        StoreError: It cannot be read at all, or a newer version wrote it. Do not write over it.
    """
    content = _content(path)
    if content is None:
        return _from_copy(path, "") if _copy(path).exists() else Opened(None)
    try:
        return Opened(_parsed(path, content))
    except _WRONG:
        aside = quarantine(path)
        return _from_copy(path, _damaged(aside))


def save_diary(path: Path, diary: Diary) -> None:
    """Write the diary and a copy of it, and read both again to be sure.

    Raises:
        StoreError: The old file is still whole.
    """
    content = diary_bytes(diary)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise without_folder(path, error) from error
    for target in (path, _copy(path)):
        write_atomically(target, content)
        if _content(target) != content:
            raise StoreError(
                target, translatable("It does not read as it was written. Check the disk.")
            )


def erase_diary(path: Path) -> tuple[Path, ...]:
    """Remove the diary, its copy, and whatever was set aside or left half written of it.

    Returns:
        The files that were removed.

    Raises:
        StoreError: Naming the file that could not be removed.
    """
    removed = []
    for file in diary_files(path):
        try:
            file.unlink()
        except OSError as error:
            raise not_erased(file, error) from error
        removed.append(file)
    return tuple(removed)


def diary_files(path: Path) -> tuple[Path, ...]:
    """Return every file of the diary that there is."""
    stem = path.stem
    found = [path, _copy(path)]
    if path.parent.is_dir():
        found += sorted(path.parent.glob(f"{stem}.damaged-*.json"))
        found += sorted(path.parent.glob(f".{stem}.*.part"))
    return tuple(file for file in found if file.exists())


def diary_bytes(diary: Diary) -> bytes:
    """Return the diary as a JSON file."""
    data = {
        "diary": _VERSION,
        "cramps": [_cramp_data(cramp) for cramp in diary.cramps],
        "days": [_day_data(note) for note in diary.days.values()],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def diary_csv(diary: Diary, nutrients: Iterable[str], style: CsvStyle = POINTS) -> str:
    """Return the diary as a table: a row a cramp, and a row a day that says something."""
    keys = tuple(nutrients)
    rows = [_cramp_row(cramp, len(keys), style) for cramp in diary.cramps]
    rows += [_day_row(note, keys, style) for note in diary.days.values()]
    guarded = ([_guarded(cell) for cell in row] for row in sorted(rows))
    return style.written([[*_COLUMNS, *(f"eaten_{key}" for key in keys)], *guarded])


_COLUMNS: tuple[str, ...] = (
    "date",
    "time",
    "what",
    "where",
    "strength_1_to_10",
    "minutes",
    "noticed",
)
_COLUMNS += ("sleep_h", "fluid_ml", "meals_eaten", "meals_planned", "note")


def _cramp_row(cramp: CrampNote, figures: int, style: CsvStyle) -> list[str]:
    day, time = cramp.at.date().isoformat(), cramp.at.strftime("%H:%M")
    signs, minutes = " ".join(sorted(cramp.signs)), _number(cramp.minutes, style)
    about = [day, time, "cramp", cramp.site, str(cramp.strength), minutes, signs]
    return [*about, "", "", "", "", cramp.text, *[""] * figures]


def _day_row(note: DayNote, keys: tuple[str, ...], style: CsvStyle) -> list[str]:
    eaten = str(sum(meal.eaten for meal in note.meals)) if note.meals else ""
    planned = str(len(note.meals)) if note.meals else ""
    slept, drunk = _number(note.sleep_h, style), _number(note.fluid_ml, style)
    figures = [_number(note.eaten(key), style) for key in keys]
    about = [slept, drunk, eaten, planned, note.text]
    return [note.day.isoformat(), "", "day", "", "", "", "", *about, *figures]


def _number(value: float | None, style: CsvStyle) -> str:
    return "" if value is None else style.number(f"{round(value, 3):g}")


def _guarded(cell: str) -> str:
    """Return a text that a spreadsheet would take for a formula, as text."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _copy(path: Path) -> Path:
    return path.with_name(path.stem + _COPY)


def _content(path: Path) -> bytes | None:
    try:
        return read_bounded(path)
    except FileNotFoundError:
        return None


def _from_copy(path: Path, trouble: str) -> Opened:
    content = _content(_copy(path))
    if content is not None:
        with suppress(*_WRONG):
            diary = _parsed(path, content)
            why = trouble or translatable("The file of the diary was gone.")
            return Opened(diary, sentences((why, translatable("The copy beside it was opened."))))
    none = translatable("There is no copy that holds; a new one can be begun.")
    return Opened(None, sentences((trouble, none)))


def _damaged(aside: Path) -> str:
    return translatable("The diary was damaged; it is kept as {aside}.", aside=Verbatim(aside.name))


def _parsed(path: Path, content: bytes) -> Diary:
    data = parse_json(content)
    version = data["diary"]
    if isinstance(version, int) and version > _VERSION:
        raise StoreError(
            path, translatable("It was written by a newer version. Install that version.")
        )
    cramps = sorted((_cramp(entry) for entry in data["cramps"]), key=lambda cramp: cramp.at)
    days = sorted((_day(entry) for entry in data["days"]), key=lambda note: note.day)
    return Diary(tuple(cramps), {note.day: note for note in days})


def _cramp_data(cramp: CrampNote) -> dict[str, Any]:
    return {
        "at": cramp.at.isoformat(timespec="minutes"),
        "site": cramp.site,
        "strength": cramp.strength,
        "minutes": cramp.minutes,
        "signs": sorted(cramp.signs),
        "text": cramp.text,
    }


def _cramp(data: Any) -> CrampNote:
    return CrampNote(
        at=datetime.fromisoformat(data["at"]).replace(tzinfo=None),
        site=str(data["site"]),
        strength=int(data["strength"]),
        minutes=_or_none(data.get("minutes")),
        signs=frozenset(map(str, data.get("signs", ()))),
        text=str(data.get("text", "")),
    )


def _day_data(note: DayNote) -> dict[str, Any]:
    return {
        "day": note.day.isoformat(),
        "sleep_h": note.sleep_h,
        "fluid_ml": note.fluid_ml,
        "meals": [
            {"slot": m.slot, "title": m.title, "eaten": m.eaten, "amounts": dict(m.amounts)}
            for m in note.meals
        ],
        "text": note.text,
    }


def _day(data: Any) -> DayNote:
    return DayNote(
        day=date.fromisoformat(data["day"]),
        sleep_h=_or_none(data.get("sleep_h")),
        fluid_ml=_or_none(data.get("fluid_ml")),
        meals=tuple(_eaten(entry) for entry in data.get("meals", ())),
        text=str(data.get("text", "")),
    )


def _eaten(data: Any) -> EatenNote:
    amounts = {str(key): float(value) for key, value in data["amounts"].items()}
    return EatenNote(str(data["slot"]), str(data["title"]), bool(data["eaten"]), amounts)


def _or_none(value: Any) -> float | None:
    return None if value is None else float(value)
