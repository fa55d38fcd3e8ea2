"""Collect the texts of the window, keep their translations, and make what Qt loads.

``python -m tests.translations`` renews `resources/translations/planner_de.ts` from the source and
the tables, with what was translated before, and `planner_de.qm` from it. Texts still to be
translated are listed; Qt Linguist or any editor fills them in.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from foods import ALLERGENS, load_nutrients
from planner.domain.shopping.shops import ALL_AISLES

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
# Tables with sentences for the person, and the keys under which they stand.
TABLES = (
    "planner/domain/data",
    "planner/domain/diary/data",
    "planner/domain/learning/data",
    "seeds",
    "solver",
)
TEMPLATES = ROOT / "resources" / "templates"
SPOKEN = frozenset(
    "title lead label question why reason says name when evidence left_out about meaning offer "
    "notes do careful sips questions".split()
)


def main() -> int:
    """Renew the translations; 1 if some text has none."""
    left = 0
    for ts in sorted(FOLDER.glob("planner_*.ts")):
        update(ts)
        release(ts, ts.with_suffix(".qm"))
        left += sum(1 for text in unfinished(ts) if not print(f"{ts.name}: {text!r}"))
    return 1 if left else 0


def update(ts: Path) -> None:
    """Bring the texts of a translation up to date; translations of the same text stay."""
    with tempfile.TemporaryDirectory() as folder:
        sources = [str(path) for path in _sources(Path(folder))]
        _tool(
            "lupdate",
            *sources,
            *("-no-obsolete", "-locations", "none"),
            *("-tr-function-alias", "QT_TR_NOOP+=translatable"),
            *("-ts", str(ts)),
        )


def _sources(folder: Path) -> Iterator[Path]:
    """Yield the source and the tables as the tool can read them, copied into a folder."""
    tables = folder / "tables.py"
    lines = (f"QT_TR_NOOP({text!r})" for text in sorted({*table_texts(), *template_texts()}))
    tables.write_text("\n".join(lines), encoding="utf-8")
    yield tables
    rooms = [*(ROOT / "planner").rglob("*.py"), *(ROOT / "foods").rglob("*.py")]
    for number, path in enumerate(sorted(rooms)):
        copy = folder / f"{number:04}.py"
        # A bare `tr` is QCoreApplication.translate by its short name; the tool knows the long one.
        text = re.sub(r"(?<![\w.])tr\(", "translate(", path.read_text(encoding="utf-8"))
        copy.write_text(text, encoding="utf-8")
        yield copy


def release(ts: Path, qm: Path) -> None:
    """Make the file that Qt loads."""
    _tool("lrelease", "-silent", str(ts), "-qm", str(qm))


def table_texts() -> Iterator[str]:
    """Yield every sentence for the person in the tables, and the names that go with them."""
    yield from (*ALL_AISLES, *ALLERGENS.values(), *(n.label for n in load_nutrients().values()))
    for folder in TABLES:
        for path in sorted((ROOT / folder).glob("*.toml")):
            yield from _texts(tomllib.loads(path.read_text(encoding="utf-8")), spoken=False)


def template_texts() -> Iterator[str]:
    """Yield the texts that templates say: those before the filter ``said``."""
    for path in sorted(TEMPLATES.rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        yield from (found[1] for found in re.finditer(r'"([^"]+)" \| said\b', page))


def _texts(value: Any, spoken: bool) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, key in SPOKEN)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item, spoken)
    elif isinstance(value, str) and spoken and (" " in value or not value.islower()):
        yield value


def messages(ts: Path) -> Iterator[tuple[str, str, tuple[str, ...], bool]]:
    """(context, source, translations, finished) of each text of a translation."""
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            assert target is not None
            forms = [form.text or "" for form in target.iter("numerusform")]
            texts = tuple(forms) or (target.text or "",)
            done = target.get("type") is None and all(texts)
            yield context.findtext("name", ""), message.findtext("source", ""), texts, done


def unfinished(ts: Path) -> list[str]:
    """Return texts without a translation."""
    return [source for _, source, _, done in messages(ts) if not done]


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{name}"
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
