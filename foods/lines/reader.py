"""Read a line of food: how much of what, how sure, and what is left over."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from foods.translatable import translatable
from foods.vocabulary import Vocabulary, ingredient_names, words_of

from .food_line import Certainty, FoodLine, State, Use
from .matching import Forms, Match, Matcher, is_cooked
from .parts import LONGEST, Amount, Parts, parts_of
from .units import SIZES, load_units, read_unit
from .weighing import CONTAINERS, UNKNOWN, Measured, Scales
from .words import load_words

if TYPE_CHECKING:
    from foods.food.food import Food
    from foods.library import Library

_DRY_OR_TINNED = "legume"
_AND = re.compile(r"\s*[,;&+/]\s*|\s+(?:and|und|sowie)\s+", re.IGNORECASE)
_KEPT = frozenset({"frozen", "dried"})
_FILLETS = frozenset({"fillet", "filet"})
# What stands in brackets and speaks of another food than the one that is taken.
_INSTEAD = re.compile(
    r"^\W*(?:or|oder|can (?:be|use|also|sub\w*|swap|replace|omit|skip|add)|you can|could|may|use|"
    r"substitute|sub|not|nicht|if|falls|alternativ\w*|"
    r"optional|see|i used?|note|for|to|gluten[- ]free if)\b|"
    r"\b(?:if (?:preferred|needed|desired|vegan)|"
    r"can sub|works? (?:great|well|too))\b",
    re.IGNORECASE,
)
_ELSE = re.compile(r"(?:^|[\s,]+)(?:or|oder)\s+", re.IGNORECASE)
_SMALL_SORTS = frozenset({"mini", "baby", "persian", "lebanese", "snack", "cocktail", "japanese"})
_ENDS_IN_UNIT = frozenset(
    "clove stick stalk sprig leaf slice rasher spear sheet wedge ear head bulb cube square".split()
)
_BONES = re.compile(
    r"\bbone[- ]?in\b|\bwith bones?\b|\bon the bone\b|\bmit knochen\b|\bparts\b|\bpieces\b.*\bbone",
    re.IGNORECASE,
)
_MEATS_OF_USDA = tuple(f"sr28:{group}" for group in ("05", "10", "13", "15", "17", "23"))
_WITH_BONES = re.compile(
    r"\bbone[- ]?in\b|\bwhole\b|\bribs?\b|\bspareribs?\b|\bduck\b|\bwings?\b|\bdrumsticks?\b|"
    r"\b(?:flügel|keule|rippchen|ente)\b",
    re.IGNORECASE,
)
_BONELESS = re.compile(r"\bboneless\b|\bohne knochen\b", re.IGNORECASE)
_ONE_MORE = re.compile(
    r"(?:^|\s)[+&]\s*[\d½¼¾⅓⅔⅛]|^plus\s+[\d½¼¾⅓⅔⅛](?!.*\b(?:for|to|extra|more)\b)", re.IGNORECASE
)
_PLUS = ("plus", "Plus", "+")
# "600 tomatoes": no recipe counts so many of what weighs as much.
_MANY, _PIECE_G = 50, 10
_PAPRIKA = "paprika"
_PEPPERCORN = re.compile(r"peppercorn|pfefferk", re.IGNORECASE)
_PEPPER, _PUREE, _PASTE = "black_pepper", "tomato_puree", "tomato_paste"
_CHILI, _FLAKES = "red_chili_raw", "sr28:02031"
_SPOONS = frozenset({"tsp", "tbsp"})
_CILANTRO, _SEED, _CORIANDER = "cilantro_fresh", "sr28:02013", ("coriander",)
_TOMATOES, _TINNED = "tomatoes_raw", "tomatoes_canned"
_PEPPERS = re.compile(r"\bpeppers\b", re.IGNORECASE)
_MOST_TOGETHER = 5
_APART, _NEAR_G = 1.9, 20.0
_LOOSENED = frozenset({"whipped", "sifted"})
_LOOSE = frozenset({"loosely", "lightly"})
_LOAVES = frozenset({"baguette", "ciabatta", "loaf"})
_VANILLA = "vanill"
_FLAKES_OF_BREAD = "panko"  # half as heavy as other breadcrumbs
_TIN_G, _TIN_SLACK_G = 410.0, 25.0
_DRY_ALWAYS = ("lentils_cooked", "split_peas_cooked")


class LineReader:
    """Reads lines of food. It may be asked from any thread; its lists are made by the first line.

    Args:
        foods: The foods of a catalogue, a person's own among them.
        vocabulary: Of the same foods.
        library: USDA's library, for what the catalogue does not have; may be left out.
    """

    def __init__(
        self, foods: Mapping[str, Food], vocabulary: Vocabulary, library: Library | None = None
    ) -> None:
        self._foods = foods
        self._matcher = Matcher(foods, vocabulary, library)
        self._scales = Scales(foods, library)

    def read(self, text: str, use: Use = Use.RECIPE) -> FoodLine:
        """Return what a line says. It never fails: what was not understood is kept as it is."""
        parts = parts_of(text)
        forms = _forms(parts, use)
        asides = (_ELSE.split(aside)[0] for aside in filter(_says_more, parts.brackets))
        beside = " ".join((parts.after, *asides))
        match = self._matcher.doubted(self._match(parts, forms), beside, forms)
        read = self.weighed(text, parts, match, forms, use)
        if read.food_certainty is Certainty.SURE and read.grams_certainty is not Certainty.SURE:
            return self._in_other_form(read, text, parts, match, forms, use)
        return read

    def read_all(self, text: str, use: Use = Use.RECIPE) -> tuple[FoodLine, ...]:
        """Return what a line says of each of the spices and herbs that it names: "Salz, Pfeffer".

        Another food among them has to be asked about: "Salz, Pfeffer, Öl". Any other line is read
        as one food.
        """
        whole = self.read(text, use)
        if whole.quantity is not None or use is not Use.RECIPE:
            return (whole,)
        names = [name for name in _AND.split(_bare(text)) if _names_something(name)]
        if not 1 < len(names) <= _MOST_TOGETHER:
            return (whole,)
        each = tuple(self.read(name.strip(), use) for name in names)
        if any(not line.food or line.quantity or line.remainder for line in each):
            return (whole,)
        spices = sum(line.is_sure for line in each)
        return each if 2 * spices > len(each) else (whole,)

    def _in_other_form(
        self, read: FoodLine, text: str, parts: Parts, match: Match, forms: Forms, use: Use
    ) -> FoodLine:
        """Return the line with the form of the food that comes in this unit: an ear of corn."""
        measured = {*load_units().grams, *load_units().millilitres, *CONTAINERS}
        if not read.unit or read.unit in measured or parts.contents or parts.drained:
            return read
        for food in self._matcher.family(read.food):
            other = self.weighed(text, parts, replace(match, food=food), forms, use)
            if other.grams_certainty is Certainty.SURE and not _KEPT & set(food.split("_")):
                return other
        return read

    def read_as(self, text: str, food: str, use: Use = Use.RECIPE) -> FoodLine:
        """Return what a line says if this is the food that it means."""
        parts = parts_of(text)
        match = Match(food, Certainty.SURE)
        return self.weighed(text, parts, match, _forms(parts, use), use)

    def _match(self, parts: Parts, forms: Forms) -> Match:
        if not parts.food.strip():
            return Match("", Certainty.UNKNOWN)
        language = "de" if _is_german(parts) else "en"
        match = self._matcher.match(parts.food, forms, language)
        match = self._said_otherwise(parts, match, forms, language)
        asides = (parts.after, *filter(_says_more, parts.brackets))
        match = self._matcher.as_said_beside(parts.food, asides, match, forms)
        if parts.beside and match.certainty is Certainty.SURE:
            return replace(match, certainty=Certainty.GUESS)
        if match.certainty is not Certainty.SURE and parts.after:
            whole = self._matcher.match(f"{parts.after} {parts.food}", forms, language)
            if whole.certainty is Certainty.SURE:
                return whole
        second = _AND.split(parts.after)[0]
        if match.food and second and self._matcher.names_another(second, match.food, forms):
            return replace(match, certainty=Certainty.GUESS, left=(*match.left, second))
        return match

    def _said_otherwise(self, parts: Parts, match: Match, forms: Forms, language: str) -> Match:
        """Return the food that unit, alternative or brackets tell of beyond the words."""
        unit = parts.amount.unit if parts.amount else ""
        if unit == "stalk":
            stalk = self._matcher.match(f"Stange {parts.food}", forms, language)
            match = stalk if stalk.certainty is Certainty.SURE else match
        corns = _PEPPERCORN.search(parts.food)
        bare = parts.amount is not None and unit in ("", "piece", *SIZES)
        sure = match.certainty is Certainty.SURE
        black = "black" in words_of(parts.food)
        if match.food == _PEPPER and bare and sure and not corns and not black:
            return self._matcher.match("bell pepper", forms)  # of two peppers, not of the spice
        if unit in (*_SPOONS, "pinch", "dash") and _PAPRIKA in words_of(parts.food)[-1:]:
            return self._matcher.match("paprika", forms, "en")  # of a spoon, not of the vegetable
        if match.food == _CILANTRO and unit == "tsp" and words_of(parts.food) == _CORIANDER:
            return replace(match, certainty=Certainty.GUESS, others=(_SEED, *match.others))
        if match.food == _PEPPER and parts.amount is None and _PEPPERS.search(parts.food):
            return replace(match, certainty=Certainty.GUESS)
        if match.food == _TOMATOES and _is_a_tin_of(parts):
            return replace(match, certainty=Certainty.GUESS, others=(_TINNED, *match.others))
        if match.food == _CHILI and unit in (*_SPOONS, "pinch"):  # flakes or powder, mostly
            return replace(match, certainty=Certainty.GUESS, others=(_FLAKES, *match.others))
        if match.food == _PUREE and unit in _SPOONS:  # the British word for tomato paste
            return replace(match, certainty=Certainty.GUESS, others=(_PASTE, *match.others))
        if parts.alternative:
            whole = self._matcher.completed(parts.food, parts.alternative, parts.elided, forms)
            if whole is not None:
                match = whole
            elif match.food and self._matcher.lacks_its_end(match.food, parts.alternative, forms):
                match = replace(match, certainty=Certainty.GUESS)
        if match.certainty is not Certainty.SURE:
            asides = (*parts.brackets, parts.after)
            match = self._matcher.named_beside(parts.food, asides, forms) or match
        return match

    def weighed(self, text: str, parts: Parts, match: Match, forms: Forms, use: Use) -> FoodLine:
        """Return the line with its parts and its food put together."""
        optional = bool(load_words().unsaid_in(text))
        if parts.amount is None and use is Use.RECIPE and self._matcher.is_spice(match.food):
            optional = True  # "salt", "pepper", "parsley": as much as tastes good
        measured, raw = UNKNOWN, self._is_raw(match.food, forms, use)
        if parts.amount is not None and match.food:
            measured = self._grams(parts, match.food, raw, forms)
            measured = _doubted(measured, parts.amount)
        elif parts.amount is not None:
            measured = _bare_mass(parts, match.unlisted)
        elif optional:
            measured = Measured(None, Certainty.UNKNOWN, translatable("It is left to taste."))
        state = measured.state or (State.RAW if raw else State.COOKED)
        if not raw and measured.state is State.RAW and use is not Use.EATEN:
            state = State.RAW
        measured = self._state_doubted(measured, parts, match.food, forms, use)
        begun = (aside for aside in parts.brackets if aside.startswith(_PLUS))
        if any(map(_ONE_MORE.search, (parts.after, *begun))) and measured.grams is not None:
            reason = translatable("It names a second amount.")
            measured = Measured(measured.grams, Certainty.GUESS, reason, measured.state)
        if self._has_bones(match.food, parts) and measured.grams is not None:
            reason = translatable("It is weighed with its bones.")
            measured = Measured(measured.grams, Certainty.GUESS, reason, measured.state)
        amount = parts.amount
        return FoodLine(
            text=text,
            quantity=amount.quantity if amount else None,
            unit=amount.unit if amount else "",
            words=parts.food,
            food=match.food,
            food_certainty=match.certainty,
            others=match.others,
            grams=_rounded(measured.grams),
            grams_certainty=measured.certainty,
            grams_reason=measured.reason,
            state=state,
            eaten_grams=_rounded(self._eaten(match.food, measured.grams, state)),
            preparation=parts.after,
            remainder=_remainder(text, parts, match),
            optional=optional,
            unlisted=match.unlisted,
        )

    def _is_raw(self, food: str, forms: Forms, use: Use) -> bool:
        if not is_cooked(food):
            return False
        if forms.cooked or forms.canned:
            return False
        return forms.raw or forms.dried or use is not Use.EATEN

    def _grams(self, parts: Parts, food: str, raw: bool, forms: Forms) -> Measured:
        amount = parts.amount
        if amount is None:
            return UNKNOWN
        number = amount.quantity.middle
        if parts.contents is not None or parts.drained is not None:
            return self._said_mass(parts, amount, food, raw, forms)
        unit, size = amount.unit, amount.size
        words = frozenset(words_of(" ".join((parts.food, parts.after, *parts.brackets))))
        if parts.juice_of and unit not in {**load_units().millilitres, **load_units().grams}:
            unit = "medium"
        if not unit and not words.isdisjoint(_FILLETS):
            unit = "fillet"
        if unit in ("", *SIZES) and (named := _unit_behind(parts.food)):
            unit, size = named, "" if named in ("leaf", "clove", "sprig") else unit or size
        measured = self._scales.weigh(food, unit, size, raw, words).times(number)
        if unit in ("", "piece", *SIZES) and words & _SMALL_SORTS and measured.grams is not None:
            why = translatable("How much one weighs differs widely.")
            measured = Measured(measured.grams, Certainty.GUESS, why, measured.state)
        loose = not _LOOSENED.isdisjoint(words_of(parts.food))
        beaten = loose and unit in load_units().millilitres
        if measured.grams is not None and (beaten or self._varies(food, unit, words)):
            why = translatable("How much one weighs differs widely.")
            measured = Measured(measured.grams, Certainty.GUESS, why, measured.state)
        if not unit and number >= _MANY and (measured.grams or 0) >= number * _PIECE_G:
            why = translatable("The number may be grams.")
            measured = Measured(measured.grams, Certainty.GUESS, why, measured.state)
        if unit in _SPOONS and self._scales.is_broth(food) and measured.grams is not None:
            why = translatable("It may be powder or a liquid.")
            measured = Measured(measured.grams, Certainty.GUESS, why, measured.state)
        return self._with_more(measured, parts.more, food, raw, words)

    def _varies(self, food: str, unit: str, words: frozenset[str]) -> bool:
        """Return whether a unit of a food may be of any size: a slice of beef, of baguette."""
        known = self._foods.get(food)
        if unit == "slice":
            meat = known is not None and known.kind in ("red_meat", "poultry")
            return meat or not words.isdisjoint(_LOAVES | {"thick"})
        if food == "sugar" and unit == "packet":  # of vanilla sugar it holds 8 g
            return not any(_VANILLA in word for word in words)
        if unit == "cup" and words & _LOOSE:
            return known is not None and known.kind in ("herb", "leafy_green")
        return _FLAKES_OF_BREAD in words and unit in load_units().millilitres

    def _has_bones(self, food: str, parts: Parts) -> bool:
        """Return whether a line has meat or fish with what nobody eats of it."""
        known = self._foods.get(food)
        text = " ".join((parts.food, parts.after, *parts.brackets))
        if known is None and food.startswith(_MEATS_OF_USDA) and _WITH_BONES.search(text):
            return not _BONELESS.search(text)
        if known is None or known.kind not in (
            "poultry",
            "red_meat",
            "processed_meat",
            "white_fish",
            "oily_fish",
        ):
            return False
        return bool(_BONES.search(text)) and not _BONELESS.search(text)

    def _with_more(
        self,
        measured: Measured,
        more: Amount | None,
        food: str,
        raw: bool,
        words: frozenset[str],
    ) -> Measured:
        """Return the mass with that of a second amount: "¾ cup plus 2 tablespoons"."""
        if more is None or measured.grams is None:
            return measured
        second = self._scales.weigh(food, more.unit, more.size, raw, words)
        second = second.times(more.quantity.middle)
        if second.grams is None:
            return second
        sure = measured if measured.certainty is not Certainty.SURE else second
        return replace(sure, grams=measured.grams + second.grams)

    def _said_mass(
        self, parts: Parts, amount: Amount, food: str, raw: bool, forms: Forms
    ) -> Measured:
        """Return the mass if the line says what one of the unit holds, or the amount in grams."""
        words = frozenset(words_of(" ".join((parts.food, parts.after, *parts.brackets))))
        each = self._mass(parts.contents, food, raw, words)
        drained = self._mass(parts.drained, food, raw, words)
        number = amount.quantity.middle
        if amount.unit in load_units().millilitres and each is not None and not parts.each:
            return self._agreeing(each, amount, parts.more, food, raw)
        if amount.unit not in CONTAINERS:
            return (each or drained or UNKNOWN).times(number if parts.each else 1.0)
        wet = "canned" in food or self._scales.is_in_liquid(food)
        if amount.unit in ("can", "jar") and (forms.drained or parts.drained or wet):
            net = each.grams if each and each.grams else (drained.grams if drained else None)
            if net is None:
                return UNKNOWN
            grams = drained.grams if drained else None
            held = self._scales.contents(food, grams, net, forms.drained).times(number)
            if number < 1 and drained is not None and held.grams is not None:
                why = translatable("It may be the mass of all of it, or of the whole tin.")
                return replace(held, certainty=Certainty.GUESS, reason=why)
            return held
        return (each or UNKNOWN).times(number)

    def _agreeing(
        self, said: Measured, amount: Amount, more: Amount | None, food: str, raw: bool
    ) -> Measured:
        """Return the mass in brackets behind a volume: a guess where both say other amounts.

        Leaves fill a cup so differently that theirs is taken as it is said. Of two volumes the
        brackets may speak of the first: "⅔ cup (160 ml) plus 2 tablespoons".
        """
        own = self._scales.weigh(food, amount.unit, "", raw).times(amount.quantity.middle)
        both = self._with_more(own, more, food, raw, frozenset())
        if more is not None and own.grams and both.grams and said.grams:
            if abs(said.grams - own.grams) < abs(said.grams - both.grams):
                return self._with_more(said, more, food, raw, frozenset())
            own = both
        known = self._foods.get(food)
        leaves = known is not None and known.kind in ("herb", "leafy_green")
        if leaves or own.certainty is not Certainty.SURE or not own.grams or not said.grams:
            return said
        near = abs(said.grams - own.grams) < _NEAR_G
        if near or 1 / _APART < said.grams / own.grams < _APART:
            return said
        why = translatable("The two amounts that it says do not agree.")
        return Measured(said.grams, Certainty.GUESS, why, said.state)

    def _mass(
        self, amount: Amount | None, food: str, raw: bool, words: frozenset[str]
    ) -> Measured | None:
        if amount is None:
            return None
        one = self._scales.weigh(food, amount.unit, "", raw, words)
        return one.times(amount.quantity.middle)

    def _state_doubted(
        self, measured: Measured, parts: Parts, food: str, forms: Forms, use: Use
    ) -> Measured:
        """Doubt beans by mass, which may be dry or from a tin: three times the food."""
        known = self._foods.get(food)
        if known is None or known.kind != _DRY_OR_TINNED or food in _DRY_ALWAYS:
            return measured
        if "canned" in food and not forms.drained and _is_a_tin(parts, measured):
            reason = translatable("It does not say whether that is with the liquid of the tin.")
            return Measured(measured.grams, Certainty.GUESS, reason, measured.state)
        if forms.said or use is not Use.RECIPE or not is_cooked(food) or measured.grams is None:
            return measured
        reason = translatable("It does not say whether they are dry or cooked.")
        return Measured(measured.grams, Certainty.GUESS, reason, measured.state)

    def _eaten(self, food: str, grams: float | None, state: State) -> float | None:
        """Return the mass of a food as the catalogue has it, of raw or dry food."""
        known = self._foods.get(food)
        if grams is None or known is None or state is not State.RAW or not is_cooked(food):
            return grams
        return grams / known.purchase.bought_per_eaten


def _unit_behind(food: str) -> str:
    """Return the unit that stands behind the food: "6 basil leaves", "20 celery sticks"."""
    *before, last = food.split() or [""]
    named, rest = read_unit(last.lower())
    return named if before and not rest.strip() and named in _ENDS_IN_UNIT else ""


def _names_something(name: str) -> bool:
    """Return whether a part of a line is more than how something is: "Pfeffer, schwarzer"."""
    words, known = words_of(name), load_words()
    named = any(" ".join(words) in names for names in ingredient_names().values())
    return named or not set(words) <= known.preparation | known.varieties


def _says_more(aside: str) -> bool:
    """Return whether what stands in brackets is said of the food, not of another in its place."""
    return not _INSTEAD.search(aside)


def _bare(text: str) -> str:
    """Return a line without what stands in brackets, and without that it is to taste."""
    plain = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", text)
    if phrase := load_words().unsaid_in(plain):
        words = r"\W+".join(map(re.escape, phrase.split()))
        plain = re.sub(rf"\b{words}\b\.?", " ", plain, flags=re.IGNORECASE)
    return plain.strip(" .;:-–")


def _doubted(measured: Measured, amount: Amount) -> Measured:
    if measured.grams is None or not (amount.doubt or amount.heaped):
        return measured
    reason = translatable("The number can be read in two ways.")
    if amount.heaped:
        reason = translatable("How much more a heaped one holds is a guess.")
    return Measured(measured.grams, Certainty.GUESS, reason, measured.state)


def _is_a_tin(parts: Parts, measured: Measured) -> bool:
    """Return whether a mass without a vessel is that of whole tins: 400 g of chickpeas."""
    amount = parts.amount
    if amount is None or amount.unit != "g" or measured.grams is None:
        return False
    return any(abs(measured.grams - tins * _TIN_G) <= tins * _TIN_SLACK_G for tins in (1, 2))


def _is_a_tin_of(parts: Parts) -> bool:
    """Return whether chopped tomatoes by mass are those of a tin: 400 g."""
    amount, grams = parts.amount, load_units().grams
    if amount is None or amount.unit not in grams or "chopped" not in words_of(parts.food):
        return False
    said = Measured(grams[amount.unit] * amount.quantity.middle, Certainty.SURE)
    return _is_a_tin(replace(parts, amount=replace(amount, unit="g")), said)


def _bare_mass(parts: Parts, unlisted: bool) -> Measured:
    """Return a mass, which is known without the food; a volume or a piece is not."""
    amount = parts.amount
    if amount is None or amount.unit not in load_units().grams:
        why = translatable("The food is not known.")
        if unlisted:
            why = translatable("No table here has the figures of this food.")
        return Measured(None, Certainty.UNKNOWN, why)
    grams = load_units().grams[amount.unit] * amount.quantity.middle
    return Measured(grams, Certainty.SURE).times(1.0)


def _is_german(parts: Parts) -> bool:
    """Return whether a line is likely German: it writes the food with a capital after an amount."""
    last = parts.food.split()[-1:] if parts.amount is not None else []
    return any(word[:1].isupper() for word in last)


def _rounded(grams: float | None) -> float | None:
    return None if grams is None else round(grams, 2)


def _forms(parts: Parts, use: Use) -> Forms:
    """Return in which form the food is wanted, by the words of the line and its unit."""
    unit = parts.amount.unit if parts.amount else ""
    asides = (_ELSE.split(aside)[0] for aside in filter(_says_more, parts.brackets))
    text = " ".join((parts.food, parts.after, *asides))
    words, known = frozenset(words_of(text)), load_words()
    cooked = known.says("cooked", words)
    raw = known.says("raw", words)
    dried = known.says("dried", words) and not known.says("fresh", words)  # "washed, dried"
    canned = unit in ("can", "jar") or known.says("canned", words)
    plain = not (cooked or canned or dried)
    return Forms(
        raw=raw or (plain and use is not Use.EATEN),
        cooked=cooked and not raw,
        canned=canned,
        frozen=known.says("frozen", words) and not known.says("fresh", words),
        fresh=known.says("fresh", words),
        dried=dried,
        drained=known.says("drained", words) or parts.drained is not None,
        said=raw or not plain or "soaked" in words,
        ground=known.says("ground", words),
        chopped=known.says("chopped", words),
    )


def _remainder(text: str, parts: Parts, match: Match) -> str:
    """Return the text that was not understood, as it was written."""
    kept = [*match.left] if match.food else [parts.food]
    kept += [parts.alternative] if parts.alternative else []
    kept += [parts.beside] if parts.beside else []
    if len(text) > LONGEST:
        kept.append(text[LONGEST:])
    return " ".join(filter(None, kept))
