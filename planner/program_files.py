"""The folders ``resources/`` and ``seeds/`` of this program, found by its own place.

By its name a package of somebody else that is called ``resources`` too could come first on the
path. They stand beside ``planner`` in the source, in a wheel and in the frozen program.
"""

from __future__ import annotations

from pathlib import Path

_PROGRAM = Path(__file__).resolve().parent.parent
RESOURCES, SEEDS = _PROGRAM / "resources", _PROGRAM / "seeds"
