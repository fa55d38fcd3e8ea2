"""Words of exclusion in a profile file mean what a person means, and the week keeps them."""

from __future__ import annotations

from pathlib import Path

import pytest

from foods import Catalogue
from planner.cli import main
from planner.domain import CareRules, ProfileError, plan_week
from planner.store import read_profile

CASE = '[diet]\nexclude_foods = ["fish", "nuts", "eggs", "peanuts", "tomatoes"]\n'


def write(folder: Path, text: str) -> Path:
    file = folder / "profile.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_week_has_nothing_of_what_was_left_out(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    profile = read_profile(write(tmp_path, CASE), catalogue, care)
    plan = plan_week(profile, catalogue, days=2)
    served = [catalogue.foods[food] for meal in plan.meals.values() for food in meal.foods]
    assert served
    for food in served:
        assert food.kind not in ("oily_fish", "white_fish", "nut", "egg"), food.id
        assert not food.allergens & {"fish", "tree_nut", "peanut", "egg"}, food.id
        assert "tomato" not in food.id


def test_german_and_english_words_are_the_same(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    german = CASE.replace('"fish", "nuts", "eggs", "peanuts", "tomatoes"', '"Fisch", "Nüsse"')
    english = CASE.replace(', "eggs", "peanuts", "tomatoes"', "")
    one = read_profile(write(tmp_path, german), catalogue, care)
    assert one == read_profile(write(tmp_path, english), catalogue, care)


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("pepper", '"pepper" may mean several things. Write "black pepper" (1 food and'),
        ("brocoli", 'no food is called "brocoli". Did you mean "broccoli"?'),
    ],
)
def test_profile_word_that_is_unclear_is_refused_with_its_meanings(
    word: str, told: str, tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    with pytest.raises(ProfileError) as refused:
        read_profile(write(tmp_path, f'[diet]\nexclude_foods = ["{word}"]'), catalogue, care)
    assert told in str(refused.value)


def test_liking_eggs_does_not_like_mayonnaise(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    profile = read_profile(write(tmp_path, '[diet]\nlike = ["eggs"]'), catalogue, care)
    assert "egg_boiled" in profile.diet.like
    assert "mayonnaise" not in profile.diet.like


def test_command_line_says_what_a_word_covers(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert main(["foods", "--word", "nuts"]) == 0
    told = capfdbinary.readouterr().out.decode()
    assert "leaves out 20 foods and" in told
    assert "Almonds" in told
    assert main(["foods", "--word", "pepper"]) == 0
    assert "may mean several things" in capfdbinary.readouterr().out.decode()
    assert main(["foods", "--methods"]) == 0
    assert "methods name a food that no plate has" in capfdbinary.readouterr().out.decode()
