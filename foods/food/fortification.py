"""Where vitamin D is added to food, and what foods are called and contain where none is.

The tables are of foods as they are sold in the United States. Elsewhere the same food often has
no vitamin D added: its figure is then that of its natural counterpart, or none at all.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from foods.errors import raise_all
from foods.figures.references import load_references
from foods.tables import DataDir, Row, data_dir, gather, iter_unknown, read_csv, unique_by

FORTIFICATION_FILE, ADDED_FILE = "fortification.csv", "added_vitamin_d.csv"
FORTIFICATION_COLUMNS = ("country", "sort", "fortified", "source", "note")
ADDED_COLUMNS = ("food", "sort", "natural", "name", "in_text", "buy_as")
SORTS = ("milk", "plant_drink", "spread", "yogurt", "juice", "cereal", "tofu", "cheese")
"""What vitamin D is added to somewhere, as the table names it."""
_ANSWERS = ("yes", "no", "unknown")


class Country(StrEnum):
    """Where a person buys their food."""

    UNSAID = ""
    """Not asked: foods are as they are sold in the United States."""
    US = "US"
    DE = "DE"
    AT = "AT"
    CH = "CH"
    GB = "GB"
    OTHER = "other"


@dataclass(frozen=True)
class PlainFood:
    """A food that has vitamin D added in the tables, as it is without.

    Attributes:
        sort: One of `SORTS`.
        natural: The food whose vitamin D it then has; "" where none is counted.
        name, in_text, buy_as: Its words without the vitamin; `buy_as` is "" where it is bought
            under the same words.
    """

    sort: str
    natural: str
    name: str
    in_text: str
    buy_as: str


@dataclass(frozen=True)
class Fortification:
    """To what vitamin D is added in which country.

    Attributes:
        plain: Foods that have the vitamin added in the tables, by id.
        usual: The sorts of food that have it as a rule, by country.
        source: Key of `references.toml` by country and sort, where there is one.
    """

    plain: Mapping[str, PlainFood] = field(default_factory=dict)
    usual: Mapping[Country, frozenset[str]] = field(default_factory=dict)
    source: Mapping[tuple[Country, str], str] = field(default_factory=dict)

    def without(self, country: Country, bought: Collection[str] = ()) -> frozenset[str]:
        """Return the foods that have no vitamin D added for a person.

        Args:
            country: Where they buy. Where nothing is known of a country, nothing is added there.
            bought: Ids of foods that the person buys with the vitamin all the same.
        """
        if country is Country.UNSAID:
            return frozenset()
        usual = self.usual.get(country, frozenset())
        return frozenset(
            key for key, one in self.plain.items() if one.sort not in usual and key not in bought
        )

    def said(self, words: Mapping[str, tuple[str, str, str]]) -> Fortification:
        """Return it with names, words in a text and words to buy by in another language."""
        plain = {
            key: replace(one, **dict(zip(("name", "in_text", "buy_as"), words[key], strict=True)))
            if key in words
            else one
            for key, one in self.plain.items()
        }
        return replace(self, plain=plain)


def load_fortification(
    foods: Mapping[str, object], directory: DataDir | None = None
) -> Fortification:
    """Return what is known of added vitamin D; nothing where the folder has no such tables.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
    """
    directory = data_dir(directory)
    if not (directory / ADDED_FILE).is_file():
        return Fortification()
    added = read_csv(directory, ADDED_FILE, ADDED_COLUMNS)
    raise_all(iter_unknown(added, "food", foods))
    plain = dict(gather(unique_by(added, "food").items(), lambda e: (e[0], _plain(e[1], foods))))
    sources = load_references(directory)
    rows = gather(
        read_csv(directory, FORTIFICATION_FILE, FORTIFICATION_COLUMNS),
        lambda row: _country_row(row, sources),
    )
    usual: dict[Country, frozenset[str]] = {country: frozenset() for country, *_ in rows}
    for country, sort, fortified, _ in rows:
        usual[country] |= {sort} if fortified else frozenset()
    return Fortification(plain, usual, {(c, sort): key for c, sort, _, key in rows if key})


def _plain(row: Row, foods: Mapping[str, object]) -> PlainFood:
    natural = row.cells["natural"]
    if natural and natural not in foods:
        raise row.error(f'There is no food "{natural}".', "Name one, or leave it empty.")
    words = row.text("name"), row.text("in_text"), row.cells["buy_as"]
    return PlainFood(row.one_of("sort", SORTS), natural, *words)


def _country_row(row: Row, sources: Mapping[str, object]) -> tuple[Country, str, bool, str]:
    answer, source = row.one_of("fortified", _ANSWERS), row.cells["source"]
    if answer == "unknown" and not source:
        source = ""
    elif source not in sources:
        raise row.error(f'There is no source "{source}".', "Add it to references.toml.")
    country = Country(row.one_of("country", [c.value for c in Country if c.value]))
    return country, row.one_of("sort", SORTS), answer == "yes", source
