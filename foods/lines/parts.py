"""Take a line apart: amounts, what stands in brackets, words of the food, what comes after."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from foods.vocabulary import ingredient_names, words_of

from .cleaning import cleaned
from .quantity import Quantity, read_quantity, ungrouped
from .units import SIZES, load_units, one_spelling, read_unit
from .weighing import CONTAINERS
from .words import load_words

LONGEST = 300
_ALONE = frozenset({"pinch", "handful", "bunch", "dash", "splash", "knob", "sprig"})
_SIZED = re.compile(
    r"(?:small|large|big|generous|good|healthy|kleine[rs]?|gro(?:ß|ss)e[rs]?|gute)\s+",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^[\s\-*•·–—>+▢□☐]+|^\s*\d{1,2}\)\s*")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_OF = re.compile(r"^\s*(?:of\b|von\b|vom\b|[x×]\s)\s*", re.IGNORECASE)
_EDGES = " .,;:()[]-–—/"
_SECOND = re.compile(r"^\s*(?:/|=|\+\s*$)\s*")
_ALTERNATIVE = re.compile(
    r"\s+(?:and/or|or|oder|bzw\.?|beziehungsweise|alternatively)\s+|\s+/\s+", re.IGNORECASE
)
# "Zwiebel(n)", "Ei(er)", "große(r)": an ending for more than one, or for either gender.
_ENDING = re.compile(
    r"(?<=[^\W\d_])(?:\((?:n|en|er|e|r|s|es|nen)\)|/(?:n|en|er|e|nen)(?=[\s,;)]|$))", re.IGNORECASE
)
# What is left of a sign of UTF-8 that was read as Latin-1: "1Â¼ cups".
_MISREAD = re.compile(r"Â(?=[\s\u00a0¼½¾°]|$)")
# A brand in capitals before the food: "GUT BIO Zucker".
_BRAND = re.compile(r"(?<![\w-])(?:[A-ZÄÖÜ]{2,}['’]?[A-ZÄÖÜ]*\s+)+(?=\S*[^\W\d_]\S*)")
_LETTERS = re.compile(r"[a-zäöü]")
_LONG_BRAND = re.compile(r"[A-ZÄÖÜ]{4}")
_SUCH_AS = re.compile(
    r",?\s+(?:such as|e\.\s?g\.|i\.\s?e\.|z\.\s?b\.|zum beispiel|preferably)\s+", re.IGNORECASE
)
_LABEL = re.compile(r"^(?P<label>[^\d:,()]{2,40}):\s+(?P<rest>\S.*)$")
_LEFT_OPEN = re.compile(
    r"^(?:(?:optional(?:ly)?|evtl|eventuell|ggf|gegebenenfalls|nach (?:belieben|bedarf|geschmack)|"
    r"n\. ?b|if desired|garnish|to (?:garnish|serve)|for (?:garnish|serving)|topping|wer mag)"
    r"\b\.?[\s:,–-]+)(?=\S)",
    re.IGNORECASE,
)
_JUICE = re.compile(
    r"^(?P<amount>.*?)\b(?P<what>juice|saft|zest|abrieb|schale)\s+"
    r"(?P<zest>(?:and|und) (?:zest|abrieb|schale)\s+)?"
    r"(?:(?:of|von|from|einer|eines|vom)\s+|(?=[\d½¼¾⅓⅔]))"
    r"(?P<rest>.*?)(?P<fruit>lemons?|limes?|oranges?|zitronen?|limetten?|orangen?)\b(?P<after>.*)$",
    re.IGNORECASE,
)
_JUICED = re.compile(
    r"^(?P<amount>.*?)(?P<fruit>lemons?|limes?|oranges?|(?:bio-?)?zitronen?|(?:bio-?)?limetten?|"
    r"(?:bio-?)?orangen?)\b"
    r"(?P<after>[\s,:;(].*?\b(?:juiced?|saft|ausgepresst|entsaftet)\b.*)$",
    re.IGNORECASE,
)
_JUICED_ALONE = re.compile(r"[\W_]*(?:juiced?|saft|ausgepresst|entsaftet)[\W_]*", re.IGNORECASE)
_ZEST = re.compile(r"zest|rind|peel|schale|abrieb|abgerieben", re.IGNORECASE)
_FRUIT = {"le": "lemon", "zi": "lemon", "li": "lime", "or": "orange"}
_BEHIND = re.compile(
    r"^(?P<food>[^\d½¼¾⅓⅔⅛]*[^\W\d_][^\d½¼¾⅓⅔⅛]*?)[\s,:;–-]+"
    r"(?P<amount>(?:(?:ca|about|etwa)\.?\s+)?[\d½¼¾⅓⅔⅛].*)$"
)
_PLUS = re.compile(r"^\s*(?:plus|\+|and|und)\s+", re.IGNORECASE)
_HEAPED = re.compile(
    r"^[\s,]*(?:heaping|heaped|rounded|generous|scant|gehäufte[rs]?|gehäuft|geh\.|knappe[rs]?)\s+",
    re.IGNORECASE,
)
_LEVEL = re.compile(r"^[\s,]*(?:level|gestrichene[rs]?|gestrichen|gestr\.?)\s+", re.IGNORECASE)
_WHOLE = re.compile(r"^\s*(?:whole|ganze[rsn]?)\s+", re.IGNORECASE)
_LARGE_PACK = re.compile(r"^\s*(gr|kl)\.\s+(?=[A-ZÄÖÜ])")
_INSTEAD = re.compile(
    r"^\W*(?:or|oder|plus|and|und|from|of|use|reserve|alternativ\w*|if|when|wenn|falls|start|"
    r"reduce|add|then|can|you|see|i|sub|substitute|adjust|increase|decrease)\b|.*(?:\+|\bplus\b)",
    re.IGNORECASE,
)
_ELSE = re.compile(r"[\s,]+(?:or|oder)\s+(?=[\d½¼¾⅓⅔⅛])", re.IGNORECASE)
_PURPOSE = ("for ", "to ", "zum ", "für ")
_TAIL = re.compile(
    r"(?<!\bor)(?<!\bplus)(?<!\band)(?<!\+)\s+(?:(?:ca|about|approx|etwa)\.?\s+)?"
    r"[\d½¼¾⅓⅔⅛][\d\s/.,½¼¾⅓⅔⅛]*\s*(?:cups?|tbsps?|tablespoons?|tsps?|teaspoons?|oz|ounces?|lbs?|"
    r"g|gms?|kg|ml|el|tl)\.?$",
    re.IGNORECASE,
)
_EACH = re.compile(r"\b(?:each|apiece|je|jeweils)\b|^à\b", re.IGNORECASE)
_EACH_AT_ONCE = re.compile(r"^\s*[\d½¼¾⅓⅔⅛.,/ -]+\((?P<aside>[^()]*)\)\s*(?=[^\W\d_])")
_DRAINED = re.compile(r"drained|abtropf", re.IGNORECASE)


@dataclass(frozen=True)
class Amount:
    """A quantity with its unit.

    Attributes:
        quantity: How many.
        unit: Of what, in one spelling; "" for a bare number.
        size: "small", "medium" or "large" beside another unit, or "".
        doubt: Whether the number can be read in two ways: "1.500".
        heaped: Whether the measure is heaped, or not quite full.
    """

    quantity: Quantity
    unit: str
    size: str = ""
    doubt: bool = False
    heaped: bool = False


@dataclass(frozen=True)
class Parts:
    """A line in its parts.

    Attributes:
        amount: What it begins or ends with; None if it says none.
        contents: What one of the unit holds: "400 g" of "2 (400 g) tins"; None if it is not said.
        drained: What one holds without its liquid.
        food: The words of the food, with those of preparation before it.
        after: What stands after the first comma: preparation, as a rule.
        brackets: What stands in brackets and is no amount.
        alternative: What the line offers instead: "margarine" of "butter or margarine".
        juice_of: "lemon" of "juice of 1 lemon", else "".
        more: A second amount to add: "2 tablespoons" of "¾ cup plus 2 tablespoons".
        beside: Another thing that the line names: "zest" of "zest and juice of a lime".
        each: Whether `contents` is said of each of the unit: "4 fillets (6 oz each)".
        elided: Whether the food ends in a hyphen, and has its end from the alternative:
            "Rinder-" of "Rinder- oder Gemüsebrühe".
    """

    amount: Amount | None
    contents: Amount | None
    drained: Amount | None
    food: str
    after: str = ""
    brackets: tuple[str, ...] = ()
    alternative: str = ""
    juice_of: str = ""
    each: bool = False
    more: Amount | None = None
    beside: str = ""
    elided: bool = False


def parts_of(text: str) -> Parts:
    """Return the parts of a line; it never fails, a line without an amount is all words."""
    whole = " ".join(_MISREAD.sub("", _BULLET.sub("", text[:LONGEST])).split())
    plain = cleaned(_unlabelled(_unbranded(_flat(_ENDING.sub("", whole)))))
    if (juice := _juice(plain) or _juiced(plain)) is not None:
        return juice
    asides = [aside.strip() for aside in _BRACKETS.findall(plain)]
    each = _EACH_AT_ONCE.match(plain) if asides else None
    if each and _amount_within(each["aside"]) and not _is_measure(plain[each.end() :]):
        asides[0] = f"{asides[0]} each"  # "3 (1 ounce) squares of chocolate"
    bare = " ".join(_BRACKETS.sub(" ", plain).split()).strip(" .;")
    return _leading(bare, asides) or _trailing(bare, asides) or _wordy(None, bare, asides)


def _flat(text: str) -> str:
    """Return a text without brackets in brackets: what stands in them is parted by commas."""
    found, depth = [], 0
    for letter in text:
        opens, closes = letter in "([", letter in ")]"
        depth -= closes and depth > 0
        inner = depth > 0 and (opens or closes)
        found.append(", " if inner and opens else "" if inner else letter)
        depth += opens
    return "".join(found)


def _is_measure(text: str) -> bool:
    """Return whether a text begins with a measure: "teaspoons" of "1½ (5 g) teaspoons salt"."""
    return read_unit(text)[0] in _mass_or_volume()


def _unbranded(text: str) -> str:
    """Return a line without the names of brands that stand in capitals before small letters."""
    bare = _BRAND.sub(_without_brand, text)
    return bare if _LETTERS.search(bare) else text


def _without_brand(found: re.Match[str]) -> str:
    """Return what words in capitals leave: the unit before a brand, "EL" of "EL GOLDKORN"."""
    words = found[0].split()
    units = 0
    while units < len(words) and one_spelling(words[units]):
        units += 1
    kept = "".join(f"{word} " for word in words[:units])
    return kept if _is_brand(" ".join(words[units:])) else found[0]


def _is_brand(run: str) -> bool:
    """Return whether words in capitals name a brand: not "TBSP", "FROZEN", "ONION" or "BBQ"."""
    if not _LONG_BRAND.search(run) or any(map(one_spelling, run.split())):
        return False
    known = load_words()
    said = (
        known.preparation | known.changes | known.makes | frozenset().union(*known.states.values())
    )
    names = ingredient_names().values()
    return not any(word in said or any(word in each for each in names) for word in words_of(run))


def _unlabelled(text: str) -> str:
    """Return a line without what stands before it: "Dough: 300 g flour", "Optional: basil"."""
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1].strip()
    bare = _LEFT_OPEN.sub("", text)
    label = _LABEL.match(bare)
    if label is None:
        return bare
    found = read_amount_of(label["rest"])
    return label["rest"] if found is not None and found[1].strip(_EDGES) else bare


def _leading(text: str, asides: list[str]) -> Parts | None:
    found = read_amount_of(text)
    if found is None:
        return None
    amount, rest = found
    rest, contents = _pack(amount, rest)
    if contents is not None:
        unit, rest = read_unit(rest)
        amount = Amount(amount.quantity, unit or "can")
    rest, mass = _without_second(amount, rest)
    rest, more = _second(rest)
    if more is not None:
        rest, mass = _without_second(more, rest)
    if contents is None and mass is not None and amount.unit not in load_units().grams:
        contents = mass
    # "400 g can tomatoes": the mass is of the tin.
    unit, after = read_unit(rest)
    if unit in CONTAINERS and contents is None and amount.unit in _mass_or_volume():
        once = Quantity(1, 1) if amount.quantity.times == 1 else _times(amount.quantity)
        contents = Amount(_each(amount.quantity), amount.unit)
        amount, rest = Amount(once, unit), after
    return replace(_wordy(amount, _OF.sub("", rest), asides, contents), more=more)


def _second(rest: str) -> tuple[str, Amount | None]:
    """Read "plus 2 tablespoons" behind a first amount."""
    joint = _PLUS.match(rest)
    found = read_amount_of(rest[joint.end() :]) if joint else None
    if found is None or not found[0].unit:
        return rest, None
    return found[1], found[0]


def _times(quantity: Quantity) -> Quantity:
    return Quantity(quantity.times, quantity.times)


def _each(quantity: Quantity) -> Quantity:
    return Quantity(quantity.low, quantity.high)


def _mass_or_volume() -> frozenset[str]:
    units = load_units()
    return frozenset(units.grams) | frozenset(units.millilitres)


def _pack(amount: Amount, rest: str) -> tuple[str, Amount | None]:
    """Return the size of a pack between the number and the pack: "1 14-oz can", "2 400g tins"."""
    if amount.unit:
        return rest, None
    inner = read_amount_of(rest.lstrip(" x×").lstrip())
    if inner is None or inner[0].unit not in _mass_or_volume():
        return rest, None
    after = inner[1].lstrip(" -.")
    unit, _ = read_unit(after)
    return (after, inner[0]) if unit in CONTAINERS else (rest, None)


def _without_second(amount: Amount, rest: str) -> tuple[str, Amount | None]:
    """Leave out the same amount in other units, "200 g / 7 oz flour", "½ cup 113 g butter".

    It is returned beside the rest if it is a mass.
    """
    slash = _SECOND.match(rest)
    measured = _mass_or_volume()
    if slash is None and (amount.unit not in measured or _PLUS.match(rest)):
        return rest, None
    second = read_amount_of(rest[slash.end() :] if slash else rest.lstrip())
    if second is None or not second[0].unit:
        return rest, None
    if slash is None and second[0].unit not in (*measured, "stick"):
        return rest, None
    return second[1], second[0] if second[0].unit in load_units().grams else None


def read_amount_of(text: str) -> tuple[Amount, str] | None:
    """Return the amount that a text begins with, and the rest."""
    found = read_quantity(text) or _one_of(text)
    if found is None:
        return None
    quantity, rest = found
    heaped = _HEAPED.match(rest)
    rest = rest[heaped.end() - 1 :] if heaped else _LEVEL.sub(" ", rest)
    rest = _LARGE_PACK.sub(" large " if " gr." in f" {rest[:5]}" else " small ", rest)
    if (whole := _WHOLE.match(rest)) and read_unit(rest[whole.end() :])[0]:
        rest = rest[whole.end() :]
    unit, rest = read_unit(re.sub(r"^\s*[x×]\s+", " ", re.sub(r"^-(?=[a-zA-Z])", " ", rest)))
    size = ""
    if unit in SIZES:
        second, after = read_unit(rest)
        exact = second in _mass_or_volume() and second not in _ALONE
        if second and second not in SIZES and not exact:
            size, unit, rest = unit, second, after
    quantity, doubt = _grouped(quantity, unit)
    filled = _HEAPED.match(rest) if unit else None
    rest = rest[filled.end() - 1 :] if filled else _LEVEL.sub(" ", rest)
    return Amount(quantity, unit, size, doubt, bool(heaped or filled)), rest.lstrip(".")


def _one_of(text: str) -> tuple[Quantity, str] | None:
    """Read "Pinch of salt", "Handvoll Rucola": one, though no number stands there."""
    size = _SIZED.match(text)
    unit, _ = read_unit(text[size.end() :] if size else text)
    return (Quantity(1.0, 1.0, about=True), text) if unit in _ALONE else None


def _grouped(quantity: Quantity, unit: str) -> tuple[Quantity, bool]:
    """Read "1,000 ml" and "1.500 g" as thousands; "1.250 kg" and "1,500 l" are not."""
    if not quantity.grouped:
        return quantity, False
    if re.search(r"[.,].*[.,]", quantity.grouped):
        return quantity, False
    small = unit in ("g", "ml", "mg", "")
    return (ungrouped(quantity), False) if small else (quantity, unit not in ("kg", "l"))


def _trailing(text: str, asides: list[str]) -> Parts | None:
    """Read a line with the amount behind the food: "yoghurt, 200 g", "Mehl 250 g"."""
    match = _BEHIND.match(text)
    found = read_amount_of(match["amount"]) if match else None
    if match is None or found is None or (not found[0].unit and found[1].strip() != ""):
        return None
    amount, rest = found
    if rest.strip(_EDGES):
        return None
    return _wordy(amount, match["food"], asides)


def _juice(text: str) -> Parts | None:
    """Read "Juice of ½ lemon", "2 tbsp juice of a lemon", "Saft von 1 Zitrone"."""
    match = _JUICE.match(text)
    if match is None:
        return None
    fruit = _FRUIT[match["fruit"][:2].lower()]
    before = read_amount_of(match["amount"].strip())
    inner = read_amount_of(match["rest"].strip() or "1")
    amount = before[0] if before and before[0].unit else inner[0] if inner else None
    said = _amount_within(match["after"])
    if said is not None and not (before and before[0].unit):
        amount = said  # "juice of 1 lemon (about 3 tbsp)"
    beside = "" if before else match["amount"].strip(_EDGES)
    if match["zest"] and match["what"].lower() in ("juice", "saft"):
        beside = "zest"  # "juice and zest of a lemon"
    zest = match["what"].lower() in ("zest", "abrieb", "schale")
    food = f"{fruit} zest" if zest else f"{fruit} juice"
    return Parts(
        amount,
        None,
        None,
        food,
        match["after"].strip(_EDGES),
        juice_of="" if zest else fruit,
        beside=beside,
    )


def _juiced(text: str) -> Parts | None:
    """Read "1 lime, juiced", "½ Zitrone, davon der Saft": the juice is what is eaten."""
    match = _JUICED.match(text)
    found = read_amount_of(match["amount"].strip()) if match and match["amount"].strip() else None
    if match is None or found is None or found[0].unit not in ("", "piece", *SIZES):
        return None
    if not set(words_of(found[1])) <= load_words().preparation:
        return None
    fruit = _FRUIT[re.sub(r"^bio-?", "", match["fruit"].lower())[:2]]
    after = match["after"]
    amount = _amount_within(after) or found[0]
    beside = "zest" if _ZEST.search(after) else ""
    return Parts(
        amount,
        None,
        None,
        f"{fruit} juice",
        "" if _JUICED_ALONE.fullmatch(after) else after.strip(_EDGES),
        juice_of=fruit,
        beside=beside,
    )


def _wordy(
    amount: Amount | None, text: str, asides: list[str], contents: Amount | None = None
) -> Parts:
    if not text.strip(_EDGES) and asides:
        text, asides = _out_of_brackets(asides)
    if (such := _SUCH_AS.search(text)) is not None and text[: such.start()].strip(_EDGES):
        asides = [*asides, text[such.start() :].strip(_EDGES)]
        text = text[: such.start()]
    contents, drained, each, told = _measures_in(asides, amount, contents)
    amount, told = _with_size(amount, told)
    if amount is not None and amount.unit == "glass" and (contents or drained):
        amount = replace(amount, unit="jar")
    if amount is None and contents is not None and not each:
        amount, contents = contents, None
    if amount is not None and amount.unit in load_units().grams:
        contents = drained = None  # a mass needs no other: "1 lb (2 8-oz packages)"
    head, _, after = _parted(text)
    held = amount is not None and (amount.unit in CONTAINERS or bool(_EACH.search(after)))
    if contents is None and held and (said := _amount_within(after)) is not None:
        contents, each = said, bool(_EACH.search(after))  # "1 can coconut milk, 400 ml"
    while after and _is_description(head):  # "2 skinless, boneless chicken breasts, diced"
        second, _, after = _parted(after)
        head = f"{head} {second}"
    if amount is not None and (tail := _TAIL.search(head)) is not None:
        if not amount.unit and contents is None:
            contents = _amount_within(tail[0])  # "1 Süßkartoffel ca. 200 g"
        head = head[: tail.start()]  # "75 g sugar 1/3 cup"
    head = _without_purpose(head)
    found = _ALTERNATIVE.search(head)
    alternative = head[found.end() :].strip(_EDGES) if found else ""
    head = head[: found.start()] if found else head
    elided = bool(alternative) and head.rstrip().endswith("-")
    return Parts(
        amount,
        contents,
        drained,
        head.strip(_EDGES),
        after.strip(_EDGES),
        tuple(told),
        alternative,
        each=each,
        elided=elided,
    )


def _measures_in(
    asides: list[str], amount: Amount | None, contents: Amount | None
) -> tuple[Amount | None, Amount | None, bool, list[str]]:
    """Return contents, what is left drained, whether contents are of each, and the other asides."""
    drained: Amount | None = None
    each = False
    told: list[str] = []
    for aside in asides:
        spoken, drains = _measure_of(aside)
        inner = None if _INSTEAD.match(aside) else _amount_within(spoken)
        of_another = amount is not None and _is_of_another(aside)
        if inner is None or of_another or not (drains or contents is None):
            told.append(aside)
        elif drains:
            drained = inner
        else:
            contents, each = inner, bool(_EACH.search(aside))
    return contents, drained, each, told


def _without_purpose(head: str) -> str:
    """Leave out what a food is for: "Parmesan for topping", "Butter zum Dünsten"."""
    phrase = load_words().unsaid_in(head)
    if not phrase.startswith(_PURPOSE):
        return head
    at = re.search(r"\W+".join(map(re.escape, phrase.split())), head, re.IGNORECASE)
    return head[: at.start()] if at and head[: at.start()].strip(_EDGES) else head


def _out_of_brackets(asides: list[str]) -> tuple[str, list[str]]:
    """Return the food that stands in brackets only: "⅔ cup (60 g) (rolled oats)"."""
    for at, aside in enumerate(asides):
        found = read_amount_of(aside)
        words = (found[1] if found else aside).strip(_EDGES)
        if words:
            amount = aside[: len(aside) - len(found[1])] if found else ""
            kept = [amount] if amount else []
            return words, [*asides[:at], *kept, *asides[at + 1 :]]
    return "", asides


def _with_size(amount: Amount | None, told: list[str]) -> tuple[Amount | None, list[str]]:
    """Return a number of pieces with the size that brackets say: "1 rote Zwiebel (klein)"."""
    sizes = [one_spelling(aside) for aside in told]
    at = next((at for at, size in enumerate(sizes) if size in SIZES), None)
    if amount is None or amount.unit or at is None:
        return amount, told
    return replace(amount, unit=sizes[at]), [*told[:at], *told[at + 1 :]]


def _measure_of(aside: str) -> tuple[str, bool]:
    """Return what brackets say before "or", and whether that is a mass without its liquid.

    "120 g drained" is; of "400 g, drained" it is all that is in the tin.
    """
    said = _ELSE.split(aside)[0]
    parts = [part for part in said.split(", ") if any(letter.isdigit() for letter in part)]
    return said, bool(_DRAINED.search(parts[0] if parts else said))


def _is_of_another(aside: str) -> bool:
    """Return whether brackets measure something else: "1 tsp of powder" beside the broth."""
    found = read_amount_of(aside)
    if found is None or found[0].unit not in load_units().millilitres:
        return False
    rest = _parted(found[1])[0].strip(_EDGES)
    return bool(rest) and not _is_description(rest) and not any(c.isdigit() for c in rest)


def _is_description(head: str) -> bool:
    """Return whether words name no food yet: "skinless", "extra-lean"."""
    words = words_of(head)
    named = any(" ".join(words) in names for names in ingredient_names().values())
    return bool(words) and not named and set(words) <= load_words().preparation


def _amount_within(aside: str) -> Amount | None:
    """Return the mass or volume that brackets hold: "(400 g)", "(about 14 oz each)"."""
    for at in _starts(aside):
        found = read_amount_of(aside[at:])
        if found is not None and found[0].unit in _mass_or_volume():
            return found[0]
    return None


def _starts(text: str) -> Iterator[int]:
    yield from (match.start() for match in re.finditer(r"(?<![\d.,/])[\d½¼¾⅓⅔⅛]", text))


def _parted(text: str) -> tuple[str, str, str]:
    """Return the food and what stands after the first comma or dash that parts words."""
    match = re.search(r",\s|,$|;\s|\s[–—-]\s|:\s", text)
    if match is None or not text[: match.start()].strip(_EDGES):
        return text, "", ""
    return text[: match.start()], match[0], text[match.end() :]
