"""Where a person's own foods, dishes and prices lie, and the index of USDA's library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from planner.data_folder import cache_folder, data_folder
from planner.store.diary_file import DIARY_FILE
from planner.store.diet_file import DIET_FILE
from planner.store.people.eaten_file import EATEN_FILE
from planner.store.shopping.pantry_file import PANTRY_FILE
from planner.store.shopping.shops_file import SHOPS_FILE

from .dishes import OWN_DISHES_FOLDER
from .foods import OWN_FOODS_FILE
from .prices import OWN_PRICES_FILE


@dataclass(frozen=True)
class OwnPlaces:
    """Files and folders of one person on one machine.

    Attributes:
        foods: The file of one's own foods.
        dishes: The folder of one's own dishes.
        library: The search index of USDA's library; may be thrown away at any time.
        prices: The file of one's own prices.
        pantry: The file of what is at home.
        shops: The file of the shops and the order of their aisles.
        diet: The file of what one eats now.
        diary: The file of one's diary of cramps.
        templates: The folder of one's own print templates.
    """

    foods: Path
    dishes: Path
    library: Path
    prices: Path
    pantry: Path
    shops: Path
    diet: Path
    diary: Path
    templates: Path

    @property
    def eaten(self) -> Path:
        """Return the file of what was eaten: it is one person's, and lies beside their diary."""
        return self.diary.with_name(EATEN_FILE)

    @classmethod
    def usual(cls) -> OwnPlaces:
        """Return the places where the system keeps such things."""
        return cls.within(data_folder(), cache_folder())

    @classmethod
    def within(cls, data: Path, cache: Path) -> OwnPlaces:
        """Return the places in folders of one's choice."""
        return cls(
            foods=data / OWN_FOODS_FILE,
            dishes=data / OWN_DISHES_FOLDER,
            library=cache / "library.sqlite",
            prices=data / OWN_PRICES_FILE,
            pantry=data / PANTRY_FILE,
            shops=data / SHOPS_FILE,
            diet=data / DIET_FILE,
            diary=data / DIARY_FILE,
            templates=data / OWN_TEMPLATES_FOLDER,
        )


OWN_TEMPLATES_FOLDER = "templates"
