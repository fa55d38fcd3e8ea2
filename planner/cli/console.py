"""Write to standard error beside the result: progress, and coloured warnings."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TextIO

from planner.store.streams import say

_PATIENCE_S = 1.0
"""What takes no longer needs no progress"""
_STEP_S = 0.25
_AMBER, _PLAIN = "\x1b[33m", "\x1b[0m"


def is_terminal(stream: TextIO | None, environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether a stream is a terminal that can write over its last line."""
    try:
        return stream is not None and stream.isatty() and environment.get("TERM") != "dumb"
    except ValueError:  # it is closed
        return False


def in_colour(stream: TextIO | None, environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether colour is wanted there; https://no-color.org says when not."""
    return is_terminal(stream, environment) and not environment.get("NO_COLOR")


def warn(text: str) -> None:
    """Say a line that the person should not overlook."""
    say(text, *((_AMBER, _PLAIN) if in_colour(sys.stderr) else ("", "")))


class Line:
    """A line on a terminal that is written over; nothing anywhere else, and nothing at first."""

    def __init__(self, stream: TextIO | None, *, quiet: bool = False) -> None:
        self._stream = stream if is_terminal(stream) and not quiet else None
        self._began, self._width = time.monotonic(), 0

    @property
    def seconds(self) -> float:
        """Return the time since the work began, s."""
        return time.monotonic() - self._began

    def show(self, words: str) -> None:
        """Write over the line, once the work has taken a second."""
        if self._stream is not None and self.seconds >= _PATIENCE_S:
            self._write(f"\r{words:<{self._width}}")
            self._width = len(words)

    def clear(self) -> None:
        """Leave an empty line."""
        if self._width:
            self._write(f"\r{'':<{self._width}}\r")
            self._width = 0

    def _write(self, text: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            assert self._stream is not None
            self._stream.write(text)
            self._stream.flush()


@contextmanager
def progress(words: str, *, quiet: bool = False) -> Iterator[None]:
    """Show what is done and for how long, while a piece of work goes on that tells nothing."""
    line, over = Line(sys.stderr, quiet=quiet), threading.Event()

    def tick() -> None:
        while not over.wait(_STEP_S):
            line.show(f"{words} … {line.seconds:.0f} s")

    ticking = threading.Thread(target=tick, name="progress", daemon=True)
    ticking.start()
    try:
        yield
    finally:
        over.set()
        ticking.join()
        line.clear()
