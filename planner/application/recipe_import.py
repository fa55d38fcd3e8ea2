"""Import recipes: read files, match foods, and write dishes of one's own, for window and console.

preview = preview_recipes(paths, catalogue, watch)
plan = dishes_of(ready_recipes(preview), catalogue, taken)
add_own_dish_entries(plan.entries, folder, catalogue)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from foods import Catalogue, DataError
from foods.lines import line_reader
from foods.own import OwnFood, Watch, extended, kept_cells, read_own_food
from foods.vocabulary import LIBRARY
from planner.domain.recipes.dish_entry import NoDishError, dish_entry
from planner.domain.recipes.dish_id import free_id
from planner.domain.recipes.duplicates import with_duplicates
from planner.domain.recipes.matched_recipe import LineAnswer, Mark, MatchedRecipe
from planner.domain.recipes.matching import RecipeMatcher, match_all
from planner.domain.recipes.source_recipe import SourceRecipe
from planner.store import StoreError
from planner.store.own.dishes import dish_toml, dishes_in
from planner.store.recipes.reading import RecipeFault, read_recipes, recipes_of_bytes

if TYPE_CHECKING:
    from foods.library import Library

    OpenLibrary = Callable[[], Library]


@dataclass(frozen=True, eq=False)
class RecipePreview:
    """What files would bring. Nothing is written.

    Attributes:
        recipes: The recipes with their foods, in their order.
        faults: What could not be read.
        matcher: Matches a recipe anew when a person answers.
        catalogue: One's own, with `new_foods`.
        new_foods: Foods of USDA's library that lines name; those in dishes become one's own.
    """

    recipes: tuple[MatchedRecipe, ...]
    faults: tuple[RecipeFault, ...]
    matcher: RecipeMatcher
    catalogue: Catalogue
    new_foods: tuple[OwnFood, ...] = ()

    def foods_of(self, entries: Mapping[str, Mapping[str, Any]]) -> tuple[OwnFood, ...]:
        """Return the new foods that stand in some dishes."""
        used = {food for entry in entries.values() for food in entry.get("base", ())}
        for entry in entries.values():
            used |= {each["food"] for role in entry["role"] for each in role["foods"]}
        return tuple(one for one in self.new_foods if one.food.id in used)


@dataclass(frozen=True)
class NewDishes:
    """Recipes as dishes of one's own.

    Attributes:
        entries: What is written, by id.
        refused: Recipes that are no dish, with the reason.
    """

    entries: Mapping[str, Mapping[str, Any]]
    refused: tuple[tuple[MatchedRecipe, str], ...] = ()


def preview_recipes(
    paths: Iterable[Path],
    catalogue: Catalogue,
    watch: Watch | None = None,
    library: OpenLibrary | None = None,
) -> RecipePreview:
    """Return what files would bring.

    Args:
        paths: The files.
        catalogue: One's own: the program's with all that is one's own in it.
        watch: Told how far it is; may cancel.
        library: Opens USDA's library, if a line names a food that only it has.

    Raises:
        CancelledError: When `watch` says so.
    """
    watch = watch or Watch()
    recipes: list[SourceRecipe] = []
    faults: list[RecipeFault] = []
    for path in paths:
        try:
            found = read_recipes(path, watch)
        except StoreError as error:
            faults.append(RecipeFault(path.name, error.message))
            continue
        recipes += found.recipes
        faults += found.faults
    return _matched(recipes, faults, catalogue, watch, library)


def preview_pasted(
    text: str,
    catalogue: Catalogue,
    watch: Watch | None = None,
    library: OpenLibrary | None = None,
) -> RecipePreview:
    """Return what a pasted text or page would bring; else as `preview_recipes`."""
    watch = watch or Watch()
    name = "pasted.cook" if _looks_like_cooklang(text) else "pasted"
    found = recipes_of_bytes(text.encode("utf-8", "replace"), name, watch)
    return _matched(found.recipes, found.faults, catalogue, watch, library)


def _looks_like_cooklang(text: str) -> bool:
    return "@" in text and "{" in text and "%" in text and not text.lstrip().startswith(("{", "<"))


def _matched(
    recipes: Sequence[SourceRecipe],
    faults: Iterable[RecipeFault],
    catalogue: Catalogue,
    watch: Watch,
    open_library: OpenLibrary | None,
) -> RecipePreview:
    matcher, catalogue, new = _matcher(recipes, catalogue, open_library)

    def told(done: int) -> None:
        _step(watch, done, len(recipes))

    matched = match_all(matcher, dict.fromkeys(recipes), told)
    marked = with_duplicates(matched, catalogue.dishes.values())
    return RecipePreview(marked, tuple(faults), matcher, catalogue, new)


def _matcher(
    recipes: Sequence[SourceRecipe], catalogue: Catalogue, open_library: OpenLibrary | None
) -> tuple[RecipeMatcher, Catalogue, tuple[OwnFood, ...]]:
    """Return a matcher of these foods and of those of USDA's library that the lines name."""
    reader = line_reader(catalogue)
    lines = {line for recipe in recipes for line in recipe.lines}
    named = {each.food for line in lines for each in reader.read_all(line)}
    wanted = sorted(food for food in named if food.startswith(LIBRARY))
    if not wanted or open_library is None:
        return RecipeMatcher(reader, catalogue), catalogue, ()
    own = {
        one.cells.get("source", ""): key
        for key, one in catalogue.own_foods.items()
        if key in catalogue.foods
    }
    library = open_library()
    missing = [food.removeprefix(LIBRARY) for food in wanted if food not in own]
    new = tuple(_adopted(library, missing, catalogue))
    whole = extended(catalogue, new) if new else catalogue
    unwritten = {one.cells["source"]: one.food.id for one in new}
    matcher = RecipeMatcher(
        line_reader(whole, library), whole, {**own, **unwritten}, frozenset(unwritten.values())
    )
    return matcher, whole, new


