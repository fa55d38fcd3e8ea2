"""Who hears a signal without being a QObject.

When such an object dies PySide disconnects it, while another thread may hold Python and wait for
the same lock of Qt's: both would wait for ever. A QObject is disconnected by Qt itself.
"""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QObject


def plain_hearers() -> set[str]:
    """Return the classes of the program's own objects that PySide watches for their end."""
    return {type(found).__qualname__ for found in gc.get_objects() if _is_plain_hearer(found)}


def _is_plain_hearer(found: object) -> bool:
    ours = type(found).__module__.split(".")[0] in ("planner", "tests")
    if not ours or isinstance(found, QObject) or not type(found).__weakrefoffset__:
        return False
    ends = [ref.__callback__ for ref in weakref.getweakrefs(found)]
    return any(type(end).__module__ == "PySide" for end in ends)
