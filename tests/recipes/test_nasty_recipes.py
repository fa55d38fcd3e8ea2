"""Files that mean harm, or are merely broken, do none: limits hold and nothing is opened."""

from __future__ import annotations

import gzip
import io
import json
import socket
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foods.own import CancelledError, Watch
from planner.store import StoreError
from planner.store.recipes import archives, keyed_text, reading
from planner.store.recipes.reading import recipes_of_bytes

from .samples import WRITERS, own_recipes, page_jsonld, tandoor

RECIPE = own_recipes()["bean_stew"]


def _zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_member_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_MEMBER_BYTES", 1000)
    read = recipes_of_bytes(_zipped({"a.json": b" " * 5000}), "bomb.zip")
    assert read.recipes == ()
    assert "larger than" in read.faults[0].why


def test_gzip_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_MEMBER_BYTES", 1000)
    read = recipes_of_bytes(gzip.compress(b" " * 50_000), "bomb.paprikarecipe")
    assert "larger than" in read.faults[0].why


def test_archive_of_too_many_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_MEMBERS", 3)
    read = recipes_of_bytes(_zipped({f"{n}.json": b"{}" for n in range(9)}), "many.zip")
    assert read.recipes == ()
    assert "more than" in read.faults[0].why


def test_whole_may_not_unpack_to_too_much() -> None:
    budget = archives.Budget(members=10, size=100)
    with pytest.raises(archives.ArchiveError):
        list(
            archives.members(
                _zipped({"a.json": b"x" * 90, "b.json": b"x" * 90}), (".json",), budget
            )
        )


def test_archives_in_archives_end() -> None:
    content = tandoor(RECIPE)
    for _ in range(5):
        content = _zipped({"inner.zip": content})
    read = recipes_of_bytes(content, "deep.zip")
    assert read.recipes == ()
    assert "too deep" in read.faults[0].why


def test_path_in_an_archive_leads_nowhere(tmp_path: Path) -> None:
    member = json.dumps([{"@type": "Recipe", "name": "A", "recipeIngredient": ["1 egg"]}]).encode()
    read = recipes_of_bytes(_zipped({"../../evil.json": member, "C:\\x\\y.json": member}), "a.zip")
    assert {recipe.title for recipe in read.recipes} == {"A"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("depth", [100, 5000, 200_000])
def test_json_that_is_nested_too_deep_is_refused(depth: int) -> None:
    read = recipes_of_bytes(b"[" * depth + b"]" * depth, "deep.json")
    assert read.recipes == ()
    assert read.faults


def test_elements_that_are_nested_without_end_are_read() -> None:
    page = b"<div>" * 50_000 + page_jsonld(RECIPE)
    assert recipes_of_bytes(page, "deep.html").recipes[0].title == RECIPE.title


def test_recipe_import_opens_no_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    for program, (ending, write) in WRITERS.items():
        assert recipes_of_bytes(write(RECIPE), f"{program}{ending}").recipes


def test_figures_that_are_none_are_passed_over() -> None:
    node = {
        "@type": "Recipe",
        "name": {"deep": []},
        "recipeYield": {"value": [1]},
        "recipeIngredient": [None, 3, {"x": 1}, ["a"], "1 egg"],
        "recipeInstructions": {"a": {"b": 1}},
        "totalTime": ["x", {"y": 2}],
        "keywords": 7,
        "emp:foods": [{"food": 1, "grams": "x"}],
    }
    (recipe,) = recipes_of_bytes(json.dumps(node).encode(), "odd.json").recipes
    assert recipe.portions is None
    assert "1 egg" in recipe.lines
    assert recipe.stated == ()


def test_huge_number_is_no_fault_of_the_program() -> None:
    text = '{"@type": "Recipe", "name": "A", "recipeIngredient": ["1 egg"], "recipeYield": 1e999}'
    read = recipes_of_bytes(text.encode(), "inf.json")
    assert read.faults


def test_damaged_recipe_stops_no_other() -> None:
    good = WRITERS["recipesage"][1](RECIPE)
    read = recipes_of_bytes(_zipped({"a.json": b'{"name": ', "b.json": good}), "mixed.zip")
    assert [recipe.title for recipe in read.recipes] == [RECIPE.title]
    assert read.faults[0].file == "a.json"


def test_reading_stops_when_nobody_waits() -> None:
    with pytest.raises(CancelledError):
        recipes_of_bytes(tandoor(RECIPE), "a.zip", Watch(cancelled=lambda: True))


def test_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_FILE_BYTES", 10)
    (tmp_path / "big.json").write_bytes(b"x" * 20)
    with pytest.raises(StoreError):
        reading.read_recipes(tmp_path / "big.json")


@pytest.mark.parametrize("name", [".", "missing.json"])
def test_recipe_import_refuses_what_is_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(StoreError):
        reading.read_recipes(tmp_path / name)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(reading.ENDINGS))
def test_recipe_import_reads_or_refuses_any_bytes(content: bytes, ending: str) -> None:
    read = recipes_of_bytes(content, f"x{ending}")
    assert read.recipes or read.faults


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(WRITERS)), st.data())
def test_cut_or_bent_file_is_read_or_refused(program: str, data: st.DataObject) -> None:
    ending, write = WRITERS[program]
    content = bytearray(write(RECIPE))
    at = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        del content[at:]
    else:
        content[at] = data.draw(st.integers(0, 255))
    read = recipes_of_bytes(bytes(content), f"x{ending}")
    assert read.recipes or read.faults


@pytest.mark.parametrize("mark", ["![", "[a](", "**", "[", "# Ingredients ", "Title:", "- "])
def test_marks_of_markdown_without_end_are_read(mark: str) -> None:
    text = f"# Soup\n## Ingredients\n- 2 onions\n- {mark * 100_000}\n## Directions\nCook.\n"
    (recipe,) = recipes_of_bytes(text.encode(), "soup.md").recipes
    assert recipe.title == "Soup"
    assert recipe.lines[0] == "2 onions"
    assert all(len(line) <= 300 for line in recipe.lines)


def test_front_matter_that_never_ends_is_no_title() -> None:
    text = "---\ntitle: Soup\n" + "key: value\n" * 5_000
    read = recipes_of_bytes(text.encode(), "soup.md")
    assert read.recipes == ()


def test_text_of_recipesage_has_a_limit_of_recipes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyed_text, "MOST_RECIPES", 3)
    one = "Title: Soup {n}\nIngredients: 2 onions\nInstructions: Cook.\n"
    text = "".join(one.format(n=n) for n in range(9))
    assert len(recipes_of_bytes(text.encode(), "export.txt").recipes) == 3


def test_markup_in_text_of_recipesage_is_inert() -> None:
    text = (
        "Title: <script>alert(1)</script>Soup\nSource: null\n"
        "Ingredients: 2 onions<img src=x onerror=y>\nInstructions: Cook <b>it</b>.\n"
    )
    (recipe,) = recipes_of_bytes(text.encode(), "export.txt").recipes
    told = " ".join((recipe.title, *recipe.lines, *recipe.steps))
    assert "<" not in told
