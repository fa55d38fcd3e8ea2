"""Every word of the catalogue in every language, saying the same as the English one."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable

import pytest

from foods import Catalogue, DataError, Meal, compose_title, serving_phrase
from foods.dish.title_grammar import DATIVE, role_names
from foods.languages import LANGUAGES, in_language, load_wording
from foods.languages.wording import ANY_FOOD
from foods.tables import data_dir

ENGLISH = Catalogue.load()


@pytest.fixture(scope="module", params=LANGUAGES)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def spoken(code: str) -> Catalogue:
    return in_language(ENGLISH, code)


def test_english_is_the_catalogue_as_it_is() -> None:
    assert in_language(ENGLISH, "en") is ENGLISH


def test_tables_speak_of_all_there_is_and_of_nothing_else(code: str) -> None:
    words = load_wording(code)
    portions = [(food.id, p) for food in ENGLISH.foods.values() for p in food.portions]
    assert words.foods.keys() == ENGLISH.foods.keys()
    assert words.dishes.keys() == {key for key, dish in ENGLISH.dishes.items() if not dish.like}
    assert words.kinds.keys() == ENGLISH.kinds.keys()
    assert words.nutrients.keys() == ENGLISH.nutrients.keys()
    assert words.units.keys() == {portion.unit for _, portion in portions}
    bought = [food.purchase for food in ENGLISH.foods.values()]
    counted = {purchase.pack for purchase in bought} | {purchase.piece for purchase in bought}
    counted |= {size.pack for purchase in bought for size in purchase.other_sizes}
    assert words.packs.keys() == counted - {""}
    assert words.parts.keys() == {part.name for part in ENGLISH.parts}
    assert words.notes.keys() == {f.note for f in ENGLISH.foods.values()} - {""}
    told = {(food, portion.unit) for food, portion in portions}
    assert words.phrases.keys() <= told | {(ANY_FOOD, unit) for _, unit in told}


def test_ids_figures_and_measures_stay(spoken: Catalogue) -> None:
    assert spoken.per_100g is ENGLISH.per_100g
    for key, food in spoken.foods.items():
        assert food.servings() == ENGLISH.foods[key].servings()
    for key, dish in spoken.dishes.items():
        assert dish.roles == ENGLISH.dishes[key].roles


def test_every_size_of_a_pack_is_spoken_of(spoken: Catalogue, code: str) -> None:
    words = load_wording(code)
    for key, food in spoken.foods.items():
        english = ENGLISH.foods[key].purchase.other_sizes
        sizes = [(size.grams, size.pack, size.packs) for size in food.purchase.other_sizes]
        assert sizes == [(size.grams, *words.packs[size.pack]) for size in english]


def test_same_things_are_bought_as_one(spoken: Catalogue) -> None:
    def lines(catalogue: Catalogue) -> set[frozenset[str]]:
        bought = defaultdict(set)
        for food in catalogue.foods.values():
            bought[food.purchase.buy_as].add(food.id)
        return {frozenset(ids) for ids in bought.values()}

    assert lines(spoken) == lines(ENGLISH)


def test_titles_name_the_same_roles(spoken: Catalogue) -> None:
    def roles(names: Iterable[tuple[str, bool]]) -> set[str]:
        return {name.removesuffix(DATIVE) for name, _ in names}

    for key, dish in spoken.dishes.items():
        assert roles(role_names(dish.title)) == roles(role_names(ENGLISH.dishes[key].title)), key


def test_role_that_may_be_absent_stands_where_nothing_is_missed(spoken: Catalogue) -> None:
    for dish in spoken.dishes.values():
        optional = {role.name for role in dish.roles if role.optional}
        for name, may_vanish in role_names(dish.title):
            assert may_vanish or name.removesuffix(DATIVE) not in optional, dish.id


def test_titles_and_phrases_read_whole(spoken: Catalogue) -> None:
    draw = random.Random(7)
    for dish in spoken.dishes.values():
        roles = [role for role in dish.roles if not role.optional or draw.random() < 0.5]
        meal = Meal(dish.id, tuple(draw.choice(draw.choice(r.choices).servings) for r in roles))
        title = compose_title(dish, meal, spoken)
        assert not set("{}[]:") & set(title) and "  " not in title
        assert not title.endswith((" mit", " und", ","))
    for food in spoken.foods.values():
        for serving in food.servings():
            assert not set("{}|") & set(serving_phrase(food, serving))


@pytest.mark.parametrize(
    ("dish", "foods", "title"),
    [
        ("yogurt_bowl", "greek_yogurt_lowfat kiwi pumpkin_seeds", "Griechischer Joghurt mit Kiwi"),
        ("borscht", "beets_cooked white_beans_cooked", "Borschtsch mit weißen Bohnen"),
        ("warm_milk", "milk_2pct honey", "Milch, warm, mit Honig"),
    ],
)
def test_german_bends_what_stands_after_mit(dish: str, foods: str, title: str) -> None:
    german = in_language(ENGLISH, "de")
    meal = Meal(dish, tuple(german.foods[food].servings()[0] for food in foods.split()))
    assert compose_title(german.dishes[dish], meal, german).startswith(title)


@pytest.mark.parametrize(
    ("food", "unit", "amount", "phrase"),
    [
        ("egg_boiled", "egg", 2, "2 hart gekochte Eier"),
        ("milk_2pct", "cup", 0.5, "½ Tasse fettarme Milch (2 %) mit Vitamin D"),
        ("apple", "medium", 1, "1 mittelgroßer Apfel"),
    ],
)
def test_german_measures(food: str, unit: str, amount: float, phrase: str) -> None:
    known = in_language(ENGLISH, "de").foods[food]
    serving = next(s for s in known.servings() if s.unit == unit and s.amount == amount)
    assert serving_phrase(known, serving) == phrase


def test_fault_is_told_with_its_file_and_row(tmp_path, code: str) -> None:  # type: ignore[no-untyped-def]
    folder = tmp_path / "languages" / code
    (folder / "dishes").mkdir(parents=True)
    for path in (data_dir() / "languages" / code).iterdir():
        if path.name.endswith(".csv"):
            (folder / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    with (folder / "phrases.csv").open("a", encoding="utf-8") as table:
        table.write("banana,medium,eine Banane\n")
    with pytest.raises(DataError, match=r"phrases\.csv, line \d+ \(banana\).*needs \{n\}"):
        load_wording(code, tmp_path)
