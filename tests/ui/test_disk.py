"""A full disk, a folder that is gone and comes back: what was done meanwhile is on the disk."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.diary import Diary
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.domain.shopping.week_cost import OwnPrice, PriceUnit
from planner.store.own.prices import read_own_prices
from planner.store.people.answers_file import Answers, write_answers
from planner.store.shopping.pantry_file import read_pantry
from planner.ui.background.tasks import Runner
from planner.ui.session.document import UndoStep

from .settling import settle
from .support import PATIENCE_MS, START, make_window, rest

pytestmark = pytest.mark.days(2)
Trouble = Callable[[Path, pytest.MonkeyPatch], "Iterator[None]"]


def full(_: Path, patched: pytest.MonkeyPatch) -> Iterator[None]:
    """Let no file be forced to the disk."""

    def fails(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    patched.setattr(os, "fsync", fails)
    yield
    patched.undo()


def read_only(_: Path, patched: pytest.MonkeyPatch) -> Iterator[None]:
    """Let nothing be made in any folder."""

    def fails(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    patched.setattr("tempfile.mkstemp", fails)
    yield
    patched.undo()


def gone(data: Path, _: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the folder be somewhere else, and something else in its place."""
    away = data.with_name("away")
    data.rename(away)
    data.write_bytes(b"no folder")
    yield
    data.unlink()
    away.rename(data)


@contextmanager
def during(trouble: Trouble, data: Path) -> Iterator[None]:
    """Have the trouble for a while."""
    patched = pytest.MonkeyPatch()
    steps = trouble(data, patched)
    next(steps)
    try:
        yield
    finally:
        next(steps, None)
        patched.undo()


def quiet(qtbot, window) -> None:
    """Wait until nothing is planned, read or written."""
    rest(qtbot, window)
    lanes = window.findChildren(Runner)
    qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes), timeout=PATIENCE_MS)
    settle()


@pytest.mark.parametrize("trouble", [full, read_only, gone])
def test_changes_made_while_the_disk_refuses_are_written_afterwards(
    qtbot, context, two_days, settings, tmp_path, trouble
):
    data = tmp_path / "data"
    write_answers(data / "answers.json", Answers(two_days.profile))
    window = make_window(context, two_days, settings, data / "last.mealplan", data)
    window.show()
    session = window.session
    session.answers.begin(Answers(two_days.profile))
    assert session.controllers.diary is not None
    session.controllers.diary.open()
    quiet(qtbot, window)
    qtbot.waitUntil(lambda: session.at_rest, timeout=PATIENCE_MS)
    before = {path.name: path.read_bytes() for path in data.glob("*.*") if path.is_file()}
    older = replace(two_days.profile, person=replace(two_days.profile.person, age=71))
    prices = window.body.shopping.prices
    with during(trouble, data):
        session.document.replace(replace(two_days, profile=older, seed=4711), UndoStep("x"))
        session.home.put_pantry(Pantry((PantryItem("milk_2pct", 9.0, None),)), "x")
        session.controllers.diary.begin()
        prices.put("Oats", OwnPrice(2.0, PriceUnit.PACK, START))
        wanted = {"the week", "your answers", "the pantry", "the diary", "your prices"}
        qtbot.waitUntil(lambda: wanted <= set(session.unsaved.names), timeout=PATIENCE_MS)
        if trouble is not gone:
            now = {path.name: path.read_bytes() for path in data.glob("*.*") if path.is_file()}
            assert now == before  # nothing torn, nothing left half written
        (notice,) = [n for n in session.notices.notices if n.key == "unsaved"]
        assert "tried again" in notice.text
    session.unsaved.retry()
    qtbot.waitUntil(lambda: not session.unsaved.names, timeout=PATIENCE_MS)
    assert session.notices.get("unsaved") is None
    assert json.loads((data / "last.mealplan").read_bytes())["seed"] == 4711
    assert json.loads((data / "answers.json").read_bytes())["profile"]["person"]["age"] == 71
    assert read_pantry(data / "pantry.json").pantry.items[0].grams == 9.0
    assert json.loads((data / "diary.json").read_bytes())["diary"] == 1
    assert read_own_prices(data / "own-prices.json").prices["Oats"].usd == 2.0
    assert Diary() == session.controllers.diary.diary
