"""Say what is counted of vitamin D that is added to food, by the country it is bought in."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from foods import Catalogue
from foods.food.fortification import SORTS, Country
from planner.domain.person.kitchen import Kitchen
from planner.domain.translatable import Within, listed, translatable

COUNTRY_NAMES = MappingProxyType(
    {
        Country.US: translatable("United States"),
        Country.DE: translatable("Germany"),
        Country.AT: translatable("Austria"),
        Country.CH: translatable("Switzerland"),
        Country.GB: translatable("United Kingdom"),
        Country.OTHER: translatable("Another country"),
    }
)
_SORT_WORDS = MappingProxyType(
    {
        "milk": translatable("milk"),
        "plant_drink": translatable("plant drinks"),
        "spread": translatable("vegetable spreads"),
        "yogurt": translatable("yogurt and kefir"),
        "juice": translatable("orange juice"),
        "cereal": translatable("breakfast cereals"),
        "tofu": translatable("tofu"),
        "cheese": translatable("American cheese"),
    }
)


def country_notes(kitchen: Kitchen, catalogue: Catalogue) -> Iterator[str]:
    """Yield whose prices are shown, and what is not counted as fortified where a person buys.

    Nothing of the United States, whose tables these are.
    """
    country, known = kitchen.country, catalogue.fortification
    if country not in (Country.UNSAID, Country.US):
        yield translatable(
            "Prices are those of the United States, in dollars: an estimate for where you buy "
            "({country}). A price that you type is used instead and is not converted to "
            "dollars.",
            country=Within(COUNTRY_NAMES[country]),
        )
    if not known.without(country, kitchen.can_get):
        return
    usual = known.usual.get(country, frozenset())
    lacking = [sort for sort in SORTS if sort not in usual]
    found = [sort for sort in lacking if (country, sort) in known.source]
    unknown = [sort for sort in lacking if sort not in found]
    if found:
        yield translatable(
            "Where you buy food ({country}), vitamin D is not added to these as a rule: {sorts}. "
            "None is counted there.",
            country=Within(COUNTRY_NAMES[country]),
            sorts=listed(Within(_SORT_WORDS[sort]) for sort in found),
        )
    if unknown:
        yield translatable(
            "How often vitamin D is added to these where you buy food was not found: {sorts}. "
            "None is counted there.",
            sorts=listed(Within(_SORT_WORDS[sort]) for sort in unknown),
        )
    yield translatable(
        "If a label says that vitamin D is added, name the food under Foods, “I can get”: then "
        "it counts."
    )
