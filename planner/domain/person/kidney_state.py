"""Which rules for kidneys hold for a person."""

from __future__ import annotations

from .kidneys import DIALYSIS, KIDNEY_DISEASE, KidneyStage, KidneyState
from .profile import CareAnswers


def kidney_state(care: CareAnswers) -> KidneyState:
    """Return the state that care answers speak of; a stage that is not said counts as late."""
    if DIALYSIS in care.conditions:
        return KidneyState.DIALYSIS
    if KIDNEY_DISEASE not in care.conditions:
        return KidneyState.WELL
    return KidneyState.EARLY if care.kidney_stage is KidneyStage.EARLY else KidneyState.LATE
