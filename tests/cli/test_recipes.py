"""`recipes` imports what is sure, says what is not, and ends with the code that it documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.cli import main
from planner.store.own.places import OwnPlaces
from tests.recipes.samples import WRITERS, own_recipes


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OwnPlaces:
    places = OwnPlaces.within(tmp_path / "data", tmp_path / "cache")
    monkeypatch.setattr(OwnPlaces, "usual", classmethod(lambda _: places))
    return places


def written(folder: Path, program: str, key: str) -> str:
    ending, write = WRITERS[program]
    path = folder / f"{key}{ending}"
    path.write_bytes(write(own_recipes()[key]))
    return str(path)


def test_recipe_without_a_question_comes_in(
    own: OwnPlaces, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, "paprika", "overnight_oats")
    assert main(["recipes", file, "--check"]) == 0
    assert "1 could be imported" in capsys.readouterr().out
    assert not own.dishes.exists()

    assert main(["recipes", file]) == 0
    assert [path.name for path in own.dishes.iterdir()] == ["own_overnight_oats_with_berries.toml"]
    capsys.readouterr()
    assert main(["recipes", file]) == 0
    assert "is there already" in capsys.readouterr().out
    assert len(list(own.dishes.iterdir())) == 1


def test_recipe_with_a_question_is_not_kept_and_the_question_is_said(
    own: OwnPlaces, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [written(tmp_path, "tandoor", key) for key in ("odd_stew", "overnight_oats")]
    assert main(["recipes", *files]) == 3
    out = capsys.readouterr().out
    assert "? 1 glass red wine" in out
    assert "for how many is not said" in out
    assert [path.name for path in own.dishes.iterdir()] == ["own_overnight_oats_with_berries.toml"]


def test_options_answer_for_all(own: OwnPlaces, tmp_path: Path) -> None:
    file = written(tmp_path, "plain_text", "nut_bars")
    assert main(["recipes", file]) == 3
    assert main(["recipes", file, "--portions", "12", "--take-guesses"]) == 0
    assert len(list(own.dishes.iterdir())) == 1


def test_recipes_command_without_readable_input_is_refused(own: OwnPlaces, tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text("<html></html>", encoding="utf-8")
    assert main(["recipes", str(tmp_path / "x.html")]) == 2
    assert main(["recipes", str(tmp_path / "missing.zip")]) == 2
    assert not own.dishes.exists()


def test_foods_of_usda_become_ones_own_with_the_dish(own: OwnPlaces, tmp_path: Path) -> None:
    file = tmp_path / "bread.txt"
    text = "Flat bread\nServes 2\n\n200 g flour\n2 tbsp olive oil\n\nFry it in a pan."
    file.write_text(text, encoding="utf-8")
    assert main(["recipes", str(file)]) == 3
    assert not own.foods.exists()
    assert main(["recipes", str(file), "--take-guesses"]) == 0
    assert "sr28:20081" in own.foods.read_text(encoding="utf-8")
    assert main(["recipes", str(file), "--take-guesses"]) == 0  # it is there already
    assert len(list(own.dishes.iterdir())) == 1
