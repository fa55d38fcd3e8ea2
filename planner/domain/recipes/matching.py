"""Find the foods that a recipe's lines mean, and say of each how sure that is.

What a line reader is sure of is taken; what it guesses is marked and asked; what it does not
find stays among the lines, counts as unknown, and keeps the recipe from becoming a dish until
the person has said what it is or that it is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import replace

from foods import Catalogue
from foods.food.food import ALLERGENS
from foods.lines import Certainty, FoodLine, LineReader, Use
from foods.vocabulary import allergens_named
from planner.domain.translatable import Within, listed, translatable

from .matched_recipe import LineAnswer, Mark, MatchedRecipe, RecipeLine
from .meal_slots import suggested_slots
from .source_recipe import SourceRecipe, longest_minutes

LEAST_G, MOST_G = 0.05, 50_000.0
# What is left to taste, for one portion: a pinch and a little (foods/data/dishes/README.md).
_TO_TASTE_G = {"salt": 0.4, "black_pepper": 0.1}
# Of these USDA's words say what is in them.
_PLAIN_KINDS = frozenset({"seasoning", "herb", "fruit", "vegetable"})
_SPICES = frozenset({"seasoning", "herb", "water"})
_HANDS_MINUTES = 10
_OF_USDA = "sr28:"
_MARKED = re.compile(r"(?:#{1,6}\s|\*\*|--+|==+).*\w")


class RecipeMatcher:
    """Matches recipes to the foods of a catalogue. It may be asked from any thread.

    Args:
        reader: Reads lines, with USDA's library where there is one.
        catalogue: One's own.
        adopted: Foods of the catalogue that are USDA's, by "sr28:" and its number.
        unwritten: Those of them that are among one's own only once the recipe is.
    """

    def __init__(
        self,
        reader: LineReader,
        catalogue: Catalogue,
        adopted: Mapping[str, str] | None = None,
        unwritten: Container[str] = (),
    ) -> None:
        self._reader, self._catalogue = reader, catalogue
        self._adopted, self._unwritten = adopted or {}, unwritten

    def match(
        self,
        source: SourceRecipe,
        answers: Mapping[str, LineAnswer] | None = None,
        portions: float | None = None,
    ) -> MatchedRecipe:
        """Return the recipe with the foods that its lines mean.

        Args:
            source: As it was written.
            answers: What a person said of some lines, by the line's text.
            portions: For how many, if a person said so.
        """
        told = answers or {}
        portions = portions if portions is not None else source.portions
        texts = [(at, line) for at, line in enumerate(source.lines) if not is_heading(line)]
        stated = dict(enumerate(source.stated)) if self._knows_stated(source) else {}
        lines = []
        for at, text in texts:
            if at in stated:
                line, food, grams = self._line(text, portions), stated[at].food, stated[at].grams
                line = replace(line, food=food, grams=grams, mark=Mark.SURE, reason="")
                lines.append(self.answered(line, told.get(text)))
                continue
            for each in self._reader.read_all(text, Use.RECIPE):
                line = self._line(each.text, portions)
                lines.append(self.answered(line, told.get(each.text)))
        minutes, known = _minutes(source)
        made = MatchedRecipe(source, tuple(lines), portions, minutes, known, answers=dict(told))
        return replace(made, slots=suggested_slots(made, self._catalogue))

    def answered(self, line: RecipeLine, answer: LineAnswer | None) -> RecipeLine:
        """Return a line with what a person says of it."""
        if answer is None:
            return line
        if answer.left_out:
            return replace(line, mark=Mark.LEFT_OUT, reason="", free=False)
        food, grams, free = line.food, line.grams, answer.free
        if answer.food and answer.food != food:
            again = self._reader.read_as(line.text, answer.food)
            food, grams = answer.food, again.eaten_grams
        grams = answer.grams if answer.grams is not None else grams
        if food not in self._catalogue.foods or not _is_mass(grams):
            return replace(line, food=food, grams=grams, mark=Mark.UNKNOWN, free=free)
        said = bool(answer.food) or answer.grams is not None
        mark = Mark.ANSWERED if said else line.mark
        reason = "" if said else line.reason
        return replace(line, food=food, grams=grams, mark=mark, reason=reason, free=free)

    def with_answer(self, recipe: MatchedRecipe, text: str, answer: LineAnswer) -> MatchedRecipe:
        """Return a recipe with what a person says of a line."""
        answers = {**recipe.answers, text: answer}
        lines = tuple(
            self.answered(self._line(text, recipe.portions), answer) if line.text == text else line
            for line in recipe.lines
        )
        return replace(recipe, lines=lines, answers=answers)

    def with_portions(self, recipe: MatchedRecipe, portions: float) -> MatchedRecipe:
        """Return a recipe for so many; what is to taste counts for each of them."""
        lines = tuple(
            self.answered(self._line(line.text, portions), recipe.answers.get(line.text))
            if line.read.optional and line.read.grams is None
            else line
            for line in recipe.lines
        )
        return replace(recipe, portions=portions, lines=lines)

    def _knows_stated(self, source: SourceRecipe) -> bool:
        return bool(source.stated) and all(s.food in self._catalogue.foods for s in source.stated)

    def _line(self, text: str, portions: float | None) -> RecipeLine:
        read = self._reader.read(text, Use.RECIPE)
        food = self._adopted.get(read.food, read.food)
        food = food if food in self._catalogue.foods else ""
        named = self._named(text, food)
        if read.optional and read.grams is None and food:
            return self._to_taste(read, food, portions, named)
        if not food or not _is_mass(read.eaten_grams):
            return RecipeLine(read, food, read.eaten_grams, Mark.UNKNOWN, self._why(read), named)
        if not read.is_sure:
            reason = read.grams_reason
            if read.food_certainty is not Certainty.SURE:
                reason = translatable("Is this the food that is meant?")
            return RecipeLine(read, food, read.eaten_grams, Mark.ASKED, reason, named)
        if named:
            reason = translatable(
                "Its words speak of {allergens}, which this food does not have.",
                allergens=listed(Within(ALLERGENS[key]) for key in sorted(named)),
            )
            return RecipeLine(read, food, read.eaten_grams, Mark.ASKED, reason, named)
        if food in self._unwritten:
            plain = self._catalogue.foods[food].kind in _PLAIN_KINDS
            reason = translatable(
                "It will be added to your foods. What it contains is read from USDA's words."
            )
            mark = Mark.SURE if plain else Mark.ASKED
            return RecipeLine(read, food, read.eaten_grams, mark, reason)
        return RecipeLine(read, food, read.eaten_grams, Mark.SURE)

    def _to_taste(
        self, read: FoodLine, food: str, portions: float | None, named: frozenset[str]
    ) -> RecipeLine:
        """Count salt and pepper as a pinch for each portion; other herbs and spices are
        left out, and what is more than that is asked about."""
        known, usual = self._catalogue.foods[food], _TO_TASTE_G.get(food)
        sure = read.food_certainty is Certainty.SURE and not named
        if usual is None and sure and known.kind in _SPICES and not known.allergens:
            why = translatable("To taste: it is not counted.")
            return RecipeLine(read, food, None, Mark.LEFT_OUT, why)
        if usual is None or not sure:
            why = translatable("How much of it is left to taste.")
            return RecipeLine(read, food, None, Mark.UNKNOWN, why, named)
        why = translatable("To taste: counted as a pinch for each portion.")
        return RecipeLine(read, food, usual * (portions or 1.0), Mark.SURE, why)

    def _why(self, read: FoodLine) -> str:
        if read.food.startswith(_OF_USDA):
            return translatable(
                "Only USDA's library has this food. Add it to your foods, or choose another."
            )
        if read.unlisted:
            return translatable(
                "No table here has the figures of this food: choose one that is near to it, or "
                "leave it out."
            )
        if not read.food:
            return translatable("No food of this name is known.")
        return read.grams_reason or translatable("How much it is, is not known.")

    def _named(self, text: str, food: str) -> frozenset[str]:
        """Return allergens by the second opinion that the food found does not have."""
        if not food:
            return allergens_named(text)
        known = self._catalogue.foods[food]
        # The food's own name was judged when the tables were made, with reasons beside it.
        judged = allergens_named(f"{known.name} {known.title}")
        return allergens_named(text) - known.allergens - judged


def match_all(
    matcher: RecipeMatcher, recipes: Iterable[SourceRecipe], told: Callable[[int], None]
) -> tuple[MatchedRecipe, ...]:
    """Return all recipes with their foods; `told` gets how many are done, and may raise."""
    found = []
    for at, each in enumerate(recipes, 1):
        found.append(matcher.match(each))
        told(at)
    return tuple(found)


def is_heading(line: str) -> bool:
    """Return whether a line is the heading of a part: "For the sauce:", "## Sauce", "[Sauce]"."""
    bare = line.strip()
    marked = bare.endswith(":") or bool(_MARKED.match(bare))
    marked = marked or (bare.startswith("[") and bare.endswith("]"))  # as RecipeSage marks it
    return marked and not any(c.isdigit() for c in bare) and len(bare) < 60


def _is_mass(grams: float | None) -> bool:
    return grams is not None and LEAST_G <= grams <= MOST_G


def _minutes(source: SourceRecipe) -> tuple[int, bool]:
    """Return how long it takes; where it does not say, from the times its steps name."""
    if source.total_minutes is not None:
        return source.total_minutes, True
    return _HANDS_MINUTES + sum(longest_minutes(step) for step in source.steps), False
