"""Find dishes: words in English and German, filters, order, and what to loosen if none is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace

from foods import Catalogue, Diet
from foods.vocabulary import phrase_of, vocabulary_of, words_of
from planner.application.cancellation import Ticket

from .entries import DishEntry, DishShelf
from .sentences import said_in

ORDERS = ("usual", "title", "minutes", "favourite")
KINDS = ("", "favourite", "own", "imported")
KITCHENS = ("", "oven", "stove", "blender", "cold")
"""Equipment to do without; "stove" means a microwave only, "cold" nothing that cooks."""
_SHORTEST = 2
_MOST = 2000


@dataclass(frozen=True)
class DishQuery:
    """What is looked for. Every field at its default asks nothing.

    Attributes:
        text: Words of a title or of foods, in English or German.
        slot: A meal of the day.
        minutes: The most minutes from the fridge to the table.
        active: The most minutes with a hand in it.
        style: A value of `Diet`: dishes in a form for that style.
        kitchen: One of `KITCHENS`.
        kind: One of `KINDS`.
        season: Whether only dishes without fresh food out of season are wanted.
        barred: Whether dishes are shown that are not planned for the person.
        order: One of `ORDERS`.
        without: Words of foods that a dish must not have in the form it is shown in.
    """

    text: str = ""
    slot: str = ""
    minutes: int | None = None
    active: int | None = None
    style: str = ""
    kitchen: str = ""
    kind: str = ""
    season: bool = False
    barred: bool = True
    order: str = "usual"
    without: tuple[str, ...] = ()

    @property
    def filters(self) -> tuple[str, ...]:
        """Return the names of the fields that ask something."""
        plain = DishQuery()
        asks = (f.name for f in fields(self) if f.name not in ("order", "barred"))
        return tuple(name for name in asks if getattr(self, name) != getattr(plain, name))


@dataclass(frozen=True, eq=False)
class Found:
    """What was found.

    Attributes:
        query: What was asked.
        entries: In order; those that may be planned before the others.
        loosened: Where nothing was found: how many dishes each filter left out would give.
        near: Words known that are spelt like the text.
        meant: The question that the text, which finds nothing as words, asks as a sentence: "no
            fish tonight"; None where the words themselves were looked for.
    """

    query: DishQuery
    entries: tuple[DishEntry, ...]
    loosened: Mapping[str, int]
    near: tuple[str, ...] = ()
    meant: DishQuery | None = None


class DishIndex:
    """The words of every dish of a shelf; made once, asked at every keystroke."""

    def __init__(self, shelf: DishShelf, language: str) -> None:
        """Read the words.

        Args:
            shelf: The dishes.
            language: In which known words are told.
        """
        self.shelf, self._language = shelf, language
        catalogue = shelf.context.catalogue
        origin = shelf.context.origin or catalogue
        self._vocabulary = vocabulary_of(catalogue, language)
        self._titles = {
            key: frozenset(_title_words(entry, origin, catalogue))
            for key, entry in shelf.entries.items()
        }
        self._families = {
            key: titles | frozenset(words_of(shelf.entries[key].dish.family.replace("_", " ")))
            for key, titles in self._titles.items()
        }
        self._foods: dict[str, frozenset[str]] = {}
        self._food_words = {
            food: frozenset(w for n in self._vocabulary.names(food).all for w in words_of(n))
            for food in catalogue.foods
        }

    def find(self, query: DishQuery, ticket: Ticket | None = None) -> Found:
        """Return what a query finds; in a cancelled search, what was found until then."""
        entries = self._matching(query, ticket)
        if entries or not query.filters:
            return Found(query, entries, {})
        meant = _meant(query)
        if meant != query and (entries := self._matching(meant, ticket)):
            return Found(query, entries, {}, meant=meant)
        plain = DishQuery()
        counts = {
            name: len(self._matching(replace(query, **{name: getattr(plain, name)}), ticket))
            for name in query.filters
        }
        known = not query.text.strip() or self._matching(DishQuery(text=query.text), ticket)
        near = () if known else self._vocabulary.near(query.text)
        return Found(query, (), {name: n for name, n in counts.items() if n}, near)

    def _matching(self, query: DishQuery, ticket: Ticket | None) -> tuple[DishEntry, ...]:
        tests = [*_tests(query)]
        barred = frozenset(food for text in query.without for food in self._foods_of(text))
        if query.without and not barred:
            return ()
        found = []
        words = words_of(query.text)
        for key, entry in self.shelf.entries.items():
            if ticket is not None and ticket.cancelled:
                break
            if not all(test(entry) for test in tests):
                continue
            shown = self._with_words(key, entry, words, query.text)
            if shown is not None and not shown[0].meal.foods & barred:
                found.append(shown)
        ranked = sorted(found, key=lambda pair: _rank(pair[0], pair[1], query))
        return tuple(entry for entry, _ in ranked)[:_MOST]

    def _with_words(
        self, key: str, entry: DishEntry, words: tuple[str, ...], text: str
    ) -> tuple[DishEntry, int] | None:
        """Return the entry in a form that has the words, and how well it has them; None if not."""
        if not words:
            return entry, 0
        for how_well, named in enumerate((self._titles[key], self._families[key])):
            if all(any(w.startswith(word) for w in named) for word in words):
                return entry, how_well
        whole = self._foods_of(text)
        groups = [whole] if whole else [self._foods_of(word) for word in words]
        wanted: frozenset[str] = frozenset()
        for word, foods in zip(words if not whole else ("",), groups, strict=True):
            if word and any(w.startswith(word) for w in self._families[key]):
                continue
            here = foods & self.shelf.foods_of(entry)
            if not here:
                return None
            wanted |= here
        shown = self.shelf.with_foods(entry, wanted)
        return shown, 2 if entry.meal.foods & wanted else 3

    def _foods_of(self, text: str) -> frozenset[str]:
        """Return the foods that a word or some words mean; of one half typed, what it begins."""
        asked = phrase_of(text)
        if asked not in self._foods:
            meaning = self._vocabulary.meaning(text)
            senses = (meaning.sense,) if meaning.sense else meaning.candidates
            found = frozenset(food for sense in senses for food in sense.within)
            begun = len(asked) >= _SHORTEST and " " not in asked
            if not found and begun:
                found = frozenset(
                    food
                    for food, words in self._food_words.items()
                    if any(word.startswith(asked) for word in words)
                )
            self._foods[asked] = found
        return self._foods[asked]


def _meant(query: DishQuery) -> DishQuery:
    """Return what the text asks as a sentence, beside what the boxes ask already."""
    said = said_in(query.text)
    return replace(
        query,
        text=said.text,
        without=said.without,
        minutes=query.minutes if said.minutes is None else said.minutes,
        slot=said.slot or query.slot,
        style=said.style or query.style,
        kitchen=said.kitchen or query.kitchen,
    )


def _title_words(entry: DishEntry, origin: Catalogue, catalogue: Catalogue) -> Iterator[str]:
    """Yield the words of a title in the language spoken and in English, and of its id."""
    yield from words_of(entry.title)
    yield from words_of(entry.dish.id.replace("_", " "))
    for tables in (origin, catalogue):
        dish = tables.dishes.get(entry.dish.id)
        if dish is not None:
            plain = "".join(c if c.isalpha() or c in " -'" else " " for c in _bare(dish.title))
            yield from words_of(plain)


def _bare(title: str) -> str:
    """Return a title's own words, without the places of its foods."""
    parts, depth = [], 0
    for letter in title:
        depth += (letter == "{") - (letter == "}")
        parts.append(letter if not depth and letter != "}" else " ")
    return "".join(parts)


