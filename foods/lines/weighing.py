"""Weigh what a line names: from its unit and the food's measures to grams."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from foods.translatable import translatable
from foods.vocabulary import LIBRARY, words_of

from .food_line import Certainty, State
from .units import SIZES, load_units, one_spelling
from .weights import Weight, load_weights

if TYPE_CHECKING:
    from foods.food.food import Food
    from foods.library import Library

MOST_G = 100_000.0
"""Above this a mass is a slip, g."""

CONTAINERS = frozenset({"can", "jar", "bottle", "carton", "packet", "pot", "block", "piece", "bar"})
_DENSITY = {
    "milk": 1.03,
    "yogurt": 1.03,
    "plant_milk": 1.02,
    "juice": 1.04,
    "broth": 1.0,
    "water": 1.0,
}
_DENSITY |= {"hot_drink": 1.0, "coconut_water": 1.0, "sports_drink": 1.0, "oil": 0.92}
# Kinds that pour: a spoon of them weighs much like a spoon of water.
_CAN_G = 400.0
_DRAINED = 0.6
_GUESSES_G = {"handful": 30.0, "splash": 10.0, "knob": 15.0, "sprig": 1.0, "bunch": 50.0}
_PIECES = frozenset({"", "piece", *SIZES})
_AS_CHOPPED = frozenset({"diced", "dice", "cubed"})
_HOW = frozenset(
    "chopped sliced diced shredded grated slivered mashed ground whole cubed half".split()
)


@dataclass(frozen=True)
class Measured:
    """A mass.

    Attributes:
        grams: In g; None if it is not known.
        certainty: Of it.
        reason: Why it is a guess, or not known.
        state: In which it is weighed, where the measure says so; else None.
    """

    grams: float | None
    certainty: Certainty
    reason: str = ""
    state: State | None = None

    def times(self, number: float) -> Measured:
        """Return so many times as much; nobody means more than `MOST_G`."""
        if self.grams is None:
            return self
        grams = self.grams * number
        if not 0 < grams <= MOST_G:
            return Measured(None, Certainty.UNKNOWN, translatable("Nobody means so much."))
        return Measured(grams, self.certainty, self.reason, self.state)


UNKNOWN = Measured(None, Certainty.UNKNOWN, translatable("No amount is said."))


class Scales:
    """Weighs foods by what the catalogue, the table of weights and the library say of them."""

    def __init__(self, foods: Mapping[str, Food], library: Library | None = None) -> None:
        self._foods, self._library = foods, library

    def weigh(
        self, food: str, unit: str, size: str, raw: bool, words: frozenset[str] = frozenset()
    ) -> Measured:
        """Return the mass of one of a unit of a food.

        Args:
            food: Its id.
            unit: In one spelling; "" for a bare number.
            size: "small", "medium" or "large", or "" if none is said.
            raw: Whether it is raw or dry as far as the line says.
            words: Of the line, spelt alike: a cup of slivered almonds is lighter than one of whole.
        """
        if unit in load_units().grams:
            return Measured(load_units().grams[unit], Certainty.SURE)
        if unit == "glass" and not self._pours(food):
            return self.container(food, "jar")  # of olives
        if unit in load_units().millilitres:
            return self._by_volume(food, unit, raw, words)
        return self._by_piece(food, unit, size, raw)

    def contents(self, food: str, drained_g: float | None, net: float, drained: bool) -> Measured:
        """Return what is eaten of a tin.

        Args:
            food: Its id.
            drained_g: Mass without the liquid as the tin says, g; None if it says none.
            net: All that is in it, g.
            drained: Whether the line has it drained.
        """
        if drained_g is not None:
            return Measured(drained_g, Certainty.SURE)
        loses = drained or self.is_in_liquid(food)
        if not loses:
            return Measured(net, Certainty.SURE)
        if self._is_legume(food):  # 240 of 400 g as tins say, 253 of 425 g in USDA's measures
            return Measured(net * _DRAINED, Certainty.SURE)
        if food in _FISH:
            why = translatable("Without its liquid a tin of fish holds about three quarters.")
            return Measured(net * _OF_FISH, Certainty.GUESS, why)
        why = translatable("Without its liquid a tin holds about 60 %.")
        return Measured(net * _DRAINED, Certainty.GUESS, why)

    def container(self, food: str, unit: str) -> Measured:
        """Return what a container holds whose size is not said."""
        if unit == "can" and self._own_piece(food, unit, "") is None:
            grams = _CAN_G * (_DRAINED if self.is_in_liquid(food) else 1.0)
            return Measured(
                grams, Certainty.GUESS, translatable("The size of the tin is not said.")
            )
        known = self._foods.get(food)
        reason = translatable("The size of the pack is not said.")
        if (own := self._own_piece(food, unit, "")) is not None:
            return Measured(own, Certainty.GUESS, reason, State.COOKED)
        pack = known.purchase.pack_grams if known is not None else None
        if pack is None:
            return Measured(None, Certainty.UNKNOWN, reason)
        return Measured(pack, Certainty.GUESS, reason, State.RAW)

    def is_broth(self, food: str) -> bool:
        """Return whether a food is a broth, of which a spoon is mostly one of powder."""
        known = self._foods.get(food)
        return known is not None and known.kind == "broth"

    def _pours(self, food: str) -> bool:
        known = self._foods.get(food)
        return known is None or known.kind in _DENSITY

    def is_in_liquid(self, food: str) -> bool:
        """Return whether a food comes in a liquid that nobody weighs with it: beans, olives."""
        return self._is_legume(food) or food in _IN_LIQUID

    def _is_legume(self, food: str) -> bool:
        known = self._foods.get(food)
        return known is not None and known.kind == "legume" and "canned" in food

    def _by_volume(self, food: str, unit: str, raw: bool, words: frozenset[str]) -> Measured:
        millilitres = load_units().millilitres
        table = load_weights()
        for known in (unit, "cup", "tsp", "tbsp"):
            weight = table.get((food, known))
            if weight is not None and (raw or weight.state is State.COOKED):
                factor = millilitres[unit] / millilitres[known]
                return _taken(weight, factor)
        density = self._density(food, unit, words)
        if density is not None:
            return Measured(millilitres[unit] * density, Certainty.SURE)
        reason = translatable("How much a cup of it weighs is not known.")
        return Measured(millilitres[unit], Certainty.GUESS, reason)

    def _density(self, food: str, unit: str, words: frozenset[str]) -> float | None:
        """Return grams in a millilitre, by the food's own measures, then by the kind of drink."""
        found: dict[str, float] = {}
        for name, grams in self._measures(food):
            found.setdefault(name, grams)
        millilitres = load_units().millilitres
        words = words | {"chopped"} if words & _AS_CHOPPED else words
        for name, grams in found.items():
            how = frozenset(words_of(name)) & _HOW
            volumes = _volume_units(name)
            if how & words and volumes:
                return grams / millilitres[min(volumes)]
        for wanted in (unit, "tbsp", "tsp", "cup", "fl oz", "glass", "mug"):
            for name, grams in found.items():
                if wanted in _volume_units(name):
                    return grams / millilitres[wanted]
        kind = self._foods[food].kind if food in self._foods else ""
        return _DENSITY.get(kind)

    def _measures(self, food: str) -> Iterator[tuple[str, float]]:
        """Yield measures by name and grams of one: the catalogue's, then USDA's."""
        known = self._foods.get(food)
        number = food.removeprefix(LIBRARY) if food.startswith(LIBRARY) else ""
        if known is not None:
            yield from ((portion.unit, portion.grams) for portion in known.portions)
            number = known.ndb_no
        if self._library is not None and number:
            for measure in self._library.measures(number):
                count = re.match(r"\s*(\d+(?:\.\d+)?)\s", measure.unit)
                by = float(count[1]) if count and float(count[1]) else 1.0
                yield measure.unit, measure.grams / by

    def _by_piece(self, food: str, unit: str, size: str, raw: bool) -> Measured:
        table = load_weights()
        names = [unit, size or "medium"] if unit in _PIECES else [unit]
        if unit in SIZES:
            names = [unit]
        for name in filter(None, names):
            weight = table.get((food, name))
            if weight is not None and (raw or weight.state is State.COOKED):
                plain = unit in _PIECES or unit in _ALIKE
                return _sized(_taken(weight, 1.0), "" if plain else size)
        if unit in CONTAINERS - {"piece", "bar", "block"}:
            return self.container(food, unit)
        if (grams := self._own_piece(food, unit, size)) is not None:
            if unit == "bar":  # of chocolate: 7 to 200 g
                why = translatable("The size of the pack is not said.")
                return Measured(grams, Certainty.GUESS, why, State.COOKED)
            return Measured(grams, Certainty.SURE, state=State.COOKED)
        for name in filter(None, names):
            if (weight := table.get((food, name))) is not None:
                return _taken(weight, 1.0)
        return self._guessed(food, unit)

    def _own_piece(self, food: str, unit: str, size: str) -> float | None:
        """Return the food's own measure of that name; for a bare number that of a whole piece."""
        measures = list(self._measures(food))
        if unit and unit not in ("piece", *SIZES):
            return next((grams for name, grams in measures if unit in words_of_measure(name)), None)
        wanted = size or (unit if unit in SIZES else "")
        sized: dict[str, float] = {}
        for name, grams in measures:
            words = words_of_measure(name)
            for each in () if words & _NO_PIECES else words.intersection(SIZES):
                sized.setdefault(each, grams)
        if wanted:
            return sized.get(wanted)
        if "medium" in sized:
            return sized["medium"]
        known = self._foods.get(food)
        if known is None:
            return None
        pieces = (p.grams for p in known.portions if not words_of_measure(p.unit) & _NO_PIECES)
        return next(pieces, None)

    def _guessed(self, food: str, unit: str) -> Measured:
        reason = translatable("How much one weighs is a guess.")
        if unit in _GUESSES_G:
            return Measured(_GUESSES_G[unit], Certainty.GUESS, reason)
        known = self._foods.get(food)
        if known is not None and known.portions:
            return Measured(known.portions[0].grams, Certainty.GUESS, reason)
        return Measured(None, Certainty.UNKNOWN, translatable("How much one weighs is not known."))


