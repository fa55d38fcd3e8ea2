"""The program's log: a file where the system has its logs; it stays on this computer."""

from __future__ import annotations

import logging
import platform
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from planner.version import VERSION

_PROGRAM = "electrolyte-planner"
_MOST_BYTES = 1_000_000
_FORMAT = "%(asctime)s %(levelname)s %(name)s {version} %(message)s"


def log_file() -> Path:
    """Return the path of the log."""
    from planner.data_folder import log_folder

    return log_folder() / "planner.log"


def keep_log(file: Path | None = None) -> logging.Handler | None:
    """Write what the program's loggers say into a file, two of at most a megabyte.

    A log that cannot be written is no reason not to run: then there is none.

    Args:
        file: Where; the usual place by default.
    """
    target, logger = file or log_file(), logging.getLogger("planner")
    for kept in logger.handlers:
        if isinstance(kept, RotatingFileHandler) and Path(kept.baseFilename) == target.absolute():
            return kept
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            target, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT.format(version=_version())))
    logger.addHandler(handler)
    return handler


def release_log() -> None:
    """Let go of the file, which was erased; the next word begins a new one."""
    for kept in logging.getLogger("planner").handlers:
        if isinstance(kept, RotatingFileHandler):
            kept.close()
            with suppress(OSError):
                Path(kept.baseFilename).parent.mkdir(parents=True, exist_ok=True)


def _version() -> str:
    return f"{VERSION} Python {platform.python_version()}"
