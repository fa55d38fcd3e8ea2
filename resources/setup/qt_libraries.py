"""Print the Debian packages of the shared libraries that Qt would miss on this machine."""

from __future__ import annotations

import os

from planner.display import QT_LIBRARIES, X11_LIBRARIES, loads

# Not Qt's own need for a window, but for text that can be read.
_ALSO = {"libglib-2.0.so.0": "libglib2.0-0"}


if __name__ == "__main__":
    has_display = bool(os.environ.get("DISPLAY"))
    wanted = _ALSO | QT_LIBRARIES | (X11_LIBRARIES if has_display else {})
    found = [package for library, package in wanted.items() if not loads(library)]
    print(" ".join([*found, "fonts-dejavu-core"] if found else []))
