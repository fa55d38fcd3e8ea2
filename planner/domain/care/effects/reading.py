"""The effects a rule may have, and their entries in ``care.toml``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
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
    """Refuse an effect that would not be read, or would be read and not act.

    Raises:
        DataError: Naming the class and the file to change.
    """
    for effect in _classes():
        if effect not in effects.values():
            message = "It has a KEY and is left out of EFFECTS."
            raise DataError(_FILE, effect.__name__, message, "Add it to EFFECTS.")
    kinds = {"apply": ("TargetEffect", TargetEffect), "broken": ("CheckedEffect", CheckedEffect)}
    for effect in effects.values():
        for method, (name, kind) in kinds.items():
            if hasattr(effect, method) and effect not in get_args(kind):
                message = f"It has `{method}` and is left out of {name}."
                raise DataError(_FILE, effect.__name__, message, f"Add it to {name}.")
        if effect not in get_args(Effect):
            raise DataError(_FILE, effect.__name__, "It is no Effect.", "Add it to Effect.")


@cache
def _classes() -> tuple[type, ...]:
    """Return every class of this package that says what its key in the table is."""
    folder = Path(__file__).parent
    package = __name__.rpartition(".")[0]
    modules = (import_module(f"{package}.{each.name}") for each in iter_modules([str(folder)]))
    found = (each for module in modules for each in vars(module).values())
    return tuple({each: None for each in found if isinstance(each, type) and "KEY" in vars(each)})


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
