"""How long a keystroke takes: ``python -m tests.benchmarks.library_search``.

Types realistic words letter by letter, as the page does, and prints median, 95th percentile
and worst, of the search alone and with every second key asked for a ranking.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from foods.library import Basis, Library, Query

TYPED = (
    "almonds",
    "spinach raw",
    "milk whole",
    "brown rice cooked",
    "salmon atlantic",
    "sweet potato",
    "yogurt plain",
    "pumpkin seeds",
    "dark chocolate",
    "lentils",
    "beef ground 90% lean",
    "coffee",
    "egg whites",
    "tofu firm calcium",
    "most magnesium per 100 kcal",
    "most potassium in beans",
    "least sodium in bread",
    "most vitamin d in fish",
)


def keystrokes() -> Iterator[Query]:
    """Yield each beginning of each text; then by group and by ranking, as the boxes ask."""
    for text in TYPED:
        for end in range(1, len(text) + 1):
            yield Query(text[:end])
            yield Query(text[:end], nutrient="magnesium_mg", basis=Basis.PER_100KCAL)
            yield Query(text[:end], group="Vegetables and Vegetable Products")


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        begun = perf_counter()
        Library.open(path).close()
        built = perf_counter() - begun
        begun = perf_counter()
        library = Library.open(path)
        opened = perf_counter() - begun
        times = sorted(_time(library, query) for query in keystrokes())
        library.close()
    p95 = times[int(0.95 * len(times))]
    print(f"built {built:.2f} s, opened {opened * 1000:.0f} ms, {len(times)} keystrokes")
    print(f"median {statistics.median(times):.1f} ms, p95 {p95:.1f} ms, worst {times[-1]:.1f} ms")


def _time(library: Library, query: Query) -> float:
    begun = perf_counter()
    library.search(query)
    return (perf_counter() - begun) * 1000


if __name__ == "__main__":
    main()
