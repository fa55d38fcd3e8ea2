"""When meals are usually eaten, for medicines that are taken apart from them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from functools import cache
from types import MappingProxyType

from foods.tables import read_toml
from planner.domain.tables import domain_data

_FILE = "meal_times.toml"


@cache
def usual_sittings() -> Mapping[str, tuple[time, int]]:
    """Return when each meal is eaten and for how many minutes, by slot."""
    table = read_toml(domain_data(None) / _FILE, _FILE)
    return MappingProxyType({slot: (each["at"], each["minutes"]) for slot, each in table.items()})


@cache
def usual_meal_times() -> Mapping[str, time]:
    """Return the local time of day of each meal, by slot."""
    return MappingProxyType({slot: at for slot, (at, _) in usual_sittings().items()})
