"""Read a folder of recipe files of other programs and count what comes in.

Files of others stay where they are: none of them belongs into this repository.

    python -m tests.recipes.folder FOLDER [FOLDER ...] [--lines] [--faults]

A file counts as come in when it gives a recipe with a name and lines of food; where the steps
lack, it is counted as one in part. A page counts only where its text declares a recipe of
schema.org with something in it, which is all that is read of pages. Where a
`.json` beside a page holds the lines that another reader found in it ("ingredients"), both are
compared.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from foods import Catalogue
from foods.library import Library
from foods.lines import LineReader, line_reader
from planner.store.recipes.reading import ReadRecipes, recipes_of_bytes

PAGES = frozenset({".html", ".htm", ".testhtml"})
# A page says that it has a recipe, and what is in it.
_RECIPE = re.compile(r"schema\.org\\?/recipe|\"@type\"\s*:\s*\[?\s*\"(?:schema:)?recipe\"", re.I)
_LINES = re.compile(
    r"\"(?:recipe)?ingredients?\"\s*:\s*(?:\[\s*)?\"[^\"]"
    r"|itemprop=[\"']?(?:recipe)?ingredients?(?![\"'][^<>]*content=\"\s*\")",
    re.I,
)
_LEAST_SAME = 0.9


@dataclass(frozen=True)
class Tried:
    """Hold a file and what became of it.

    Attributes:
        path: The file.
        kind: The folder it lies in, which names its program, and its ending.
        came: How many recipes came in whole.
        part: How many came in without a name or steps.
        faults: What was said of those that did not.
        same: Whether the lines are those that another reader found; None if nobody says.
    """

    path: Path
    kind: str
    came: int
    part: int
    faults: tuple[str, ...]
    same: bool | None
    lines: tuple[str, ...]

    @property
    def is_in(self) -> bool:
        return self.came + self.part > 0


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files that a person would choose; of pages those that declare a recipe."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.name.startswith("."):
            continue
        if path.suffix == ".json" and any(path.with_suffix(page).exists() for page in PAGES):
            continue
        if path.suffix not in PAGES or _declares(path):
            yield path


def _declares(page: Path) -> bool:
    text = page.read_text(encoding="utf-8", errors="replace")
    return bool(_RECIPE.search(text) and _LINES.search(text))


def tried(path: Path, folder: Path) -> Tried:
    """Read one file as the window would."""
    name = path.name.replace(".testhtml", ".html")
    read = recipes_of_bytes(path.read_bytes(), name)
    whole = [each for each in read.recipes if each.title and each.lines and each.steps]
    return Tried(
        path,
        f"{path.relative_to(folder).parent.parts[:1] or (folder.name,)} {path.suffix}",
        len(whole),
        len(read.recipes) - len(whole),
        tuple(each.sentence for each in read.faults),
        _same(path, read),
        tuple(line for each in read.recipes for line in each.lines),
    )


def _same(path: Path, read: ReadRecipes) -> bool | None:
    beside = path.with_suffix(".json")
    if path.suffix not in PAGES or not beside.exists():
        return None
    said = json.loads(beside.read_text(encoding="utf-8")).get("ingredients")
    if not said:
        return None
    wanted = Counter(_letters(line) for line in said)
    found = Counter(_letters(line) for each in read.recipes[:1] for line in each.lines)
    return (wanted & found).total() >= _LEAST_SAME * wanted.total()


def _letters(line: str) -> str:
    return "".join(sign for sign in line.lower() if sign.isalnum())


def read_lines(lines: list[str], reader: LineReader) -> Counter[str]:
    """Count the lines that need no question, those asked about, and those of unknown food."""
    counts: Counter[str] = Counter()
    for line in lines:
        read = reader.read_all(line)
        sure = all(each.is_sure for each in read)
        known = any(each.food for each in read)
        counts["no question" if sure else "asked" if known else "unknown food"] += 1
    return counts


def main() -> None:
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("folders", nargs="+", type=Path)
    told.add_argument("--lines", action="store_true", help="how their lines are read, too")
    told.add_argument("--faults", action="store_true", help="every file that did not come in")
    asked = told.parse_args()
    found = [tried(path, each) for each in asked.folders for path in files_in(each)]
    kinds: dict[str, list[Tried]] = defaultdict(list)
    for each in found:
        kinds[each.kind].append(each)
        if asked.faults and (not each.is_in or each.same is False):
            why = "; ".join(each.faults) or ("other lines" if each.is_in else "parts lack")
            print(f"{each.path}: {why}")
    if len(kinds) < 30:
        for kind, files in sorted(kinds.items()):
            print(f"{kind}: {_told(files)}")
    print(f"all: {_told(found)}")
    if asked.lines:
        library = Library.open(None)
        lines = [line for each in found for line in each.lines]
        counts = read_lines(lines, line_reader(Catalogue.load(), library))
        print(", ".join(f"{name}: {n} ({n / len(lines):.1%})" for name, n in counts.items()))
        library.close()


def _told(files: list[Tried]) -> str:
    files_in_ = sum(each.is_in for each in files)
    recipes, parts = sum(each.came for each in files), sum(each.part for each in files)
    compared = [each.same for each in files if each.same is not None]
    lines = f", lines as another reader: {sum(compared)} of {len(compared)}" if compared else ""
    return (
        f"{files_in_} of {len(files)} files come in ({files_in_ / max(1, len(files)):.1%}), "
        f"{recipes + parts} recipes, {parts} of them in part{lines}"
    )


if __name__ == "__main__":
    main()
