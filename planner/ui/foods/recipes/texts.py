"""What the preview of recipes says of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from foods import Catalogue
from foods.food.food import ALLERGENS
from planner.domain.recipes.matched_recipe import MatchedRecipe
from planner.domain.recipes.recipe_facts import RecipeFacts, recipe_facts
from planner.ui.locale import translated
from planner.ui.locale.format import amount, energy, number

_FIRST = ("magnesium_mg", "potassium_mg", "calcium_mg", "vitamin_d_ug")


def facts_words(recipe: MatchedRecipe, catalogue: Catalogue) -> str:
    """Return energy, what is planned for, coverage, allergens and time, in lines."""
    tr = QCoreApplication.translate
    facts = recipe_facts(recipe, catalogue)
    lines = [_amounts(facts, catalogue), _allergens(facts)]
    time = tr("Recipes", "{n} min") if recipe.minutes_known else tr("Recipes", "about {n} min")
    words = [time.format(n=number(recipe.minutes))]
    if recipe.source.source:
        words.append(tr("Recipes", "from {n}").format(n=recipe.source.source))
    if recipe.same_as:
        words.append(tr("Recipes", "the same as “{n}”").format(n=recipe.same_as))
    return "\n".join(filter(None, (*lines, " · ".join(words))))


def _amounts(facts: RecipeFacts, catalogue: Catalogue) -> str:
    tr = QCoreApplication.translate
    known = facts.portion or facts.whole
    if not known:
        return tr("Recipes", "Nothing is known of what it brings.")
    told = [energy(known["energy_kcal"].amount)]
    for key in _FIRST:
        nutrient = catalogue.nutrients[key]
        told.append(f"{translated(nutrient.label)} {amount(known[key].amount, nutrient)}")
    share = min(known[key].coverage for key in _FIRST)
    words = tr("Recipes", "A portion has at least {amounts}; {n} % is known.")
    if not facts.portion:
        words = tr("Recipes", "The whole has at least {amounts}; {n} % is known.")
    return words.format(amounts=" · ".join(told), n=number(100 * share))


def _allergens(facts: RecipeFacts) -> str:
    tr = QCoreApplication.translate
    there = ", ".join(translated(ALLERGENS[key]) for key in ALLERGENS if key in facts.allergens)
    named = ", ".join(
        translated(ALLERGENS[key]) for key in ALLERGENS if key in facts.named - facts.allergens
    )
    words = [tr("Recipes", "Contains: {n}.").format(n=there)] if there else []
    if named:
        words.append(tr("Recipes", "Its words also speak of: {n}.").format(n=named))
    if facts.lines_open:
        words.append(tr("Recipes", "Of lines that are not known, nothing is known."))
    return " ".join(words)
