"""Whether a window can be opened here, found out without Qt, which would abort the process."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

# What Qt's xcb platform plugin loads; without one of them Qt ends the whole process.
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
_X11_BASE_PORT = 6000
_SECONDS = 2


def why_no_window(environment: Mapping[str, str] = os.environ) -> str:
    """Return why no window can be opened, as a sentence; empty when one can."""
    if sys.platform != "linux":
        return ""
    return _no_display(environment) or _missing_libraries(environment)


def _no_display(environment: Mapping[str, str]) -> str:
    if environment.get("QT_QPA_PLATFORM"):  # the person, or a test, has chosen
        return ""
    wayland, x11 = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if not wayland and not x11:
        return "There is no display."
    if wayland and _wayland_answers(wayland, environment):
        return ""
    return "" if x11 and _x11_answers(x11) else f"The display {x11 or wayland} does not answer."


def _wayland_answers(name: str, environment: Mapping[str, str]) -> bool:
    return _connects(str(Path(environment.get("XDG_RUNTIME_DIR", "/")) / name))


def _x11_answers(name: str) -> bool:
    """Return whether X11 answers at [host]:number[.screen]; no host is a socket of this machine."""
    host, _, rest = name.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    local = f"/tmp/.X11-unix/X{number}"
    if host in ("", "unix"):
        return _connects(local) or _connects("\0" + local)
    try:
        socket.create_connection((host, _X11_BASE_PORT + int(number)), _SECONDS).close()
    except OSError:
        return False
    return True


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(_SECONDS)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def _missing_libraries(environment: Mapping[str, str]) -> str:
    needs_x11 = not environment.get("QT_QPA_PLATFORM") and environment.get("DISPLAY")
    wanted = QT_LIBRARIES | (X11_LIBRARIES if needs_x11 else {})
    packages = [package for library, package in wanted.items() if not loads(library)]
    if not packages:
        return ""
    return f"Qt misses system libraries (Debian: apt-get install {' '.join(packages)})."


def loads(library: str) -> bool:
    """Return whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
