"""Walk through the running program by what a screen reader gets, and do one job by it alone.

    python -m tests.access.walk

needs Xvfb, dbus-run-session and AT-SPI's registry; a bus and a display of its own are started. It
prints how many nodes each page has, the ones without a name, and what was heard.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from planner.display import QT_LIBRARIES, X11_LIBRARIES, loads

from .bus import AccessBus, Node

SESSION = ("xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--")
"""What gives a program a display and a bus of its own."""
_INSIDE = "ACCESS_WALK_INSIDE"
_REGISTRY = Path("/usr/libexec/at-spi-bus-launcher")
_PAGES = ("Week", "Shopping list", "Nutrients", "Foods", "Learn", "My diet", "Diary")
# What a person acts on. Other roles are there to be read, and what they say is their text.
_ACTED_ON = frozenset(
    {
        "button",
        "push button",
        "toggle button",
        "check box",
        "radio button",
        "combo box",
        "slider",
        "spin button",
        "text",
        "entry",
        "page tab",
    }
)

_ROWS = frozenset({"table cell", "tree item", "list item", "tree table cell"})


@dataclass
class Found:
    """What a walk found.

    Attributes:
        nodes: How many nodes each page has on the screen.
        nameless: Where a control has no name, and its role.
        sliders: Name, value and description of each slider of the week's page.
        heard: What was announced.
        story: What was done by names alone, step by step.
        list_lines: What was read of the shopping list.
    """

    nodes: dict[str, int] = field(default_factory=dict)
    nameless: list[str] = field(default_factory=list)
    sliders: dict[str, tuple[float | None, str]] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    story: list[str] = field(default_factory=list)
    list_lines: tuple[str, ...] = ()


def missing_tools() -> list[str]:
    """Return what this machine has not of what a walk needs."""
    programs = [name for name in ("Xvfb", "xvfb-run", "dbus-run-session") if not shutil.which(name)]
    libraries = [name for name in (*QT_LIBRARIES, *X11_LIBRARIES) if not loads(name)]
    return [*programs, *libraries, *([] if _REGISTRY.exists() else [_REGISTRY.name])]


def in_own_session(arguments: list[str]) -> int:
    """Run this module again on a display and a bus of its own; return its exit code."""
    environment = {**os.environ, _INSIDE: "1", "XDG_SESSION_TYPE": "x11"}
    again = [*SESSION, sys.executable, "-m", "tests.access.walk", *arguments]
    return subprocess.run(again, env=environment, check=False).returncode


@contextmanager
def running_program() -> Iterator[subprocess.Popen[bytes]]:
    """Run the program with a folder of its own, as somebody new to it would start it."""
    with tempfile.TemporaryDirectory() as folder:
        own = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), folder)
        environment = {
            **os.environ,
            **own,
            "XDG_STATE_HOME": folder,
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        program = subprocess.Popen([sys.executable, "-m", "planner.app"], env=environment)
        try:
            yield program
        finally:
            program.terminate()
            program.wait(timeout=60)


def walk(bus: AccessBus) -> Found:
    """Return what a screen reader finds on every page, and how one job goes by it."""
    found = Found()
    window = bus.wait_for(lambda: _window(bus))
    bus.wait_for(lambda: _named(window, "Magnesium target", "slider"))
    _leave_the_guide(bus, window)
    bus.wait_for(lambda: bus.heard)
    for page in _PAGES:
        _open_page(bus, window, page)
        _look(found, page, window)
    _open_page(bus, window, "Week")
    _tell_sliders(found, window)
    _do_a_job(bus, window, found)
    found.heard = list(bus.heard)
    return found


def _window(bus: AccessBus) -> Node | None:
    frames = [top for program in bus.programs() for top in program.children]
    return next((top for top in frames if "Electrolyte" in top.name), None)


def _named(window: Node, name: str, role: str = "") -> Node | None:
    found = (each for each in window.below() if each.name.startswith(name))
    return next((each for each in found if not role or role in each.role), None)


def _leave_the_guide(bus: AccessBus, window: Node) -> None:
    for top in (top for program in bus.programs() for top in program.children):
        if top.path != window.path and (skip := _named(top, "Skip")):
            skip.act()
            bus.listen(1)


def _open_page(bus: AccessBus, window: Node, page: str) -> None:
    tab = _named(window, page, "button") or _named(window, page)
    if tab is None:
        raise LookupError(f"No tab is called {page!r}.")
    tab.act()
    bus.listen(2)


def _look(found: Found, page: str, window: Node) -> None:
    nodes = list(window.below())
    found.nodes[page] = len(nodes)
    for node in nodes:
        if node.role in _ACTED_ON and node.usable and not _spoken_name(node):
            words = f"{page}: {node.role} {node.name} {node.description}"
            found.nameless.append(" ".join(words.split()))


def _spoken_name(node: Node) -> str:
    """Return what a control is called: the name of a choice is what is chosen, which is not it."""
    own = "" if node.role == "combo box" else node.name.strip()
    return own or node.label.strip()


def _tell_sliders(found: Found, window: Node) -> None:
    for node in window.below():
        if node.role == "slider":
            found.sliders[node.name] = (node.value, node.description)


def _do_a_job(bus: AccessBus, window: Node, found: Found) -> None:
    """Raise the magnesium target, hear that the week was planned, and open the shopping list."""
    slider = _named(window, "Magnesium target", "slider")
    assert slider is not None
    before, heard = slider.value or 0.0, len(bus.heard)
    slider.set_value(before + 20)
    bus.wait_for(lambda: len(bus.heard) > heard)
    found.story.append(f"moved {slider.name} from {before:.0f} to {slider.value:.0f}")
    found.story.append(f"heard: {bus.heard[-1]}")
    _open_page(bus, window, "Shopping list")
    found.list_lines = tuple(n.name for n in window.below() if n.role in _ROWS and n.name)
    first = "; ".join(found.list_lines[:3])
    found.story.append(f"read the list: {len(found.list_lines)} lines, the first: {first}")


def main(arguments: list[str] | None = None) -> int:
    """Walk and print; return 1 where a control has no name."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tree", action="store_true", help="print every node of the last page")
    parser.add_argument("--json", action="store_true", help="print what was found as one line")
    chosen = parser.parse_args(arguments)
    if lacking := missing_tools():
        print("This needs", ", ".join(lacking))
        return 2
    if _INSIDE not in os.environ:
        return in_own_session(sys.argv[1:] if arguments is None else arguments)
    bus = AccessBus.open()
    with running_program():
        found = walk(bus)
        if chosen.tree:
            _print_tree(bus)
    if chosen.json:
        print(json.dumps(asdict(found)))
    else:
        _print(found)
    return 1 if found.nameless else 0


def _print(found: Found) -> None:
    for page, count in found.nodes.items():
        print(f"{page}: {count} nodes")
    for name, (value, description) in found.sliders.items():
        first = description.splitlines()[0] if description else ""
        print(f"slider: {name}: {value:g}; {first}")
    for line in found.story:
        print("story:", line)
    for words in found.heard:
        print("heard:", words)
    for line in found.nameless:
        print("without a name:", line)


def _print_tree(bus: AccessBus) -> None:
    def down(node: Node, depth: int) -> None:
        print("  " * depth, node.role, repr(node.name))
        for child in node.children:
            down(child, depth + 1)

    for program in bus.programs():
        down(program, 0)


if __name__ == "__main__":
    raise SystemExit(main())