# Pieces so small that their size is of no account.
_ALIKE = frozenset({"clove", "leaf", "sprig"})
_IN_LIQUID = frozenset({"pineapple_canned", "olives_black", "olives_green", "clams_canned"})
_FISH = frozenset({"tuna_canned", "tuna_canned_oil"})
_OF_FISH = 0.75
_IN_LIQUID |= _FISH | {
    f"{LIBRARY}{number}" for number in "11172 11056 11308 11015 11084 09383".split()
}
# Measures that are part of a food or a vessel: a bare number does not count them.
_NO_PIECES = frozenset(
    "g kg oz lb ml l cup tbsp tsp handful glass mug pinch slice bowl pot leaf inner spear wedge "
    "stalk cube half square clove block can packet fillet bar pat rasher strip cubes medallion "
    "meatball patty serving shot bottle piece".split()
)


def _taken(weight: Weight, factor: float) -> Measured:
    sure = Certainty.SURE if weight.sure else Certainty.GUESS
    reason = "" if weight.sure else translatable("How much one weighs differs widely.")
    return Measured(weight.grams * factor, sure, reason, weight.state)


def _sized(measured: Measured, size: str) -> Measured:
    """Weigh a small or large piece: less than a usual one, but how much less is not known."""
    if size in ("", "medium"):
        return measured
    reason = translatable("How much one weighs differs widely.")
    return Measured(measured.grams, Certainty.GUESS, reason, measured.state)


def words_of_measure(name: str) -> frozenset[str]:
    """Return the words of a measure's name, units among them in one spelling."""
    words = re.findall(r"[^\W\d_]+", name.split("(")[0])
    return frozenset(one_spelling(word) or word.lower() for word in words)


def _volume_units(name: str) -> frozenset[str]:
    # "serving 1/4 cup" weighs a quarter of one.
    if "serving" in name or re.search(r"\d\s*/\s*\d", name):
        return frozenset()
    found = words_of_measure(name) & load_units().millilitres.keys()
    return found | {"fl oz"} if re.match(r"\d*\s*fl\b", name) else found
