"""All that is known about food, loaded once and handed to whoever needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from foods.dish.base_replacements import (
    BaseReplacement,
    load_replacements,
    with_replacements,
)
from foods.dish.dish import Dish
from foods.dish.own_meal import with_own_meals
from foods.dish.parts import PlatePart, load_parts, with_parts
from foods.dish.reader import load_dishes
from foods.dish.usualness import Usualness, load_usualness
from foods.figures.nutrient import Nutrient, load_nutrients
from foods.figures.older import OlderFigure, load_older_figures
from foods.food.food import Food
from foods.food.fortification import Fortification, load_fortification
from foods.food.reader import load_foods, load_kinds
from foods.food.serving import Serving
from foods.recipe.raw_amount import RecipeWords
from foods.tables import DataDir, data_dir

if TYPE_CHECKING:
    from foods.figures.totals import Floats
    from foods.food.own_food import OwnFood


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The foods, dishes and nutrients, with the figures that tie them.

    Attributes:
        foods: Foods by id; their order is that of the rows of `per_100g`.
        dishes: Dishes by id. A meal of a person's own making finds its dish here too, though
            it is none of those listed (see `foods.dish.own_meal`).
        nutrients: Nutrients by key; their order is that of the columns of `per_100g`.
        kinds: Labels of the kinds of food by key.
        per_100g: Figures per 100 g edible portion, shape ``(n_foods, n_nutrients)``, each
            column in its nutrient's unit; NaN where unknown. Read-only.
        conjunction: Between the last two words of a list, in the language of the names.
        paid: What the person pays themselves, US dollars per 100 g eaten, by food; it goes
            before the price table.
        recipe_words: The words of recipes that are not in their texts, in that language.
        own_foods: Those of the foods that are a person's own, as they were written, by id.
        own_dishes: Those of the dishes that are a person's own, as their file says, by id.
        replacements: What takes the place of a food in the base of recipes.
        parts: What may stand beside dishes; every dish has those that go with it as roles.
        fortification: Where vitamin D is added to what.
        as_in_tables: The catalogue as the tables are, where this one is that of another country.
        without_vitamin_d: Foods that have no vitamin D added here, though they have in the tables.
    """

    foods: Mapping[str, Food]
    dishes: Mapping[str, Dish]
    nutrients: Mapping[str, Nutrient]
    kinds: Mapping[str, str]
    per_100g: Floats
    conjunction: str = "and"
    paid: Mapping[str, float] = field(default_factory=dict)
    recipe_words: RecipeWords = field(default_factory=RecipeWords)
    own_foods: Mapping[str, OwnFood] = field(default_factory=dict, repr=False)
    own_dishes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)
    parts: tuple[PlatePart, ...] = ()
    replacements: tuple[BaseReplacement, ...] = ()
    data: DataDir | None = None
    fortification: Fortification = field(default_factory=Fortification, repr=False)
    as_in_tables: Catalogue | None = field(default=None, repr=False)
    without_vitamin_d: frozenset[str] = frozenset()
    _rows: Mapping[str, int] = field(init=False, repr=False)
    _columns: Mapping[str, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        joined = with_replacements(self.dishes, self.replacements, self.foods, self.own_dishes)
        joined = with_parts(joined, self.parts, self.foods) if self.parts else joined
        object.__setattr__(self, "dishes", with_own_meals(joined))
        object.__setattr__(self, "_rows", {food: row for row, food in enumerate(self.foods)})
        columns = {nutrient: column for column, nutrient in enumerate(self.nutrients)}
        object.__setattr__(self, "_columns", columns)

    @classmethod
    def load(cls, directory: DataDir | None = None) -> Catalogue:
        """Read and validate the tables; the caller keeps the result.

        Args:
            directory: The data folder; the program's own by default.

        Raises:
            DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
        """
        # numpy takes its time to import, and windows import our types before that.
        from foods.food.composition import load_composition

        directory = data_dir(directory)
        nutrients, foods = load_nutrients(directory), load_foods(directory)
        return cls(
            foods=foods,
            dishes=load_dishes(foods, directory),
            nutrients=nutrients,
            kinds=load_kinds(directory),
            per_100g=load_composition(foods, nutrients, directory),
            parts=load_parts(foods, directory),
            replacements=load_replacements(foods, directory),
            data=directory,
            fortification=load_fortification(foods, directory),
        )

    @property
    def usualness(self) -> Usualness:
        """Return what people eat at which hour, read from its table at the first call.

        Raises:
            DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
        """
        return load_usualness(self.data)

    @cached_property
    def older(self) -> Mapping[tuple[str, str], OlderFigure]:
        """Return the figures that newer ones replaced, by food id and nutrient key.

        None where the foods are from no folder.
        """
        return load_older_figures(self.data) if self.data is not None else {}

    @cached_property
    def as_sold(self) -> dict[frozenset[str], Catalogue]:
        """Return catalogues made of this one, by the foods that have no vitamin D added there."""
        return {}

    def row(self, food_id: str) -> int:
        """Return the row of a food in `per_100g`; KeyError if there is no such food."""
        return self._rows[food_id]

    def column(self, nutrient_key: str) -> int:
        """Return the column of a nutrient in `per_100g`; KeyError if there is no such nutrient."""
        return self._columns[nutrient_key]

    def amounts(self, food_id: str) -> Mapping[str, float]:
        """Return a food's figures per 100 g edible portion by nutrient key; NaN where unknown."""
        figures = self.per_100g[self.row(food_id)]
        return {key: float(figures[column]) for key, column in self._columns.items()}

    def words(self, serving: Serving) -> str:
        """Return a serving's amount in words: "½ cup"."""
        return self.foods[serving.food].words(serving)
