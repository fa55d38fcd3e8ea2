"""A word means what a person means by it, in English and German, or is asked about."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from foods import Catalogue
from foods.languages import in_language
from foods.vocabulary import Sense, Vocabulary, coverage, exact_word, vocabulary_of
from foods.vocabulary.ingredients import LIBRARY, ingredient_names
from foods.vocabulary.terms import load_terms


def sense(word: str, catalogue: Catalogue, language: str = "en") -> Sense:
    found = vocabulary_of(catalogue, language).meaning(word).sense
    assert found is not None, word
    return found


@pytest.mark.parametrize(
    ("words", "inside", "outside"),
    [
        ("fish Fisch Fische", {"salmon_smoked", "trout_cooked", "fish_sauce"}, {"shrimp_cooked"}),
        ("nuts nut Nüsse Nuss", {"almonds", "peanut_butter", "pesto"}, {"coconut_desiccated"}),
        ("eggs egg Eier Ei", {"egg_omelette", "egg_boiled", "mayonnaise"}, {"eggplant_cooked"}),
        ("peanuts peanut Erdnüsse", {"peanut_butter", "peanuts"}, {"almonds"}),
        ("tomatoes tomato Tomaten", {"tomato_paste", "salsa", "baked_beans"}, {"potatoes_boiled"}),
        ("meat Fleisch", {"ham_sliced", "chicken_broth", "beef_roast"}, {"cod_cooked", "cheddar"}),
        ("dairy Milchprodukte", {"cheddar", "butter_salted", "pesto"}, {"soy_drink", "egg_boiled"}),
        ("pork Schweinefleisch", {"bacon_cooked", "ham_sliced"}, {"beef_roast"}),
        ("mushrooms Pilze", {"shiitake_cooked", "portabella_grilled"}, {"onions_raw"}),
        ("shellfish Meeresfrüchte", {"shrimp_cooked", "mussels_cooked"}, {"cod_cooked"}),
        ("alcohol Alkohol", {"vanilla"}, {"vanilla_yogurt_fortified"}),
        ("apples apple Äpfel", {"apple", "apple_juice"}, {"pineapple"}),
        ("Kichererbsen chickpeas", {"hummus", "chickpeas_canned"}, {"green_peas_frozen_cooked"}),
        ("aubergine Aubergine", {"eggplant_cooked"}, {"egg_boiled"}),
    ],
)
def test_singular_plural_groups_and_german(
    words: str, inside: set[str], outside: set[str], catalogue: Catalogue
) -> None:
    for word in words.split():
        found = sense(word, catalogue).within
        assert inside <= found, word
        assert not outside & found, word


def test_liking_a_food_is_not_liking_what_it_is_in(catalogue: Catalogue) -> None:
    found = sense("eggs", catalogue)
    assert "mayonnaise" in found.within - found.foods
    assert "egg_boiled" in found.foods


def test_id_means_its_food_alone(catalogue: Catalogue) -> None:
    assert sense("olive_oil", catalogue).within == {"olive_oil"}
    for food in catalogue.foods:
        assert sense(exact_word(food), catalogue).within == {food}


def test_ambiguous_word_is_a_question_and_an_unknown_one_has_neighbours(
    catalogue: Catalogue,
) -> None:
    pepper = vocabulary_of(catalogue).meaning("pepper")
    assert pepper.sense is None
    assert {"black pepper", "bell peppers"} <= {each.words for each in pepper.candidates}
    paprika = vocabulary_of(catalogue, "de").meaning("Paprika")
    assert {"Paprikaschoten", "Paprikapulver"} == {each.words for each in paprika.candidates}
    assert vocabulary_of(catalogue).meaning("brocoli").near[0] == "broccoli"
    assert vocabulary_of(catalogue).meaning("xqzt").near == ()


def test_answers_are_worded_in_the_language_spoken(catalogue: Catalogue) -> None:
    assert sense("nuts", catalogue, "de").words == "Nüsse"
    assert sense("Nüsse", catalogue, "en").words == "nuts"
    german = in_language(catalogue, "de")
    assert sense("spinach", german, "de").within == sense("spinach", catalogue).within


def test_foods_of_ones_own_belong_to_groups(catalogue: Catalogue) -> None:
    own = replace(catalogue.foods["almonds"], id="own_cream", name="Haselnusscreme")
    vocabulary = Vocabulary({**catalogue.foods, "own_cream": own})
    nuts, by_name = vocabulary.meaning("nuts").sense, vocabulary.meaning("Haselnusscreme").sense
    assert nuts is not None
    assert "own_cream" in nuts.within
    assert by_name is not None
    assert by_name.within == {"own_cream"}


def test_vocabulary_counts_what_an_exclusion_covers(catalogue: Catalogue) -> None:
    none, all_ = coverage((), catalogue), coverage(catalogue.foods, catalogue)
    assert (none.foods, none.dishes) == (0, 0)
    assert (all_.foods, all_.dishes) == (len(catalogue.foods), len(catalogue.dishes))
    olive = coverage({"olive_oil"}, catalogue)
    needing = [
        dish
        for dish in catalogue.dishes.values()
        if dish.restricted(catalogue.foods.keys() - {"olive_oil"}) is None
    ]
    assert (olive.foods, olive.dishes) == (1, len(needing))


def test_every_term_and_name_means_something(catalogue: Catalogue) -> None:
    known = load_terms()
    empty = {"not_in_tables", "lupin", "sulphites"}
    for key, term in known.items():
        if not term.asks and key not in empty:
            assert sense(key, catalogue).within, key
    for names in ingredient_names().values():
        for phrase, food in names.items():
            assert food in catalogue.foods or food.startswith(LIBRARY), phrase


def test_start_of_the_window_does_not_load_it() -> None:
    code = (
        "import sys; import foods, planner.ui.program.start; "
        "print(sorted(m for m in sys.modules if m.startswith(('foods.vocabulary', 'foods.lines'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
