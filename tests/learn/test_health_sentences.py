"""Every health sentence is in the list, promises nothing and can be read at twelve."""

from __future__ import annotations

from collections import defaultdict
from statistics import mean

import pytest

from .health_sentences import CSV, Sentence, allowed_words, as_csv, collect, promise_in
from .plain import reading_grade, syllables_in

HARDEST, MEAN = 9.0, 6.0
"""School grades: a single short text swings widely, so the bound that counts is the mean."""


@pytest.fixture(scope="module")
def sentences() -> list[Sentence]:
    return collect()


def test_the_list_in_the_repository_is_up_to_date(sentences: list[Sentence]) -> None:
    remedy = "Run `python -m tests.learn.health_sentences` and read what changed."
    assert CSV.read_text("utf-8") == as_csv(sentences), remedy


def test_every_sentence_names_where_it_stands_and_what_it_rests_on(
    sentences: list[Sentence],
) -> None:
    assert len(sentences) > 200
    assert all(s.where and s.source and s.text for s in sentences)


def test_nothing_promises_relief(sentences: list[Sentence]) -> None:
    assert {s.text: word for s in sentences if (word := promise_in(s.text))} == {}


def test_exceptions_are_still_needed(sentences: list[Sentence]) -> None:
    whole = "\n".join(s.text for s in sentences)
    assert [phrase for phrase in allowed_words() if phrase not in whole] == []


@pytest.mark.parametrize(
    "text",
    [
        "Bananas prevent cramps.",
        "Magnesium relieves cramps.",
        "This stops cramps.",
        "It heals.",
        "A sure cure.",
        "Keeps night cramps away.",
    ],
)
def test_the_word_list_finds_promises(text: str) -> None:
    assert promise_in(text)


def test_no_sentence_is_hard_to_read(sentences: list[Sentence]) -> None:
    hard = {s.text: grade for s in sentences if (grade := reading_grade(s.text)) > HARDEST}
    assert hard == {}


def test_each_room_can_be_read_at_twelve(sentences: list[Sentence]) -> None:
    rooms = defaultdict(list)
    for sentence in sentences:
        rooms[sentence.where].append(reading_grade(sentence.text))
    large = {room: mean(grades) for room, grades in rooms.items() if len(grades) >= 5}
    assert {room: grade for room, grade in large.items() if grade > MEAN} == {}


@pytest.mark.parametrize(
    ("word", "count"),
    [("muscle", 2), ("cramped", 1), ("needed", 2), ("signal", 2), ("exercises", 4), ("table", 2)],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables_in(word) == count


def test_grade_rises_with_long_words_and_sentences() -> None:
    plain = "The cat sat on the mat. It was warm."
    learned = "Neuromuscular hyperexcitability characteristically necessitates investigation."
    assert reading_grade(plain) < 2 < 15 < reading_grade(learned)
