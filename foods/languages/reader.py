"""Read the tables of a language; see the README of the data folder for their columns."""

from __future__ import annotations

from collections.abc import Mapping

from foods.dish.base_replacements import REPLACEMENTS_FILE, WORD_COLUMNS, Words, read_words
from foods.errors import DataError
from foods.food.fortification import ADDED_FILE
from foods.food.serving_phrase import phrase_fault
from foods.languages.wording import DishWords, FoodWords, Number, Wording
from foods.recipe.raw_amount import RecipeWords
from foods.tables import (
    DataDir,
    Row,
    data_dir,
    directory_files,
    gather,
    read_csv,
    read_toml,
    unique_by,
)

LANGUAGES: Mapping[str, str] = {"de": "und"}
"""Languages besides English, each with its word for "and"."""
_FOODS = ("id", "name", "title", "dative", "in_text", "buy_as")
_NUMBER = ("word", "one", "more")
_PLAIN = ("food", "name", "in_text", "buy_as")
_PHRASES = ("food", "unit", "phrase")
_RECIPE = frozenset({"dry", "drained", "tinned", "grams", "oven"})


def load_wording(code: str, directory: DataDir | None = None) -> Wording:
    """Return the words of one of `LANGUAGES`.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several.
        KeyError: If there is no such language.
    """
    folder = f"languages/{code}"
    root = data_dir(directory)
    return Wording(
        foods={key: _food(row) for key, row in _table(root, f"{folder}/foods.csv", _FOODS)},
        dishes=_dishes(root, f"{folder}/dishes"),
        units=_numbers(root, f"{folder}/units.csv"),
        packs=_numbers(root, f"{folder}/packs.csv"),
        phrases=_phrases(root, f"{folder}/phrases.csv"),
        kinds=_words(root, f"{folder}/kinds.csv"),
        nutrients=_numbers(root, f"{folder}/nutrients.csv"),
        notes=_words(root, f"{folder}/notes.csv"),
        parts=_words(root, f"{folder}/parts.csv"),
        replacements=_replacements(root, f"{folder}/{REPLACEMENTS_FILE}"),
        conjunction=LANGUAGES[code],
        recipe=_recipe_words(root, f"{folder}/recipe.csv"),
        plain={
            key: (row.text("name"), row.text("in_text"), row.cells["buy_as"])
            for key, row in _table(root, f"{folder}/{ADDED_FILE}", _PLAIN)
        },
    )


def _replacements(root: DataDir, file: str) -> dict[tuple[str, str], Words]:
    rows = read_csv(root, file, WORD_COLUMNS)
    return {(row.text("food"), row.text("instead")): read_words(row) for row in rows}


def _table(root: DataDir, file: str, columns: tuple[str, ...]) -> list[tuple[str, Row]]:
    return list(unique_by(read_csv(root, file, columns), columns[0]).items())


def _food(row: Row) -> FoodWords:
    name, title = row.text("name"), row.text("title")
    cells = row.cells
    dative, in_text = cells["dative"] or title, cells["in_text"] or name
    return FoodWords(name, title, dative, in_text, cells["buy_as"] or name)


def _numbers(root: DataDir, file: str) -> dict[str, Number]:
    return {
        key: (row.text("one"), row.cells["more"] or row.text("one"))
        for key, row in _table(root, file, _NUMBER)
    }


def _words(root: DataDir, file: str) -> dict[str, str]:
    return {key: one for key, (one, _) in _numbers(root, file).items()}


def _phrases(root: DataDir, file: str) -> dict[tuple[str, str], str]:
    return dict(gather(read_csv(root, file, _PHRASES), _phrase))


def _phrase(row: Row) -> tuple[tuple[str, str], str]:
    phrase = row.text("phrase")
    if fault := phrase_fault(phrase):
        raise row.error(f'"{phrase}": {fault}.', 'Write as "{n} Ei|{n} Eier".')
    return (row.text("food"), row.text("unit")), phrase


def _dishes(root: DataDir, folder: str) -> dict[str, DishWords]:
    found: dict[str, DishWords] = {}
    for path in directory_files(root / folder, ".toml"):
        file = f"{folder}/{path.name}"
        for dish, entry in read_toml(path, file).items():
            if set(entry) not in ({"title", "method"}, {"title", "steps"}):
                raise DataError(file, dish, "It needs a title and a method or steps, no more.")
            steps = tuple(" ".join(text.split()) for text in entry.get("steps", ()))
            method = " ".join(entry.get("method", "").split())
            found[dish] = DishWords(entry["title"], method, steps)
    return found


def _recipe_words(root: DataDir, file: str) -> RecipeWords:
    """Return the words of recipes; a name keeps its capital unless the table says otherwise."""
    words = _words(root, file)
    if words.keys() != _RECIPE:
        remedy = "Write a row each for " + ", ".join(sorted(_RECIPE)) + "."
        raise DataError(file, "", "Its rows are not those of a recipe's words.", remedy)
    return RecipeWords(**words, small_first=False)
