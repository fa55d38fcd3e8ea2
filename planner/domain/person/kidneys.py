"""How well the kidneys work, as far as a person has said."""

from __future__ import annotations

from enum import StrEnum

KIDNEY_DISEASE, DIALYSIS = "kidney_disease", "dialysis"
"""Keys of the conditions in ``care.toml``."""


class KidneyStage(StrEnum):
    """Stage of kidney disease as a person answers it."""

    UNSAID = "unsaid"
    EARLY = "1_to_2"
    LATE = "3_to_5"


class KidneyState(StrEnum):
    """What the rules for kidneys go by."""

    WELL = "well"
    EARLY = "early"
    LATE = "late"
    DIALYSIS = "dialysis"
