"""What a recipe brings: nutrients with their coverage, allergens, and what is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods import Catalogue, Meal, Serving
from planner.domain.plan.totals import Amount, meal_totals

from .matched_recipe import MatchedRecipe


@dataclass(frozen=True)
class RecipeFacts:
    """What is known of a recipe.

    Attributes:
        whole: Amounts of the whole recipe by nutrient key. They are lower bounds; `coverage` is
            the share of energy whose figure is known, times the share of the lines that are
            counted: a line nobody knows is not nothing.
        portion: The same of one portion; empty while nobody knows how many there are.
        allergens: Of the foods that are counted.
        named: Allergens that a line's words speak of beyond those, by the second opinion.
        lines_counted: How many lines are in the amounts.
        lines_open: How many lines are not known and not left out.
    """

    whole: Mapping[str, Amount]
    portion: Mapping[str, Amount]
    allergens: frozenset[str]
    named: frozenset[str]
    lines_counted: int
    lines_open: int

    @property
    def energy_kcal(self) -> float | None:
        """Return the energy of one portion, at least; None while portions are not known."""
        amount = self.portion.get("energy_kcal")
        return amount.amount if amount is not None else None


def recipe_facts(recipe: MatchedRecipe, catalogue: Catalogue) -> RecipeFacts:
    """Return what a recipe brings as far as its lines are known."""
    counted = recipe.counted
    servings = tuple(
        Serving(line.food, line.grams, "g", line.grams) for line in counted if line.grams
    )
    known = meal_totals(Meal("", servings), catalogue) if servings else {}
    share = len(counted) / (len(counted) + len(recipe.unknown)) if counted else 0.0
    whole = {key: Amount(x.amount, x.coverage * share) for key, x in known.items()}
    portions = recipe.portions
    return RecipeFacts(
        whole=whole,
        portion={k: Amount(x.amount / portions, x.coverage) for k, x in whole.items()}
        if portions
        else {},
        allergens=frozenset(a for line in counted for a in catalogue.foods[line.food].allergens),
        named=frozenset(a for line in recipe.lines for a in line.named),
        lines_counted=len(counted),
        lines_open=len(recipe.unknown),
    )
