"""What stands beside foods rich in a nutrient that a person is not to have more of."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from planner.domain import Target
from planner.ui.locale import translated


def cautions(targets: Iterable[Target]) -> dict[str, str]:
    """Return a sentence by nutrient, for those under a ceiling for safety or locked for it."""
    return {
        target.nutrient: caution(target)
        for target in targets
        if target.locked_reason or (target.on and target.safety and target.minimum is None)
    }


def caution(target: Target) -> str:
    """Return why more of it is not for this person."""
    if target.locked_reason:
        return translated(target.locked_reason)
    return QCoreApplication.translate(
        "Learn", "Your plan keeps this low. Ask your doctor before you eat more of these foods."
    )
