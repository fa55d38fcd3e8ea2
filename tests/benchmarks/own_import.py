"""How long 10,000 rows take to import: ``python -m tests.benchmarks.own_import``.

Measures, side by side, the import of a CSV and of a download of FoodData Central against
``pandas.read_csv`` of the same files, which checks nothing.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

import pandas as pd

from foods import Catalogue
from foods.own import Judge, all_columns, read_fdc, read_foods_csv
from planner.store.own.foods import OwnFoods, read_own_foods, write_own_foods


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    catalogue = Catalogue.load()
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        table = write_csv(here / "own.csv", catalogue, options.rows)
        content = table.read_bytes()
        preview = read_foods_csv("own.csv", content, Judge(catalogue))
        print(f"{len(preview.rows)} rows, {len(preview.good)} hold, {len(content) / 1e6:.1f} MB")
        used = cpu(lambda: read_foods_csv("own.csv", content, Judge(catalogue)))
        print(f"processor time of the CSV: {used:.2f} s")
        plain = timed(options.rounds, lambda: pd.read_csv(table, dtype=str))
        ours = timed(options.rounds, lambda: read_foods_csv("own.csv", content, Judge(catalogue)))
        tell("CSV", ours, plain)
        own = OwnFoods(tuple(row.food for row in preview.good if row.food))
        kept = here / "own-foods.json"
        print(f"written in {timed(1, lambda: write_own_foods(kept, own)):.2f} s, ", end="")
        print(f"read again in {timed(1, lambda: read_own_foods(kept, catalogue)):.2f} s")
        write_fdc(here / "fdc", catalogue, options.rows)
        tables = sorted((here / "fdc").glob("*.csv"))
        plain = timed(options.rounds, lambda: [pd.read_csv(t, dtype=str) for t in tables])
        ours = timed(options.rounds, lambda: read_fdc(here / "fdc", Judge(catalogue)))
        tell("FDC", ours, plain)


def tell(name: str, ours: float, plain: float) -> None:
    """Print one line of figures."""
    print(f"{name}: {ours:.2f} s, pandas.read_csv {plain:.3f} s, ratio {ours / plain:.1f}")


def cpu(run: Callable[[], object]) -> float:
    """Processor time of one run, s: what it costs whoever else is at work."""
    begun = process_time()
    run()
    return process_time() - begun


def timed(rounds: int, run: Callable[[], object]) -> float:
    """Return the median of some runs, s."""
    times = []
    for _ in range(rounds):
        begun = perf_counter()
        run()
        times.append(perf_counter() - begun)
    return statistics.median(times)


def write_csv(path: Path, catalogue: Catalogue, rows: int) -> Path:
    """Write the program's foods under made-up names, every 50th row with a fault."""
    columns = all_columns(catalogue.nutrients)
    ids = list(catalogue.foods)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        for number in range(rows):
            food = catalogue.foods[ids[number % len(ids)]]
            cells = {k: f"{v:g}" for k, v in catalogue.amounts(food.id).items() if v == v}
            cells |= {
                "name": f"{food.name} {number}"[-80:],
                "kind": food.kind,
                "diet": food.diet.value,
                "allergens": " ".join(sorted(food.allergens)) or "none",
                "allergen_reason": "as in the program",
                "energy_reason": "as in the program",
                "portions": "cup=150:0.5 1 2",
                "stands_in_for": food.id,
            }
            if number % 50 == 0:
                cells["magnesium_mg"] = "12,5"
            writer.writerow(cells)
    return path


def write_fdc(folder: Path, catalogue: Catalogue, rows: int) -> None:
    """Write a download with as many foods, twenty figures each."""
    folder.mkdir()
    units = {"kcal": "KCAL", "g": "G", "mg": "MG", "µg": "UG"}
    nutrients = list(catalogue.nutrients.values())
    lines = [
        f'"{1000 + n}","{x.label}","{units[x.unit]}","{x.sr28}"' for n, x in enumerate(nutrients)
    ]
    (folder / "nutrient.csv").write_text(
        "\n".join(["id,name,unit_name,nutrient_nbr", *lines]) + "\n"
    )
    foods = [f'"{n}","sr_legacy_food","Food {n}"' for n in range(rows)]
    (folder / "food.csv").write_text("\n".join(["fdc_id,data_type,description", *foods]) + "\n")
    ids = list(catalogue.foods)
    figures = ["id,fdc_id,nutrient_id,amount"]
    for number in range(rows):
        amounts = list(catalogue.amounts(ids[number % len(ids)]).values())
        figures += [
            f'"{len(figures)}","{number}","{1000 + n}","{v:g}"'
            for n, v in enumerate(amounts)
            if v == v
        ]
    (folder / "food_nutrient.csv").write_text("\n".join(figures) + "\n")


if __name__ == "__main__":
    main()