def _adopted(library: Library, numbers: Iterable[str], catalogue: Catalogue) -> Iterator[OwnFood]:
    """Yield foods of the library as foods of one's own, which join no dish of ours."""
    taken = {*catalogue.foods, *(food.name.casefold() for food in catalogue.foods.values())}
    for number in numbers:
        food = library.food(number)
        if food is None:
            continue
        cells = kept_cells(food, library.measures(number), taken)
        read = read_own_food(cells, catalogue).food
        if read is not None:
            taken |= {read.food.id, read.food.name.casefold()}
            yield read


def _step(watch: Watch, done: int, every: int) -> None:
    """Tell of each recipe: one has many lines."""
    from foods.own import CancelledError

    if watch.cancelled():
        raise CancelledError
    watch.tell(done, every)


def with_answer(
    preview: RecipePreview, at: int, text: str, answer: LineAnswer
) -> tuple[RecipePreview, int]:
    """Return the preview with what a person says of a line, and how many other lines it answers.

    A food that is named for "gochujang" is named for it in every other recipe that asks the
    same; masses are each recipe's own.

    Args:
        preview: Before the answer.
        at: Which recipe.
        text: Of the line.
        answer: What it is.
    """
    matcher = preview.matcher
    recipes = [*preview.recipes]
    recipes[at] = matcher.with_answer(recipes[at], text, answer)
    said = next((line for line in recipes[at].lines if line.text == text), None)
    words = said.read.words.casefold() if said else ""
    others = 0
    for number, other in enumerate(recipes) if answer.food and words else ():
        if number == at:
            continue
        for line in other.lines:
            same = line.read.words.casefold() == words and line.text not in other.answers
            if same and line.mark in (Mark.ASKED, Mark.UNKNOWN):
                recipes[number] = matcher.with_answer(
                    recipes[number], line.text, LineAnswer(food=answer.food)
                )
                others += 1
    return replace(preview, recipes=tuple(recipes)), others


def ready_recipes(recipes: Iterable[MatchedRecipe]) -> tuple[MatchedRecipe, ...]:
    """Return those that need no answer and repeat nothing."""
    return tuple(each for each in recipes if each.is_ready and not each.same_as)


def dishes_of(
    recipes: Iterable[MatchedRecipe],
    catalogue: Catalogue,
    taken: Collection[str],
    words: Callable[[str], str] = str,
    base: Catalogue | None = None,
) -> NewDishes:
    """Return the dishes that recipes become, each held to all that files of dishes are held to.

    Args:
        recipes: They are ready.
        catalogue: One's own, for foods and the company they keep.
        taken: Ids that are not free.
        words: Says a sentence in the language of the person.
        base: The program's own dishes with all foods; `catalogue` if it is left out.
    """
    entries: dict[str, Mapping[str, Any]] = {}
    refused = []
    for recipe in recipes:
        dish_id = free_id(recipe.title, {*taken, *catalogue.dishes, *entries})
        try:
            entry = dish_entry(recipe, catalogue, words)
            found = dishes_in(f"{dish_id}.toml", dish_toml(dish_id, entry), base or catalogue)
            if found.faults:
                raise found.faults[0]
        except NoDishError as error:
            refused.append((recipe, str(error.args[0])))
        except DataError as error:
            refused.append((recipe, error.message))
        else:
            entries[dish_id] = entry
    return NewDishes(entries, tuple(refused))
