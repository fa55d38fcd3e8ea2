"""The effects a rule may have, and their entries in ``care.toml``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, get_args

from foods import DataError

from .apart import Apart
from .band import Band
from .beside import Beside
from .cap import Cap
from .energy_floor import EnergyFloor
from .floor import Floor
from .unasked import Unasked
from .weekly import Weekly
from .when import FILE

TargetEffect = Cap | Floor | Unasked | Band | EnergyFloor
"""Effects that act on a target: they `apply` to it."""
CheckedEffect = Cap | Band | EnergyFloor | Weekly
"""Effects that a plan is checked for: they say what of it is `broken`."""
_FILE = f"{__name__.replace('.', '/')}.py"
Effect = TargetEffect | CheckedEffect | Beside | Apart

EFFECTS = {
    each.KEY: each for each in (Cap, Floor, Unasked, Band, Weekly, EnergyFloor, Beside, Apart)
}
"""The classes by their key in the table."""


def check_effects(effects: Mapping[str, type] = EFFECTS) -> None:
    """Refuse an effect that would be read and not act: the unions above leave it out.

    Raises:
        DataError: Naming the class and the file to change.
    """
    kinds = {"apply": ("TargetEffect", TargetEffect), "broken": ("CheckedEffect", CheckedEffect)}
    for effect in effects.values():
        for method, (name, kind) in kinds.items():
            if hasattr(effect, method) and effect not in get_args(kind):
                message = f"It has `{method}` and is left out of {name}."
                raise DataError(_FILE, effect.__name__, message, f"Add it to {name}.")
        if effect not in get_args(Effect):
            raise DataError(_FILE, effect.__name__, "It is no Effect.", "Add it to Effect.")


def read_effects(
    where: str, entry: Mapping[str, Any], nutrients: Collection[str]
) -> tuple[Effect, ...]:
    """Read the effects of a rule, in the order they act.

    Raises:
        DataError: Naming file, rule and remedy.
    """
    found: list[Effect] = []
    for key, effect in EFFECTS.items():
        entries = entry.get(key, ())
        if not isinstance(entries, list | tuple):
            raise DataError(FILE, where, f'"{key}" is no list.', f"Write [[{where}.{key}]].")
        found += [effect.read(where, each, nutrients) for each in entries]
    return tuple(found)
