"""Let go of dialogs that were closed: each would stay with its window as long as that lives."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from planner.ui.background.tasks import Runner

_WAS_SHOWN = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


def let_former_go(dialog: QDialog) -> None:
    """Delete the closed dialogs of the same kind and parent, now that there is a new one.

    Not when they are closed: who opened one may still ask what was chosen in it.
    """
    parent = dialog.parent()
    for former in parent.children() if isinstance(parent, QObject) else ():
        if (
            former is not dialog
            and type(former) is type(dialog)
            and isinstance(former, QDialog)
            and former.testAttribute(_WAS_SHOWN)
            and not former.isVisible()
            and _at_rest(former)
        ):
            former.deleteLater()


def _at_rest(dialog: QDialog) -> bool:
    """End the threads of a dialog; one at work is let go the next time."""
    runners = dialog.findChildren(Runner)
    if any(runner.busy for runner in runners):
        for runner in runners:
            runner.cancel()
        return False
    for runner in runners:
        runner.finish()
    return True
