"""What a care rule may do, one class for each effect.

Each class reads its entry of ``care.toml``, acts on a target or on the menu problem, checks a
plan by figures of its own, and says what it does. To add an effect, write its class and list it
in `EFFECTS` of `reading.py`; what else it takes is asked for when the rules are read.
"""

from .apart import Apart
from .band import FLUID, Band
from .beside import Beside
from .cap import Cap, ceiling_margin
from .energy_floor import ENERGY, EnergyFloor
from .floor import Floor
from .reading import EFFECTS, CheckedEffect, Effect, TargetEffect, check_effects, read_effects
from .unasked import Unasked
from .weekly import Weekly
from .when import Why

__all__ = [
    "EFFECTS",
    "ENERGY",
    "FLUID",
    "Apart",
    "Band",
    "Beside",
    "Cap",
    "CheckedEffect",
    "Effect",
    "EnergyFloor",
    "Floor",
    "TargetEffect",
    "Unasked",
    "Weekly",
    "Why",
    "ceiling_margin",
    "check_effects",
    "read_effects",
]
