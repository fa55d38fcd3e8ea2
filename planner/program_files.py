"""The folder ``resources/`` of this program, found by its own place.

By its name a package of somebody else that is called ``resources`` too could come first on the
path. It stands beside ``planner`` in the source, in a wheel and in the frozen program.
"""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