def _tests(query: DishQuery) -> Iterator[Callable[[DishEntry], bool]]:
    """Yield what an entry must pass; words are looked at apart."""
    if query.slot:
        yield lambda entry: query.slot in entry.slots
    if (most := query.minutes) is not None:
        yield lambda entry: entry.minutes <= most
    if (hands := query.active) is not None:
        yield lambda entry: (entry.minutes if entry.active is None else entry.active) <= hands
    if query.style:
        yield lambda entry: Diet(query.style).allows(entry.diet)
    if query.kitchen:
        yield lambda entry: _without(entry, query.kitchen)
    if query.kind:
        yield lambda entry: bool(getattr(entry, query.kind))
    if query.season:
        yield lambda entry: not entry.late
    if not query.barred:
        yield lambda entry: not entry.why_not


def _without(entry: DishEntry, kitchen: str) -> bool:
    needs = set(entry.dish.equipment or ())
    barred = {"stove": {"stove", "oven"}, "cold": {"stove", "oven", "microwave"}}
    cold = kitchen != "cold" or entry.dish.temperature == "cold"
    return cold and not needs & barred.get(kitchen, {kitchen})


def _rank(entry: DishEntry, word: int, query: DishQuery) -> tuple[object, ...]:
    order: dict[str, tuple[object, ...]] = {
        "usual": (not entry.favourite, round(entry.unusual, 3)),
        "title": (),
        "minutes": (entry.minutes,),
        "favourite": (not entry.favourite, entry.rating == "less", round(entry.unusual, 3)),
    }
    return (bool(entry.why_not), word, *order[query.order], entry.title.casefold(), entry.dish.id)
