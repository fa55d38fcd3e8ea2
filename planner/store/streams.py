"""Write to standard output and standard error, whatever they are connected to."""

from __future__ import annotations

import contextlib
import os
import sys

from .errors import StoreError

_NAME = "standard output"


def give(content: bytes) -> None:
    """Write to standard output; a reader that has seen enough (``| head``) is no fault.

    Raises:
        StoreError: It is closed, or the disk behind it is full.
    """
    if sys.stdout is None:
        raise StoreError(_NAME, "It is closed. Name a file with --out.")
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except OSError as error:
        _no_more_output()
        if not isinstance(error, BrokenPipeError):
            raise StoreError(_NAME, f"It could not be written ({error.strerror}).") from error


def say(text: str, before: str = "", after: str = "") -> None:
    """Write a line on standard error, without control characters of what is quoted in it.

    Args:
        text: The line.
        before: Written before it as it stands, as what turns a colour on.
        after: The same after it.
    """
    if sys.stderr is not None:
        shown = "".join(
            c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text
        )
        with contextlib.suppress(OSError):
            print(f"{before}{shown}{after}", file=sys.stderr, flush=True)


def _no_more_output() -> None:
    """Drop what is left in the buffer, of which Python would complain when it ends."""
    with contextlib.suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
        os.close(nothing)
