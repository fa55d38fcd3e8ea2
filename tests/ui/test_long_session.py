"""A folder after a long session: private, known to the last file, and erased to the last word."""

from __future__ import annotations

import logging
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from planner.domain import CareAnswers
from planner.domain.plan.household import Table
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.domain.shopping.week_cost import OwnPrice, PriceUnit
from planner.logs import keep_log
from planner.store.atomic import write_atomically
from planner.store.household.kinds import kind_of, unknown_files
from planner.store.people import add_person
from planner.store.people.answers_file import Answers
from planner.store.people.table_file import TABLE_FILE
from planner.ui.background.tasks import Runner
from planner.ui.session.document import UndoStep

from .settling import settle
from .support import PATIENCE_MS, START, make_window, rest

pytestmark = pytest.mark.days(2)
NAME, WISH = "Zdenka", "Zitterwurz"
"""Words that stand nowhere but in what this person wrote"""


@pytest.fixture
def private() -> Iterator[None]:
    """Make files that nobody else may read, as the program does."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def lived_in(qtbot, context, two_days, data, private):
    """Open a window after a session in which something was kept of every kind."""
    data.mkdir()
    settings = QSettings(str(data / "settings.ini"), QSettings.Format.IniFormat)
    log = keep_log(data / "log" / "planner.log")
    window = make_window(context, two_days, settings, data / "last.mealplan", data)
    window.show()
    session = window.session
    session.answers.begin(Answers(two_days.profile))
    care = CareAnswers(frozenset({"kidney_disease"}), potassium_ceiling_mg=2513)
    ill = replace(two_days.profile, care=care)
    session.document.replace(replace(session.plan, profile=ill, start=START), UndoStep("x"))
    rest(qtbot, window)
    window.more.load_prices()
    window.body.shopping.prices.load(context.catalogue.foods, lambda: data / "own-prices.json")
    qtbot.waitUntil(lambda: window.body.shopping.prices.ready, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: session.home.ready, timeout=PATIENCE_MS)
    session.home.put_pantry(Pantry((PantryItem("milk_2pct", 2513.0, None),)), "x")
    session.home.put_shops(replace(session.home.shops), "x")
    window.body.shopping.prices.put("Oats", OwnPrice(2.5, PriceUnit.PACK, START))
    session.controllers.diary.open()
    assert session.controllers.eaten is not None
    drain(qtbot, window)
    session.controllers.diary.begin()
    session.controllers.eaten.put(session.controllers.eaten.record)
    session.calendar.keep_favourite(WISH)
    session.calendar.plan_next()
    rest(qtbot, window)
    drain(qtbot, window)
    assert session.kept_for_certain()
    session.household.settle()
    add_person(data / "people", NAME)
    window.table._write_table(Table())
    drain(qtbot, window)
    session.versions.look()
    drain(qtbot, window)
    logging.getLogger("planner.faults").error("ValueError at planner/x.py:1")
    settings.setValue("look", "light")
    settings.sync()
    qtbot.waitUntil(session.written, timeout=PATIENCE_MS)
    yield window
    if log is not None:
        logging.getLogger("planner").removeHandler(log)
        log.close()


def drain(qtbot, window) -> None:
    """Wait until nothing is read or written; lanes go with the person they belong to."""
    rest(qtbot, window)
    settle()
    qtbot.waitUntil(
        lambda: not any(lane.busy for lane in window.findChildren(Runner)), timeout=PATIENCE_MS
    )
    settle()


def below(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


def kinds(data: Path) -> set[str]:
    files = (path for path in below(data) if path.is_file())
    found = (kind_of(path.relative_to(data).as_posix()) for path in files)
    return {kind.key for kind in found if kind is not None}


def test_long_session_leaves_only_private_files_of_known_kinds(lived_in, data: Path):
    wanted = {"week", "answers", "kept_week", "favourite_week", "eaten", "diary", "table"}
    wanted |= {"pantry", "prices", "person", "current", "versions", "log", "settings"}
    assert wanted <= kinds(data)
    assert unknown_files(data) == ()
    for path in (data, *below(data)):
        mode = stat.S_IMODE(path.lstat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path


def test_log_holds_nothing_about_the_person(lived_in, data: Path):
    text = (data / "log" / "planner.log").read_text("utf-8")
    assert "planner/x.py" in text
    for word in ("kidney", "2513", NAME, WISH, str(data)):
        assert word not in text


def test_erasing_removes_every_file_for_good(qtbot, lived_in, data: Path):
    session = lived_in.session
    versions = {path for path in below(data / "versions") if path.is_file()}
    assert versions
    calls = []

    def full() -> None:
        calls.append("tried")
        raise OSError(28, "full")

    # Work that no disk took waits to be tried again: it is erased as well.
    session.calendar._writing.put(full)
    qtbot.waitUntil(lambda: bool(session.unsaved), timeout=PATIENCE_MS)
    lived_in.settings.erase()
    assert not session.unsaved
    session.unsaved.retry()
    rest(qtbot, lived_in)
    drain(qtbot, lived_in)
    qtbot.waitUntil(lambda: session.home.ready, timeout=PATIENCE_MS)
    assert session.home.pantry == Pantry()
    assert lived_in.body.shopping.prices.own("Oats") is None
    lived_in.commands.undo.trigger()
    session.home.put_pantry(Pantry((PantryItem("butter", 1.0, None),)), "x")
    session.keep_all()
    drain(qtbot, lived_in)
    assert len(calls) == 1
    for path in below(data):
        if path.is_file():
            content = path.read_bytes()
            for word in (b"kidney", b"2513", NAME.encode(), WISH.encode(), b"Oats"):
                assert not re.search(rb"(?<!\d)" + re.escape(word), content), (path, word)
    assert not below(data / "people"), [str(each) for each in below(data)]
    assert not versions & set(below(data))
    assert not (data / TABLE_FILE).exists()


def test_file_that_another_program_changed_is_told_of_with_both(qtbot, lived_in, data: Path):
    session = lived_in.session
    pantry = data / "pantry.json"
    theirs = pantry.read_bytes().replace(b"2513", b"1234")
    pantry.write_bytes(theirs)
    session.home.put_pantry(Pantry((PantryItem("butter", 1.0, None),)), "x")
    drain(qtbot, lived_in)
    (notice,) = [n for n in session.notices.notices if n.key == "outside-pantry.json"]
    assert b"butter" in pantry.read_bytes()
    session.notices.answer(notice, notice.actions[1])  # theirs
    qtbot.waitUntil(lambda: pantry.read_bytes() == theirs, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: session.home.pantry.items[0].grams == 1234, timeout=PATIENCE_MS)


def test_own_foods_of_another_program_stay_when_one_is_added(qtbot, lived_in, data: Path):
    foods = lived_in.session.controllers.foods
    foods.equip(lived_in.session.context.catalogue)
    qtbot.waitUntil(lambda: foods.own is not None, timeout=PATIENCE_MS)
    entry = b'{"own_foods": 1, "foods": [{"name": "not read here", "id": "theirs"}]}'
    write_atomically(data / "own-foods.json", entry)
    foods.remove(["nothing"], "x")
    drain(qtbot, lived_in)
    assert b"not read here" in (data / "own-foods.json").read_bytes()
