"""Find the food that the words of a line mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from foods.vocabulary import (
    LIBRARY,
    Vocabulary,
    german_phrases,
    german_stems,
    ingredient_names,
    respelled,
    unlisted_names,
    words_of,
)

from .food_line import Certainty
from .words import load_words

if TYPE_CHECKING:
    from foods.food.food import Food
    from foods.library import Library

_FORMS = frozenset(
    "raw cooked canned frozen dry fresh dried boiled baked roasted broiled grilled poached".split()
)
_JOINS = frozenset({"and", "und", "with", "mit", "plus"})
_MOST = 7
# German words that name a cut of what stands before them in the same word.
_CUTS = tuple("filets filet wurfel blatter scheiben stucke streifen kugel pulver".split())
_SHORTEST = 3
_TINNED = frozenset(
    "vegetable fruit mushroom legume root white_fish oily_fish shellfish poultry".split()
)
_ALWAYS_TINNED = frozenset({"anchovies", "refried_beans", "baked_beans"})
_FRESH = frozenset("herb vegetable mushroom fruit berry leafy_green root allium shellfish".split())
_MEATS = frozenset("poultry red_meat processed_meat white_fish oily_fish shellfish".split())
_LEAVES = frozenset({"leaf", "top", "blatt", "blatter"})
# Spices of the library whose leaves are another food: fenugreek, celery seed.
_SEEDS = frozenset(f"{LIBRARY}{number}" for number in "02019 02007 02018 02024 02005".split())
_LEAFY = frozenset({"herb", "leafy_green", "cruciferous", "vegetable"})
_JUICES = frozenset({"juice", "saft"})
_BESIDE = frozenset({"in", "with", "and", "mit", "im", "own", "their", "eigenen", "eigenem"})
# Words of a state that may stand apart from the name they belong to.
_STATES = frozenset("dried frozen canned tinned pickled tk".split())
_STATES |= {"getrocknet", "getrocknete", "getrockneter", "gefrorene"}
_DRY_LEAVES = frozenset(f"{LIBRARY}{number}" for number in "02041 02038 02036 02023 02029".split())
_DRY_LEAVES |= {f"{LIBRARY}{number}" for number in "02042 02039 02017 02066".split()}
_FRESH_LEAVES = frozenset(f"{LIBRARY}{number}" for number in "02049 02063".split())
_POWDERS = frozenset({"powder", "powdered", "pulver"})
_MOSTLY = 60
# Words that make a spice or another food of a fresh one also where they stand behind it.
_MAKING = frozenset("powder pulver ground gemahlen gemahlener dried getrocknet powdered".split())
_POWDERED = frozenset({"powder", "pulver", "ground", "gemahlen", "powdered"})
_FIRST = 3
_GROWN = frozenset("fruit berry vegetable root potato allium leafy_green cruciferous".split())
_GROWN |= {"avocado", "mushroom", "dried_fruit", "herb"}
_TO_TASTE = frozenset({"seasoning", "herb", "water"})
_PEELED = frozenset({f"{LIBRARY}09150", f"{LIBRARY}09159", "orange"})
_PEEL = re.compile(r"zest|peel of|rind|schale|abrieb|abgerieben", re.IGNORECASE)
_MINCED = frozenset({"ground", "minced", "gehackte", "gehacktes", "gehackter"})
_SPICES_OF_USDA = f"{LIBRARY}02"
# Words for many foods, by the kinds of those that brackets may name: "cheese (Gouda)".
_GENERIC = {
    **dict.fromkeys(("cheese", "kase", "reibekase"), frozenset({"cheese"})),
    **dict.fromkeys(("oil", "ol", "pflanzenol"), frozenset({"oil"})),
    **dict.fromkeys(("fish", "fisch"), frozenset({"white_fish", "oily_fish"})),
    **dict.fromkeys(("nut", "nuss", "nusse"), frozenset({"nut"})),
    **dict.fromkeys(("bean", "bohne", "bohnen"), frozenset({"legume"})),
    **dict.fromkeys(("herb", "krauter"), frozenset({"herb"})),
}
_IN_OIL = re.compile(
    r"\bin (?:olive |sunflower )?oil\b|\bin (?:Oliven|Sonnenblumen)?öl\b", re.IGNORECASE
)
_OR = re.compile(r"\s+(?:or|oder)\s+", re.IGNORECASE)
_FOR_EXAMPLE = re.compile(
    r"^\W*(?:such as|like|e\.? ?g\.?|i\.? ?e\.?|z\. ?b\.|zum beispiel|bevorzugt|preferably)\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Match:
    """A food for some words.

    Attributes:
        food: Its id; "" if there is none.
        certainty: Of it.
        others: Other foods, the likeliest first.
        left: Words that say nothing of it, nor of what is done to it.
        unlisted: Whether the food is known, and no table has its figures.
    """

    food: str
    certainty: Certainty
    others: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    unlisted: bool = False


@dataclass(frozen=True)
class Forms:
    """In which form a food is wanted: as the words and the unit say.

    Attributes:
        raw: Raw, dry, or as bought.
        cooked: As eaten.
        canned: From a tin.
        frozen: From the freezer.
        dried: Dried, as herbs and fruit are.
        drained: Without the liquid it comes in.
        fresh: Neither dried nor from a tin.
        said: Whether the line itself says in which state it is.
        ground: Whether it is ground or grated, as spices are.
        chopped: Whether it is chopped, as fresh herbs are.
    """

    raw: bool = False
    cooked: bool = False
    canned: bool = False
    frozen: bool = False
    dried: bool = False
    drained: bool = False
    fresh: bool = False
    said: bool = False
    ground: bool = False
    chopped: bool = False


class Matcher:
    """Matches words to the foods of a catalogue, and to USDA's library where it is given."""

    def __init__(
        self, foods: Mapping[str, Food], vocabulary: Vocabulary, library: Library | None = None
    ) -> None:
        self._foods, self._vocabulary, self._library = foods, vocabulary, library

    def match(self, text: str, forms: Forms, language: str = "en") -> Match:
        """Return the food that words mean, in the form that is wanted.

        A word of two languages ("paprika") is taken as one of the language given.
        """
        found = self._as_spelt(words_of(text), forms, language)
        if found.certainty is not Certainty.SURE and (other := respelled(text)) != text.lower():
            again = self._as_spelt(words_of(other), forms, language)
            return again if again.certainty is Certainty.SURE or not found.food else found
        return found

    def _as_spelt(self, tokens: tuple[str, ...], forms: Forms, language: str) -> Match:
        words = load_words()
        telling = {word for word in tokens if word not in words.preparation}
        asks = any(f" {ask} " in f" {' '.join(tokens)} " for ask in words.asks)
        asks = asks or (len(telling) == 1 and telling <= words.alone)
        found = self._as_named(tokens, forms, language)
        return replace(found, certainty=Certainty.GUESS) if asks and found.food else found

    def _as_named(self, tokens: tuple[str, ...], forms: Forms, language: str) -> Match:
        for phrase, left in _spans(tokens):
            if (found := self._named(phrase, language)) is not None:
                stated = self._in_state(phrase, left, forms, language)
                if load_words().says("cooked", frozenset(phrase)):
                    forms = replace(forms, cooked=False)  # "fire-roasted tomatoes" are a name
                match = stated or self._formed(found, left, forms)
                return self._with_near(match, tokens, forms, language)
            if _is_unlisted(phrase):
                return self._without_figures(tokens, forms, language)
        return self._alike(tokens, forms, language)

    def _with_near(
        self, match: Match, tokens: tuple[str, ...], forms: Forms, language: str
    ) -> Match:
        """Return a match with a food of USDA's beside those of the catalogue that are near to it.

        Who reads without USDA's library has only those to choose from.
        """
        if self._library is not None or match.others or not match.food.startswith(LIBRARY):
            return match
        near = self._alike(tokens, forms, language)
        others = (near.food, *near.others)
        return replace(match, others=tuple(food for food in others if food in self._foods)[:_MOST])

    def _without_figures(self, tokens: tuple[str, ...], forms: Forms, language: str) -> Match:
        """Return no food, and beside it those that a person may choose in its place."""
        near = self._alike(tokens, forms, language)
        others = tuple(filter(None, (near.food, *near.others)))[:_MOST]
        return Match("", Certainty.UNKNOWN, others, tokens, unlisted=True)

    def _in_state(
        self, phrase: tuple[str, ...], left: tuple[str, ...], forms: Forms, language: str
    ) -> Match | None:
        """Return the food of a name that has the state with it: "dried cranberries".

        The words need not stand together: "dried unsweetened cranberries", "1 can green beans".
        """
        states = [
            word for word in left if word in _STATES and not (word == "dried" and forms.fresh)
        ]
        states += ["canned", "dose"] if forms.canned else []
        for state in states:
            for named in ((state, *phrase), (*phrase, state)):
                rest = tuple(word for word in left if word != state)
                if _is_unlisted(named):
                    return self._without_figures((*left, *phrase), forms, language)
                if (found := self._named(named, language)) is not None:
                    return self._formed(found, rest, forms)
        return None

    def doubted(self, match: Match, text: str, forms: Forms) -> Match:
        """Return the match as a guess, where other words make another food of it: "light".

        So is a food from a tin, or a dried one, where the tables have only one that is not.
        """
        if match.certainty is not Certainty.SURE or not match.food:
            return match
        known = self._foods.get(match.food)
        fresh = known is not None and known.kind in _FRESH
        if fresh and forms.dried and not {"dried", "frozen"} & set(match.food.split("_")):
            return replace(match, certainty=Certainty.GUESS)
        if forms.fresh and not forms.dried and "dried" in match.food.split("_"):
            return replace(match, certainty=Certainty.GUESS)
        if known is not None and forms.canned and known.kind in _TINNED:
            sure = "canned" in match.food or match.food in _ALWAYS_TINNED
            return match if sure else replace(match, certainty=Certainty.GUESS)
        if match.food in _PEELED and _PEEL.search(text):  # "½ lemon, zest only"
            return replace(match, certainty=Certainty.GUESS)
        if self._is_other_leaf(match.food, forms):
            return replace(match, certainty=Certainty.GUESS)
        odd = self._changing(words_of(text), match.food)
        return replace(match, certainty=Certainty.GUESS, left=odd) if odd else match

    def _is_other_leaf(self, food: str, forms: Forms) -> bool:
        """Return whether a dry herb was found where a fresh one is meant, or the other way."""
        dry = "dried" in food.split("_") or food in _DRY_LEAVES
        if dry and not forms.dried:
            return (forms.fresh and not forms.ground) or forms.chopped
        return forms.dried and food in _FRESH_LEAVES

    def _changing(self, words: Sequence[str], food: str) -> tuple[str, ...]:
        """Return the words that make another food of one: "light", "smoked", "fat free"."""
        known, named = load_words(), self._words_of_names(food)
        changes = known.changes - named
        if self._is_ground(food):
            changes -= _POWDERS
        return (*(word for word in words if word in changes), *self._phrases(words, food))

    def _phrases(self, words: Sequence[str], food: str) -> tuple[str, ...]:
        """Return the phrases among words that make another food of one: "whole grain"."""
        plain, named = f" {' '.join(words)} ", self._words_of_names(food)
        found = (pair for pair in load_words().changing if f" {pair} " in plain)
        return tuple(pair for pair in found if not set(pair.split()) <= named)

    def _words_of_names(self, food: str) -> frozenset[str]:
        """Return the words of all names of a food, spelt alike."""
        names = self._vocabulary.names(food).all if food in self._foods else ()
        written = self._aliases.get(food, frozenset())
        return written | {word for name in names for word in words_of(name)}

    @cached_property
    def _aliases(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for names in ingredient_names().values():
            for name, food in names.items():
                found.setdefault(food, set()).update(name.split())
        return {food: frozenset(words) for food, words in found.items()}

    def completed(self, text: str, alternative: str, elided: bool, forms: Forms) -> Match | None:
        """Return the first of two foods that share their last word: "beef or chicken stock".

        Args:
            text: The first, which lacks it.
            alternative: The second, which has it.
            elided: Whether a hyphen says so: "Rinder-" of "Rinder- oder Gemüsebrühe".
            forms: As the line wants it.
        """
        *_, last = alternative.split() or [""]
        if elided:
            ends = (f"{text}{last[at:].lower()}" for at in range(1, len(last) - 2))
            return next(filter(None, (self._exact(end, forms) for end in ends)), None)
        language = "de" if last[:1].isupper() else "en"
        shared = alternative.split()
        for at in range(1, len(shared)):  # "light or dark brown sugar"
            found = self.match(f"{text} {' '.join(shared[at:])}", forms, language)
            if found.certainty is Certainty.SURE:
                return found
        if len(shared) == 1:
            found = self.match(f"{text} {last}", forms, language)
            return found if found.certainty is Certainty.SURE else None
        return None

    def lacks_its_end(self, food: str, alternative: str, forms: Forms) -> bool:
        """Return whether a food is only the first word of a pair: "tomato or pepper pesto"."""
        second = _OR.split(alternative)[0]
        *first, last = second.split() or [""]
        one = self._exact(" ".join(first), forms)
        whole = self._exact(second, forms) or self._exact(last, forms)
        if one is None or whole is None:
            return False
        return self._kind(one.food) == self._kind(food) != self._kind(whole.food)

    def names_another(self, text: str, food: str, forms: Forms) -> bool:
        """Return whether words are the name of another food: "salt" of "pasta, salt"."""
        found = self._exact(text, forms)
        return found is not None and _stem(found.food) != _stem(food)

    def named_beside(self, text: str, asides: Iterable[str], forms: Forms) -> Match | None:
        """Return the food that brackets name where the words say only its sort: "oil (olive)"."""
        words = words_of(text)
        kinds = _GENERIC.get(words[-1]) if words else None
        for aside in filter(None, asides) if kinds else ():
            bare = _FOR_EXAMPLE.sub("", aside)
            found = self._exact(bare, forms) or self._exact(f"{bare} {words[-1]}", forms)
            if found is not None and kinds and self._kind(found.food) in kinds:
                return found
        return None

    def _exact(self, text: str, forms: Forms) -> Match | None:
        """Return the food of just these words; None if they name none, or not beyond doubt."""
        tokens = words_of(text)
        found = self._named(tokens, "de") if tokens else None
        match = self._formed(found, (), forms) if found else None
        return match if match is not None and match.certainty is Certainty.SURE else None

    def _kind(self, food: str) -> str:
        known = self._foods.get(food)
        if known is None:
            return "oil" if food.startswith(f"{LIBRARY}04") else ""
        return known.kind

    def as_said_beside(self, text: str, asides: Iterable[str], match: Match, forms: Forms) -> Match:
        """Return the food that words behind the name make of it: "Ingwer, gemahlen"."""
        if match.certainty is not Certainty.SURE:
            return match
        asides = tuple(asides)
        for aside in filter(_IN_OIL.search, asides):  # "Tomaten, getrocknet, in Öl"
            if (whole := self._exact(f"{text} {aside}", forms)) is not None:
                return whole
        prepared = load_words().preparation
        bare = " ".join(word for word in words_of(text) if word not in prepared) or text
        making = [w for aside in asides for w in words_of(aside)[:_FIRST] if w in _MAKING]
        for word in making:
            for each in (f"{word} {bare}", f"{bare} {word}"):
                found = self._exact(each, forms)
                if found is not None and _stem(found.food) != _stem(match.food):
                    return found
        ground = bool(_POWDERED.intersection(making)) and match.food.endswith(("_fresh", "_raw"))
        return replace(match, certainty=Certainty.GUESS) if ground else match

    def _is_ground(self, food: str) -> bool:
        """Return whether a food is a spice that comes ground, so that "powder" adds nothing."""
        whole = food in _FRESH_LEAVES or food.endswith(("_fresh", "_raw", "_juice"))
        return self.is_spice(food) and self._kind(food) != "herb" and not whole

    def is_spice(self, food: str) -> bool:
        """Return whether a food is one of those that cooks add by taste, or water."""
        return food.startswith(_SPICES_OF_USDA) or self._kind(food) in _TO_TASTE

    def family(self, food: str) -> tuple[str, ...]:
        """Return the same food in its other forms."""
        return tuple(key for key in self._families.get(_stem(food), ()) if key != food)

    def _named(self, phrase: tuple[str, ...], language: str) -> tuple[str, ...] | None:
        """Return the foods of just this name, the usual one first."""
        names = ingredient_names()
        ordered = (language, *(other for other in names if other != language))
        spellings = (" ".join(phrase), *german_phrases(phrase))
        for each in ordered:
            # An English name has no German ending: "Beere" is no "beer".
            for spelt in spellings if each == "de" else spellings[:1]:
                if (sure := names[each].get(spelt)) is not None and self._is_there(sure):
                    return (sure,)
        return next((self._heads[spelt] for spelt in spellings if spelt in self._heads), None)

    def _is_there(self, food: str) -> bool:
        return food in self._foods or food.startswith(LIBRARY)

    @cached_property
    def _heads(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for key in self._foods:
            for head in self._vocabulary.names(key).heads:
                found.setdefault(head, []).append(key)
        return {head: tuple(keys) for head, keys in found.items()}

    @cached_property
    def _families(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for key in self._foods:
            found.setdefault(_stem(key), []).append(key)
        return {stem: tuple(keys) for stem, keys in found.items()}

    def _formed(self, found: tuple[str, ...], left: Sequence[str], forms: Forms) -> Match:
        """Return, of the foods of one name, the one in the form that is wanted."""
        alone = len({_stem(key) for key in found}) == 1
        family = self._families.get(_stem(found[0]), found)
        food = _in_form(found[0], family, forms)
        others = tuple(dict.fromkeys(key for key in (*found, *family) if key != food))[:_MOST]
        odd = tuple(
            word
            for word in left
            if self._is_odd(word, left, found[0]) and not self._same(word, found[0])
        )
        odd = (*odd, *self._phrases(left, found[0]))
        sure = alone and not odd
        return Match(food, Certainty.SURE if sure else Certainty.GUESS, others, odd)

    def _is_odd(self, word: str, left: Sequence[str], food: str) -> bool:
        """Return whether a word says something that the food found does not: "salt and pepper"."""
        kind = self._kind(food)
        joined = not _JOINS.isdisjoint(left) and any(word in n for n in ingredient_names().values())
        if joined or self._makes_another(word, left, food):
            return True
        if word.isdigit() or kind in _GENERIC.get(word, frozenset()):
            return False
        if word.endswith("%"):
            return float(word[:-1]) < _MOSTLY  # "93 % lean", but not "2 % fat"
        if word in load_words().varieties and kind in _GROWN:
            return False
        if word in _POWDERS and self._is_ground(food):
            return False
        prepared = load_words().preparation
        return word in load_words().makes or not any(s in prepared for s in german_stems(word))

    def _makes_another(self, word: str, left: Sequence[str], food: str) -> bool:
        """Return whether a word that describes some foods makes another of this one."""
        kind = self._kind(food)
        if word in _MINCED:
            return kind in _MEATS
        if word in _LEAVES:
            return kind not in _LEAFY and (kind != "" or food in _SEEDS)
        return word in _JUICES and kind != "juice" and _BESIDE.isdisjoint(left)

    def _same(self, word: str, food: str) -> bool:
        """Return whether a word left over is one more name of the food: "penne pasta"."""
        return any(names.get(word) == food for names in ingredient_names().values())

    def _alike(self, tokens: tuple[str, ...], forms: Forms, language: str) -> Match:
        """Return a food that has some of the words: always a guess."""
        telling = [word for word in tokens if word not in load_words().preparation] or list(tokens)
        for word in telling:
            for cut in _CUTS:
                stem = word.removesuffix(cut)
                cuts = stem != word and len(stem) >= _SHORTEST
                if cuts and (found := self._named((stem,), language)):
                    left = [other for other in telling if other != word]
                    match = self._formed(found, left, forms)
                    if self._kind(match.food) in _MEATS:  # slices of beef may be of any cut
                        return replace(match, certainty=Certainty.GUESS)
                    return match
        found_ids = self._with_words(telling)
        if not found_ids:
            return Match("", Certainty.UNKNOWN, left=tuple(telling))
        food = found_ids[0]
        if food in self._foods:
            food = _in_form(food, self._families.get(_stem(food), (food,)), forms)
        others = tuple(key for key in found_ids if key != food)[:_MOST]
        return Match(food, Certainty.GUESS, others, tuple(telling))

    def _with_words(self, words: Sequence[str]) -> list[str]:
        """Return foods with all of the words, then the library's, then foods with some words."""
        whole = sorted(self._vocabulary.ids_with_words(words), key=self._order)
        if not whole and self._library is not None:
            whole = self._in_library(words)
        some = (
            key
            for word in reversed(words)
            for key in sorted(self._vocabulary.ids_with_words((word,)), key=self._order)
        )
        return list(dict.fromkeys((*whole, *some)))[: _MOST + 1]

    def _in_library(self, words: Sequence[str]) -> list[str]:
        from foods.library import Query

        if self._library is None:
            return []
        found = self._library.search(Query(text=" ".join(words), limit=_MOST))
        return [LIBRARY + food.ndb_no for food in found]

    @cached_property
    def _place(self) -> Mapping[str, int]:
        return {key: at for at, key in enumerate(self._foods)}

    def _order(self, food: str) -> tuple[int, int]:
        names = self._vocabulary.names(food).english
        return len(words_of(names[0] if names else food)), self._place[food]


def _spans(tokens: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield every run of words with those around it, the longest first, of these the last first."""
    for length in range(len(tokens), 0, -1):
        for start in range(len(tokens) - length, -1, -1):
            end = start + length
            yield tokens[start:end], (*tokens[:start], *tokens[end:])


def _is_unlisted(phrase: tuple[str, ...]) -> bool:
    names = unlisted_names()
    return " ".join(phrase) in names or any(each in names for each in german_phrases(phrase))


def _stem(food: str) -> str:
    """Return the id without the words for its form: "spinach" of "spinach_frozen_cooked"."""
    kept = [part for part in food.split("_") if part not in _FORMS]
    return "_".join(kept).removesuffix("es").removesuffix("s") or food


def _in_form(food: str, family: Iterable[str], forms: Forms) -> str:
    """Return the member of a family in the form wanted; the food itself where there is none."""
    parts = {key: frozenset(key.split("_")) & _FORMS for key in family}
    wanted: list[str] = []
    if forms.canned:
        wanted = [key for key, has in parts.items() if "canned" in has]
    elif forms.frozen:
        wanted = [key for key, has in parts.items() if "frozen" in has]
    elif forms.dried and any("dried" in has for has in parts.values()):
        wanted = [key for key, has in parts.items() if "dried" in has]
    elif forms.cooked:
        if "cooked" in food.split("_"):
            return food
        wanted = [key for key, has in parts.items() if has & _COOKED and "frozen" not in has]
    elif forms.raw and parts.get(food, frozenset()) & _DONE:
        wanted = [key for key, has in parts.items() if has & _BARE and "frozen" not in has]
    return food if food in wanted or not wanted else wanted[0]


_COOKED = frozenset({"cooked", "boiled", "baked", "roasted", "grilled"})
_DONE = _COOKED | {"canned", "frozen"}
_BARE = frozenset({"raw", "fresh", "dry"})
_PLAIN = re.compile(r"_(cooked|boiled|roasted|broiled|braised|baked|fried|roast|grilled)\b")


def is_cooked(food: str) -> bool:
    """Return whether the catalogue has a food cooked, so that raw mass has to be converted."""
    return bool(_PLAIN.search(food)) and "canned" not in food
