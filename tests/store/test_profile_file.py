"""A profile file is read whole, or refused with the key and what is allowed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from foods import Catalogue, Diet
from planner.domain import Activity, CareRules, Profile, Sex, Stage
from planner.domain.person.wishes import HowOften
from planner.store import ProfileError, StoreError, profile_data, profile_from_data, read_profile
from solver import Per

WHOLE = """
[person]
age = 45
sex = "female"
stage = "none"
weight_kg = 68.0
height_cm = 166.0
activity = "low_active"
[diet]
style = "pescatarian"
exclude_allergens = ["peanut"]
exclude_foods = ["natto"]
like = ["salmon"]
dislike = ["beet"]
[meals]
slots = ["dinner", "breakfast"]
weekday_minutes = 30
[targets.magnesium_mg]
min = 400
max = 900
per = "week"
[targets.energy_kcal]
min = 1900
max = 2100
[care]
conditions = []
medicines = ["ace_inhibitor"]
"""


def read(text: str, tmp_path: Path, catalogue: Catalogue, care: CareRules) -> Profile:
    path = tmp_path / "person.toml"
    path.write_text(text, encoding="utf-8")
    return read_profile(path, catalogue, care)


def test_whole_file_of_the_readme(tmp_path: Path, catalogue: Catalogue, care: CareRules) -> None:
    profile = read(WHOLE, tmp_path, catalogue, care)
    assert (profile.person.age, profile.person.sex) == (45, Sex.FEMALE)
    assert (profile.person.stage, profile.person.activity) == (Stage.NONE, Activity.LOW_ACTIVE)
    assert profile.diet.style is Diet.PESCATARIAN
    assert profile.diet.exclude_foods == {"natto"}
    assert {"salmon_sockeye_cooked", "salmon_pink_canned"} <= profile.diet.like
    assert "beets_cooked" in profile.diet.dislike
    assert profile.meals.slots == ("breakfast", "dinner"), "in the order of the day"
    assert profile.meals.weekday_minutes == 30
    magnesium = profile.targets["magnesium_mg"]
    assert (magnesium.minimum, magnesium.maximum, magnesium.per) == (400, 900, Per.WEEK)
    assert profile.care.medicines == {"ace_inhibitor"}


def test_empty_file_is_the_default_person(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    assert read("", tmp_path, catalogue, care) == Profile()


def test_profile_file_is_read_back_unchanged(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    profile = read(WHOLE, tmp_path, catalogue, care)
    assert profile_from_data(profile_data(profile), catalogue, care) == profile


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[persn]\nage = 3", 'persn: is not a key here. Did you mean "person"?'),
        ("[person]\nagee = 3", 'person.agee: is not a key here. Did you mean "age"?'),
        ("[person]\nage = 3", "person.age: is 3; allowed is 4 to 120"),
        ("[person]\nage = 45.5", "person.age: must be a whole number"),
        ('[person]\nage = "old"', "person.age: must be a number from 4 to 120"),
        ("[person]\nweight_kg = nan", "person.weight_kg: is nan; allowed is 30 to 300"),
        ('[person]\nsex = "woman"', "person.sex: is 'woman'; allowed: female, male"),
        ('[person]\nsex = "male"\nstage = "pregnant"', "person.stage"),
        ('[diet]\nstyle = "vegn"', "diet.style: is 'vegn'; allowed: vegan"),
        ('[diet]\nexclude_allergens = ["peanuts"]', 'Did you mean "peanut"?'),
        ('[diet]\nexclude_allergens = "peanut"', "must be a list of words"),
        ('[diet]\nexclude_foods = ["spinnach"]', 'Did you mean "spinach"?'),
        ('[meals]\nslots = ["brunch"]', 'does not know "brunch"'),
        ("[targets.magnesium]\nmin = 3", 'Did you mean "magnesium_mg"?'),
        ("[targets.magnesium_mg]\nmin = 900\nmax = 400", "above max, which is 400"),
        ("[targets.magnesium_mg]\nmin = -1", "targets.magnesium_mg.min: is -1"),
        ('[targets.magnesium_mg]\nper = "month"', "allowed: day, week"),
        ("targets = 3", "targets: must be a table"),
        ('[care]\nmedicines = ["ace_inhibitr"]', "care.medicines"),
    ],
)
def test_profile_file_names_what_does_not_hold(
    text: str, said: str, tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    with pytest.raises(ProfileError) as refused:
        read(text, tmp_path, catalogue, care)
    assert said in str(refused.value)


def test_file_that_is_not_toml_or_not_there(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    with pytest.raises(StoreError, match="not a TOML file"):
        read("[person", tmp_path, catalogue, care)
    with pytest.raises(StoreError, match="cannot be read"):
        read_profile(tmp_path / "none.toml", catalogue, care)


def test_supplements_come_back_as_they_were(
    catalogue: Catalogue, care: CareRules, tmp_path: Path
) -> None:
    file = tmp_path / "me.toml"
    file.write_text(
        '[[care.supplements]]\nnutrient = "magnesium_mg"\namount = 200\nper_day = 2\n'
        'name = "magnesium citrate"\n'
        '[[care.supplements]]\nnutrient = "vitamin_d_ug"\namount = 1000\nunit = "IU"\n',
        "utf-8",
    )
    profile = read_profile(file, catalogue, care)
    assert [round(s.daily, 6) for s in profile.care.supplements] == [400, 25]
    assert profile_from_data(profile_data(profile), catalogue, care) == profile
    assert "supplements" not in profile_data(Profile())["care"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('supplements = ["iron"]', "care.supplements"),
        ('[[care.supplements]]\nnutrient = "magnesiun_mg"', "care.supplements.1.nutrient"),
        ('[[care.supplements]]\nnutrient = "magnesium_mg"\nunit = "IU"', "care.supplements.1.unit"),
        ('[[care.supplements]]\nnutrient = "magnesium_mg"\ndose = 2', "care.supplements.1.dose"),
    ],
)
def test_supplement_that_cannot_be_read_says_where(
    text: str, where: str, catalogue: Catalogue, care: CareRules, tmp_path: Path
) -> None:
    file = tmp_path / "me.toml"
    file.write_text(f"[care]\n{text}\n", "utf-8")
    with pytest.raises(ProfileError, match=where.replace(".", r"\.")):
        read_profile(file, catalogue, care)


WISHES = """
[wishes]
character = "quick"
budget_usd = 45
cook_double = 2
[wishes.importance]
cost = 4.0
[wishes.how_often.fish]
least = 2
most = 3
[wishes.how_often.fish.dinner]
most = 2
[wishes.how_often.eggs.breakfast]
least = 3
[wishes.ratings]
lentil_soup = "never"
[wishes.learnt]
oat_porridge = -2
"""


def test_wishes_are_read_and_written_back(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    profile = read(WISHES, tmp_path, catalogue, care)
    assert (profile.wishes.character, profile.wishes.budget_usd) == ("quick", 45)
    assert (profile.wishes.how_often[0].least, profile.wishes.how_often[0].most) == (2, 3)
    assert profile.wishes.how_often[1:] == (
        HowOften("fish", None, 2, "dinner"),
        HowOften("eggs", 3, None, "breakfast"),
    )
    assert profile.wishes.never == {"lentil_soup"}
    assert profile_from_data(profile_data(profile), catalogue, care) == profile


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[wishes]\ncharacter = "lavish"', "thrifty"),
        ("[wishes]\nbudget_usd = -1", "wishes.budget_usd"),
        ("[wishes.importance]\ncosts = 1", 'Did you mean "cost"'),
        ("[wishes.importance]\ncost = 9", "0 to 8"),
        ("[wishes.importance]\nsafety = 0", "0.5 to 2"),
        ("[wishes.how_often.fishes]\nleast = 1", 'Did you mean "fish"'),
        ("[wishes.how_often.fish]\nleast = 3\nmost = 2", "above most"),
        ("[wishes.how_often.fish.diner]\nleast = 1", 'Did you mean "dinner"'),
        ("[wishes.how_often.fish.dinner]\nleast = 3\nmost = 2", "how_often.fish.dinner.least"),
        ('[wishes.ratings]\nsoup = "often"', "more, less, never"),
        ("[wishes.learnt]\nsoup = 9", "-3 to 3"),
    ],
)
def test_wrong_wishes_say_what_is_allowed(
    text: str, said: str, tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    with pytest.raises(ProfileError, match=re.escape(said)):
        read(text, tmp_path, catalogue, care)


def test_kitchen_of_a_profile_is_read_and_written(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    from foods.food.fortification import Country
    from planner.domain.person.kitchen import Hemisphere, Kitchen

    text = """
    [kitchen]
    lacks = ["oven", "blender"]
    beginner = true
    active_minutes = 25
    hemisphere = "southern"
    country = "DE"
    can_get = ["natto"]
    """
    profile = read(text, tmp_path, catalogue, care)
    lacks, can_get = frozenset({"oven", "blender"}), frozenset({"natto"})
    assert profile.kitchen == Kitchen(lacks, True, 25, Hemisphere.SOUTHERN, can_get, Country.DE)
    assert profile_from_data(profile_data(profile), catalogue, care) == profile
    assert "kitchen" not in profile_data(Profile())


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('lacks = ["knife"]', "kitchen.lacks"),
        ("active_minutes = 1", "kitchen.active_minutes"),
        ('hemisphere = "eastern"', "kitchen.hemisphere"),
        ('country = "FR"', "kitchen.country"),
        ("oven = false", "kitchen.oven"),
    ],
)
def test_kitchen_that_does_not_hold_is_refused(
    line: str, key: str, tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    with pytest.raises(ProfileError) as caught:
        read(f"[kitchen]\n{line}", tmp_path, catalogue, care)
    assert caught.value.key == key
