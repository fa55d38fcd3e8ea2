"""What a page or a file may use beside the plan and the tables: a person's own things."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from planner.domain.diary import EatenRecord
from planner.domain.shopping.pantry import Pantry
from planner.domain.shopping.shops import Shops
from planner.domain.shopping.table_shopping import TableShopping
from planner.domain.shopping.week_cost import OwnPrice


@dataclass(frozen=True)
class Extras:
    """A person's own things that show on paper and in files.

    Attributes:
        templates: The folder of one's own print templates; None for none.
        prices: One's own prices, by the name on the list.
        pantry: What is at home.
        shops: The shops, with the order of their aisles.
        words: Says a sentence in the person's language; English as it is.
        person: What the person is called; empty for the only one.
        eaten: What the person said of meals: nothing is bought for those.
        table: Makes the household's one list of the plan; None where one alone eats from it.
    """

    templates: Path | None = None
    prices: Mapping[str, OwnPrice] = field(default_factory=dict)
    pantry: Pantry = field(default_factory=Pantry)
    shops: Shops = field(default_factory=Shops)
    words: Callable[[str], str] = field(default=lambda text: text, compare=False)
    person: str = ""
    eaten: EatenRecord = field(default_factory=EatenRecord)
    table: TableShopping | None = None
