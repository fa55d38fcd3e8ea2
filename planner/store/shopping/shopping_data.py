"""What a person decided about the list, as plain data in the file of its plan.

Days count from 1 there; 0 is the day before the first.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from planner.domain.person.eaters import SHARED, Eater
from planner.domain.plan.shopping_choices import Bought, Correction, OwnLine, ShoppingChoices

_SHORT = 2


def choices_data(choices: ShoppingChoices) -> dict[str, Any]:
    """Return everything in the documented JSON shape; what is as usual is left out."""
    data: dict[str, Any] = {
        "days": [day + 1 for day in choices.days] if choices.days else None,
        "trips": [trip + 1 for trip in choices.trips],
        "eaters": [_eater_data(eater) for eater in choices.eaters],
        "bought": [_bought_data(one) for one in choices.bought],
        "corrections": [
            {"name": x.name, "trip": x.trip + 1, "amount": x.amount} for x in choices.corrections
        ],
        "own": [
            {"name": x.name, "amount": x.amount, "aisle": x.aisle, "ticked": x.ticked}
            for x in choices.own
        ],
        "seen": {name: list(daily) for name, daily in choices.seen.items()}
        if choices.seen is not None
        else None,
    }
    return {key: value for key, value in data.items() if value or (key == "seen" and value == {})}


def choices_from_data(data: Mapping[str, Any]) -> ShoppingChoices:
    """Return the decisions in a file.

    Raises:
        KeyError, TypeError, ValueError: The shape is wrong.
    """
    days, seen = data.get("days"), data.get("seen")
    if days is not None and len(days) != _SHORT:
        raise ValueError("days of the list are no first and last day")
    return ShoppingChoices(
        days=(int(days[0]) - 1, int(days[1]) - 1) if days else None,
        eaters=tuple(_eater(x) for x in data.get("eaters", ())),
        trips=tuple(sorted({int(trip) - 1 for trip in data.get("trips", ())})),
        bought=tuple(_bought(x) for x in data.get("bought", ())),
        corrections=tuple(_correction(x) for x in data.get("corrections", ())),
        own=tuple(_own(key, x) for key, x in enumerate(data.get("own", ()), 1)),
        seen=None if seen is None else _seen(seen),
    )


def _eater_data(eater: Eater) -> dict[str, Any]:
    single = [{"day": day + 1, "meal": slot} for day, slot in sorted(eater.otherwise)]
    return {
        "name": eater.name,
        "factor": eater.factor,
        "meals": sorted(eater.slots),
        "away": [day + 1 for day in sorted(eater.away)],
    } | {k: v for k, v in (("otherwise", single), ("avoids", sorted(eater.avoids))) if v}


def _eater(data: Mapping[str, Any]) -> Eater:
    return Eater(
        str(data["name"]),
        float(data.get("factor", 1.0)),
        frozenset(str(slot) for slot in data.get("meals", SHARED)),
        frozenset(int(day) - 1 for day in data.get("away", ())),
        frozenset((int(x["day"]) - 1, str(x["meal"])) for x in data.get("otherwise", ())),
        frozenset(str(key) for key in data.get("avoids", ())),
    )


def _bought_data(one: Bought) -> dict[str, Any]:
    last = {} if one.last is None else {"last": one.last + 1}
    return {
        "name": one.name,
        "grams": round(one.grams, 4),
        "trip": one.trip + 1,
        "first": one.first + 1,
    } | last


def _bought(data: Mapping[str, Any]) -> Bought:
    last = data.get("last")
    first, trip = int(data["first"]) - 1, int(data["trip"]) - 1
    until = None if last is None else int(last) - 1
    return Bought(str(data["name"]), _grams(data["grams"]), trip, first, until)


def _correction(data: Mapping[str, Any]) -> Correction:
    return Correction(str(data["name"]), int(data["trip"]) - 1, _grams(data["amount"]))


def _own(key: int, data: Mapping[str, Any]) -> OwnLine:
    return OwnLine(
        key,
        str(data["name"]),
        str(data.get("amount", "")),
        str(data.get("aisle", "Household")),
        bool(data.get("ticked", False)),
    )


def _seen(data: Mapping[str, Any]) -> Mapping[str, tuple[float, ...]]:
    return MappingProxyType({str(k): tuple(_grams(x) for x in row) for k, row in data.items()})


def _grams(value: Any) -> float:
    grams = float(value)
    if not 0 <= grams < float("inf"):
        raise ValueError(f"{value} is no amount on a list")
    return grams
