"""Pages and files come in as other people's programs write them, not only as they should."""

from __future__ import annotations

import json

import pytest

from planner.domain.recipes.matching import is_heading
from planner.store.recipes.page_json import page_json
from planner.store.recipes.reading import recipes_of_bytes

_SOUP = '{"@type": "Recipe", "name": "Soup", "recipeIngredient": ["1 onion", "2 carrots"]%s}'


def _page(script: str) -> bytes:
    return f'<html><script type="application/ld+json">{script}</script></html>'.encode()


@pytest.mark.parametrize(
    "script",
    [
        _SOUP % ', "description": "First.\n\tThen."',
        _SOUP % ', "recipeCategory": "Soups",',
        _SOUP % ', "description": "It\\\'s good"',
        _SOUP % "" + ";",
        f"// <![CDATA[\n{_SOUP % ''}\n// ]]>",
        f"<!-- {_SOUP % ''} -->",
        _SOUP.replace('"2 carrots"]', '"2 carrots",\n ]') % "",
    ],
)
def test_json_that_a_browser_lets_pass_is_read(script: str) -> None:
    (recipe,) = recipes_of_bytes(_page(script), "soup.html").recipes
    assert recipe.title == "Soup"
    assert recipe.lines == ("1 onion", "2 carrots")


def test_mending_leaves_texts_as_they_are() -> None:
    said = {"text": 'a "quote", ] and \\ ; // -->', "other": [1, "\u00e9,}"]}
    assert page_json(f"<!--{json.dumps(said)[:-1]},}}-->") == said
    assert page_json('{"a": "one\ntwo\\n\\u00e9\\x"}') == {"a": "one\ntwo\n\u00e9x"}


@pytest.mark.parametrize("script", ["", "{", '{"a": }', "[1,,2]", '{"a": "b" "c"}', "nothing"])
def test_page_reader_refuses_what_is_no_json(script: str) -> None:
    with pytest.raises(ValueError):
        page_json(script)


def test_recipe_of_mealie_before_its_first_version_comes_in() -> None:
    old = {
        "name": "Stew",
        "recipe_yield": "4 serving(s)",
        "org_url": "https://example.org/stew",
        "recipe_ingredient": [
            {"note": "500 g potatoes", "food": None, "disable_amount": True, "quantity": 1},
            {"note": "1 onion", "food": None, "disable_amount": True, "quantity": 1},
        ],
        "recipe_instructions": [{"title": "", "text": "Cook."}],
    }
    (recipe,) = recipes_of_bytes(json.dumps(old).encode(), "stew.json").recipes
    assert recipe.lines == ("500 g potatoes", "1 onion")
    assert recipe.steps == ("Cook.",)
    assert recipe.portions == 4
    assert recipe.source == "https://example.org/stew"


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("For the sauce:", True),
        ("## SAUCE", True),
        ("**Dressing**", True),
        ("--- To serve ---", True),
        ("[For the dough]", True),
        ("[2 onions]", False),
        ("**2 onions**", False),
        ("- salt", False),
        ("salt", False),
        ("---", False),
    ],
)
def test_heading_among_lines_is_no_food(line: str, heading: bool) -> None:
    assert is_heading(line) == heading
