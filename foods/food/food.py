"""A food as it is eaten, its household measures and how it is bought."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from foods.food.serving import Serving, amount_words

# The nine of US law, then the others of European law that the tables declare.
ALLERGENS = {
    "milk": "Milk",
    "egg": "Egg",
    "fish": "Fish",
    "crustacean": "Crustacean shellfish",
    "tree_nut": "Tree nuts",
    "peanut": "Peanuts",
    "wheat": "Wheat",
    "soy": "Soy",
    "sesame": "Sesame",
    "gluten": "Gluten",
    "celery": "Celery",
    "mustard": "Mustard",
    "lupin": "Lupin",
    "mollusc": "Molluscs",
    "sulphite": "Sulphites",
}

TAGS = frozenset(
    {
        "fortified",
        "fermented",
        "uv_treated",
        "high_oxalate",
        "liver",
        "high_mercury",
        "raw",
        "unpasteurised",
        "listeria",
        "caffeine",
        "alcohol",
        "added_sugar",
        "salt_substitute",
        "sports",
        "high_potassium_drink",
        "special",
    }
)

AISLES = (
    "Vegetables",
    "Fruit",
    "Bakery",
    "Grains",
    "Tins",
    "Nuts",
    "Dairy",
    "Fish",
    "Meat",
    "Frozen",
    "Drinks",
    "Pantry",
    "Spices",
)


class Diet(Enum):
    """A style of eating, from the strictest to the widest: VEGAN < OMNIVORE."""

    VEGAN = "vegan"
    VEGETARIAN = "vegetarian"
    PESCATARIAN = "pescatarian"
    OMNIVORE = "omnivore"

    @property
    def rank(self) -> int:
        """Return the rank of the style, 0 for the strictest."""
        return list(Diet).index(self)

    def __lt__(self, other: Diet) -> bool:
        return self.rank < other.rank

    def __le__(self, other: Diet) -> bool:
        return self.rank <= other.rank

    def __gt__(self, other: Diet) -> bool:
        return self.rank > other.rank

    def __ge__(self, other: Diet) -> bool:
        return self.rank >= other.rank

    def allows(self, food_diet: Diet) -> bool:
        """Return whether a person of this style eats a food of the strictest style `food_diet`."""
        return food_diet <= self


@dataclass(frozen=True)
class Portion:
    """A household measure of a food.

    Attributes:
        unit: Reads after an amount up to 1: "½ cup".
        plural: Reads after an amount above 1: "2 cups".
        grams: Edible mass of one unit, g.
        amounts: The steps a cook uses, ascending.
        source: ``sr28:SEQ`` (USDA's weight table) or ``own: reason``.
        phrase: How an amount of the food is said, where unit and name do not read well
            together: ``{n} bagel|{n} bagels`` (see `foods.food.serving_phrase`).
        said: `unit` and `plural` as another language says them; None in English. The measure
            stays known by `unit`.
    """

    unit: str
    plural: str
    grams: float
    amounts: tuple[float, ...]
    source: str
    phrase: str = ""
    said: tuple[str, str] | None = None

    def unit_for(self, amount: float) -> str:
        """Return the unit in the number that goes with an amount: "cup", "cups"."""
        one, more = self.said or (self.unit, self.plural)
        return more if amount > 1 else one

    def words(self, amount: float) -> str:
        """Return the amount with its unit: "½ cup", "2 slices"."""
        return f"{amount_words(amount)} {self.unit_for(amount)}"


MANY_PACKS = 0.05
"""What each pack more counts as, in usual packs left over, where sizes are chosen."""


@dataclass(frozen=True)
class PackSize:
    """A pack that a thing comes in.

    Attributes:
        grams: Its mass as bought, g.
        pack: Its name for one: "small carton".
        packs: Its name for more.
    """

    grams: float
    pack: str
    packs: str


@dataclass(frozen=True)
class Purchase:
    """What is bought for a food.

    Attributes:
        buy_as: What stands on the shopping list; foods with the same words are merged.
        aisle: One of `AISLES`.
        bought_per_eaten: Grams as bought, peel and bone included, per gram eaten.
        pack_grams: Mass of a usual pack or loose piece as bought, g; None when weighed out.
        pack: Its name for one: "bag"; empty when weighed out.
        packs: Its name for more: "bags".
        keeps_days: Days it keeps once bought; None if not known.
        staple: Whether most kitchens have it already (oil, salt, spices).
        note: Why the yield is as it is, where that is not plain.
        per_pack: Pieces in a pack, where one counts them: 12 eggs; 0 elsewhere.
        piece: What one of them is called: "egg".
        pieces: What more of them are called: "eggs".
        cooked: Whether it is bought raw and eaten cooked.
        opened_days: Days an opened pack is good; None if it keeps as a closed one does.
        freezes: Whether what is left of a pack can be frozen.
        other_sizes: Packs it comes in beside the usual one, the smallest first.
    """

    buy_as: str
    aisle: str
    bought_per_eaten: float
    pack_grams: float | None
    pack: str
    packs: str
    keeps_days: float | None
    staple: bool
    note: str
    per_pack: int = 0
    piece: str = ""
    pieces: str = ""
    cooked: bool = False
    opened_days: float | None = None
    freezes: bool = False
    other_sizes: tuple[PackSize, ...] = ()

    @property
    def sizes(self) -> tuple[PackSize, ...]:
        """Return all packs it comes in, the smallest first; none where it is weighed out."""
        if self.pack_grams is None:
            return ()
        usual = PackSize(self.pack_grams, self.pack, self.packs)
        return tuple(sorted((usual, *self.other_sizes), key=lambda size: size.grams))

    def fitting(self, grams: float) -> Purchase:
        """Return it in the packs that leave least of an amount, g as bought; few packs first."""
        if not self.other_sizes or not self.pack_grams:
            return self
        dear = self.pack_grams * MANY_PACKS

        def lost(size: PackSize) -> float:
            packs = max(1, math.ceil(grams / size.grams - 1e-7))
            return packs * (size.grams + dear)

        best = min(reversed(self.sizes), key=lost)
        if best.grams == self.pack_grams:
            return self
        return replace(
            self,
            pack_grams=best.grams,
            pack=best.pack,
            packs=best.packs,
            per_pack=0,
            other_sizes=(),
        )

    @property
    def piece_grams(self) -> float | None:
        """Return the mass of a piece as bought, g; None where they are not counted."""
        return self.pack_grams / self.per_pack if self.pack_grams and self.per_pack else None


@dataclass(frozen=True)
class Food:
    """A food as it is eaten.

    Attributes:
        id: snake_case with the form: ``spinach_cooked``.
        name: As on a card: "Spinach, cooked".
        title: The words inside a dish's title: "spinach".
        ndb_no: USDA's number in SR28, five characters.
        fdc_id: USDA's number in FoodData Central (SR Legacy).
        kind: Key of a kind of food.
        diet: The strictest style that may eat it.
        max_grams_day: The most that one adult would plausibly eat in a day, g.
        tags: Any of `TAGS`.
        allergens: Keys of `ALLERGENS` it contains.
        allergen_reason: Why, where that is not plain.
        portions: Household measures, the preferred one first.
        purchase: How it is bought.
        note: Free text.
        in_text: The name inside a sentence, where it is not just `name` in lower case.
        title_dative: `title` after a preposition, in a language that bends it there.
    """

    id: str
    name: str
    title: str
    ndb_no: str
    fdc_id: int
    kind: str
    diet: Diet
    max_grams_day: float
    tags: frozenset[str]
    allergens: frozenset[str]
    allergen_reason: str
    portions: tuple[Portion, ...]
    purchase: Purchase
    note: str
    in_text: str = ""
    title_dative: str = ""

    @property
    def name_in_text(self) -> str:
        """Return the name inside a sentence: "Swiss chard, cooked", "raw kale"."""
        return self.in_text or self.name[:1].lower() + self.name[1:]

    def portion(self, unit: str) -> Portion | None:
        """Return the measure of that name, or None if the food has no such measure (any more)."""
        return next((portion for portion in self.portions if portion.unit == unit), None)

    def servings(self) -> tuple[Serving, ...]:
        """Return every household step of every measure, the preferred measure first."""
        return self._servings

    @cached_property
    def _servings(self) -> tuple[Serving, ...]:
        # Thousands of roles ask for the same few hundred foods while dishes are read.
        return tuple(
            Serving(self.id, amount, portion.unit, round(amount * portion.grams, 1))
            for portion in self.portions
            for amount in portion.amounts
        )

    def words(self, serving: Serving) -> str:
        """Return a serving's amount in words; a measure no longer in the table is shown as is."""
        portion = self.portion(serving.unit) or Portion(serving.unit, serving.unit, 1.0, (), "")
        return portion.words(serving.amount)
