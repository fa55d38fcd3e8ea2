"""Lines of food are read right, or marked: never wrong and silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foods import Catalogue
from foods.library import Library
from foods.lines import Certainty, LineReader, State, Use, line_reader

from .corpus import Outcome, cases, outcomes

LEAST_RIGHT, MOST_ASKED, MOST_WRONG = 0.75, 0.2, 0.02


@pytest.fixture(scope="module")
def reader(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LineReader]:
    library = Library.open(tmp_path_factory.mktemp("library") / "library.sqlite")
    yield line_reader(catalogue, library)
    library.close()


@pytest.fixture(scope="module")
def bare(catalogue: Catalogue) -> LineReader:
    return line_reader(catalogue)


def test_the_corpus_is_read_as_well_as_was_promised(reader: LineReader) -> None:
    told = outcomes(reader, cases())
    shares = Counter(said for _, _, said in told)
    assert len(told) > 450
    assert shares[Outcome.RIGHT] >= LEAST_RIGHT * len(told)
    assert shares[Outcome.ASKED] <= MOST_ASKED * len(told)
    assert shares[Outcome.WRONG] <= MOST_WRONG * len(told)


@pytest.mark.parametrize(
    ("line", "food", "grams", "eaten"),
    [
        ("1,000 ml milk", "milk_whole", 1014, 1014),
        ("1,500 g potatoes", "potatoes_boiled", 1500, None),
        ("20 almonds", "almonds", 24, 24),
        ("10 grapes", "grapes", 50, 50),
        ("½-1 cup milk", "milk_whole", 183, 183),
        ("100 g uncooked rice", "white_rice_cooked", 100, 280),
        ("2 x 250 ml milk", "milk_whole", 507, 507),
    ],
)
def test_what_was_read_wrong_once_is_right(
    line: str, food: str, grams: float, eaten: float | None, bare: LineReader
) -> None:
    read = bare.read(line, Use.EATEN)
    assert read.food == food
    assert read.food_certainty is Certainty.SURE
    assert read.grams == pytest.approx(grams, rel=0.01)
    assert read.grams_certainty is Certainty.SURE
    if eaten is not None:
        assert read.eaten_grams == pytest.approx(eaten, rel=0.01)


def test_dry_and_cooked_are_told_apart_by_what_a_line_is_for(bare: LineReader) -> None:
    cook, eat = bare.read("200 g rice", Use.RECIPE), bare.read("200 g rice", Use.EATEN)
    assert (cook.state, eat.state) == (State.RAW, State.COOKED)
    assert cook.eaten_grams is not None
    assert cook.eaten_grams > 2.5 * 200
    assert eat.eaten_grams == 200


def test_a_guess_says_why(bare: LineReader) -> None:
    tin = bare.read("1 (14 oz) can black beans, drained")
    assert (tin.food, tin.grams_certainty) == ("black_beans_canned", Certainty.GUESS)
    assert tin.grams == pytest.approx(238, abs=1)
    assert "60 %" in tin.grams_reason
    beans = bare.read("200 g black beans")
    assert beans.grams_certainty is Certainty.GUESS
    assert "dry or cooked" in beans.grams_reason


def test_an_amount_left_to_taste_needs_no_question(bare: LineReader) -> None:
    salt = bare.read("salt to taste")
    assert (salt.food, salt.grams, salt.optional, salt.is_sure) == ("salt", None, True, True)
    assert not bare.read("salt and pepper to taste").is_sure


def test_preparation_and_what_is_left_over_are_kept(bare: LineReader) -> None:
    onion = bare.read("1 medium onion, finely chopped")
    assert (onion.unit, onion.preparation, onion.remainder) == ("medium", "finely chopped", "")
    butter = bare.read("100 g butter or margarine")
    assert (butter.food, butter.remainder) == ("butter_unsalted", "margarine")
    odd = bare.read("2 tbsp gochujang")
    assert (odd.food, odd.grams, odd.remainder) == ("", None, "gochujang")


@pytest.mark.parametrize(
    ("line", "grams"),
    [
        ("3/4 cup plus 2 tablespoons sugar", 175),
        ("4 salmon fillets (about 6 oz each)", 680),
        ("1 Dose Kidneybohnen (Abtropfgewicht 240 g)", 240),
        ("1.500 g Kartoffeln", 1500),
        ("1 halbe Salatgurke", 150),
        ("0,5 l Milch", 507),
        ("225g/8oz butter", 225),
    ],
)
def test_amounts_of_every_shape(line: str, grams: float, bare: LineReader) -> None:
    assert bare.read(line).grams == pytest.approx(grams, rel=0.02)


@given(st.text(max_size=400))
def test_no_line_is_too_odd(line: str) -> None:
    from foods.lines.parts import parts_of

    parts = parts_of(line)
    assert parts.amount is None or 0 < parts.amount.quantity.middle < 1e12


@pytest.mark.parametrize("use", list(Use))
@pytest.mark.parametrize("line", ["", "(", "1", "½", "1 (400 g)", "x" * 5000, "1/0 cup", "a , b"])
def test_odd_lines_give_an_answer(line: str, use: Use, bare: LineReader) -> None:
    read = bare.read(line, use)
    assert read.text == line
    assert read.grams is None or read.grams > 0
