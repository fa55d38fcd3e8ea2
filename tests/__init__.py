"""Tests, and what makes them the same whoever sits at this machine.

What the person speaks, how large they read and what they keep is taken away before Qt is
imported; the programs that tests start inherit it. One that is started in folders of its own
(`OWN_FOLDERS`) keeps them, though it is a module of the tests and comes through here.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

_THEIRS = ("LC_", "QT_SCALE", "QT_FONT", "QT_STYLE", "QT_SCREEN", "QT_AUTO_SCREEN", "NO_COLOR")
_FOLDERS = ("DATA", "CONFIG", "CACHE", "STATE")
OWN_FOLDERS = "PLANNER_TESTS_OWN_FOLDERS"
"""The variable that is set for a program whose folders are given"""


def _forget_the_person() -> None:
    if OWN_FOLDERS in os.environ:
        return
    home = tempfile.mkdtemp(prefix="planner-tests-")
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    for name in [*os.environ]:
        if name.startswith(_THEIRS):
            del os.environ[name]
    os.environ |= {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "LANGUAGE": ""}
    os.environ |= {f"XDG_{kind}_HOME": f"{home}/{kind.lower()}" for kind in _FOLDERS}


_forget_the_person()
