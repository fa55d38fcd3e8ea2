"""Turn a question into SQL. Words travel as parameters, never inside the statement."""

from __future__ import annotations

from collections.abc import Collection

from foods.library.query import Basis, Query
from foods.library.words import match_expression, typed_words

# Below this much energy in 100 g a figure per 100 kcal says nothing: nobody eats 5 kg of tea.
LEAST_KCAL = 10.0


def statement(query: Query, nutrients: Collection[str]) -> tuple[str, list[object]]:
    """Return the statement and its parameters; its rows are those of the table of foods.

    Raises:
        ValueError: If the nutrient is not one of `nutrients`.
    """
    words = typed_words(query.text)
    where, values = _conditions(query, words)
    order, order_values = _order(query, words, nutrients)
    if query.nutrient:
        where += _rankable(query)
    table = "food JOIN words ON words.rowid = food.id" if words else "food"
    condition = f" WHERE {' AND '.join(where)}" if where else ""
    # Numbers alone are sorted, then the few whole rows are fetched: three times as quick.
    best = f"SELECT food.id AS best, {order} AS score, plain FROM {table}{condition}"
    return (
        f"SELECT food.* FROM ({best} ORDER BY score, plain, best LIMIT ?) "
        "JOIN food ON food.id = best ORDER BY score, food.plain, best",
        [*order_values, *values, query.limit],
    )


def _conditions(query: Query, words: tuple[str, ...]) -> tuple[list[str], list[object]]:
    where: list[str] = []
    values: list[object] = []
    if words:
        where.append("words MATCH ?")
        values.append(match_expression(words))
    if query.group:
        where.append("food_group = ?")
        values.append(query.group)
    return where, values


def _rankable(query: Query) -> list[str]:
    """Return the conditions that leave out unknown figures, which have no rank at all."""
    known = [f'food."{query.nutrient}" IS NOT NULL']
    if query.basis is Basis.PER_100KCAL:
        known.append(f'food."energy_kcal" >= {LEAST_KCAL}')
    return known


def _order(
    query: Query, words: tuple[str, ...], nutrients: Collection[str]
) -> tuple[str, list[object]]:
    if query.nutrient:
        return _by_figure(query, nutrients), []
    # USDA writes "Nuts, almonds": a part that is the word, or begins with it, fits best.
    exact = [f", {word}{end}," for word in words for end in ("", "s")]
    begins = [f", {word}" for word in words]
    first = [f", {word}%" for word in words]
    score = "".join(" - 3 * (instr(parts, ?) > 0)" for _ in exact)
    score += "".join(" - 4 * (instr(parts, ?) > 0)" for _ in begins)
    score += "".join(" - 3 * (parts LIKE ?)" for _ in first)
    return f"plain{score}", [*exact, *begins, *first]


def _by_figure(query: Query, nutrients: Collection[str]) -> str:
    if query.nutrient not in nutrients:
        raise ValueError(f'no nutrient "{query.nutrient}"')
    figure = f'food."{query.nutrient}"'
    if query.basis is Basis.PER_100KCAL:
        figure = f'{figure} / food."energy_kcal"'
    return figure if query.least else f"-{figure}"
