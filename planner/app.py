"""Start the program: a command, or the window with all that it needs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from multiprocessing import freeze_support
from pathlib import Path
from typing import TYPE_CHECKING

from planner.data_folder import usual_week
from planner.display import why_no_window

if TYPE_CHECKING:
    from planner.store.own.places import OwnPlaces


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or open the window; without a display print the week instead."""
    freeze_support()  # of the frozen program each worker of a cohort is one
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and not _is_file(arguments[0]):
        return _command(arguments)
    if reason := why_no_window():
        print(f"{reason} Here is the week in the terminal instead:")
        _command(["plan"])
        return 0
    return _window(Path(arguments[0]) if arguments else None)


def _is_file(argument: str) -> bool:
    return not argument.startswith("-") and Path(argument).is_file()


def _command(arguments: list[str]) -> int:
    from planner import cli
    from planner.data_folder import keep_to_oneself
    from planner.logs import keep_log
    from planner.ui.painters import HOUSEHOLD_PAINTERS, PAINTERS

    keep_to_oneself()
    keep_log()
    return cli.main(arguments, PAINTERS, {"window": _window_check}, HOUSEHOLD_PAINTERS)


def _window_check() -> str:
    from planner.ui.program.self_check import window_check

    return window_check()


def _window(path: Path | None) -> int:
    from PySide6.QtWidgets import QApplication

    from planner.application.garbage_collection import delay_collection
    from planner.data_folder import data_folder, keep_to_oneself, settle_data_folder
    from planner.ui.program.instance import Instance
    from planner.ui.program.running import run_alone, run_beside

    delay_collection()
    keep_to_oneself()
    app = QApplication(sys.argv[:1])
    instance = Instance(data_folder())
    if instance.take():
        settle_data_folder()
        _finish_bringing(data_folder())
        run_alone(app, date.today(), path, usual_week(), _places, instance)
    elif instance.busy and instance.hand_over(path):
        return 0
    else:
        run_beside(app, date.today(), path)
    _log_from_now()
    code = app.exec()
    for left in app.topLevelWidgets():
        left.deleteLater()
    instance.release()
    return code


def _finish_bringing(data: Path) -> None:
    """Put the rest of a household in place, where a program was ended in the middle of it."""
    if not (data / "versions" / "bringing.mealhousehold").exists():
        return  # a start pays for no more than this
    from contextlib import suppress
    from datetime import UTC, datetime

    from planner.store import StoreError
    from planner.store.household.bringing import finish_bringing

    with suppress(StoreError):
        finish_bringing(data, datetime.now(UTC))


def _log_from_now() -> None:
    """Begin the log after the first paint, which it would only hold up."""
    from planner.logs import keep_log

    keep_log()


def _places() -> OwnPlaces:
    from planner.store.own.places import OwnPlaces

    return OwnPlaces.usual()


if __name__ == "__main__":
    raise SystemExit(main())
