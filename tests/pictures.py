"""Render every screen, dialog and state: ``python -m tests.pictures --out DIR``."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from planner.application.alternative_weeks import other_weeks
from planner.application.cancellation import Ticket
from planner.application.context import PlanningContext, load_context
from planner.application.dishes.entries import dish_shelf
from planner.application.planning_tasks import find_alternatives
from planner.domain.person.profile import Profile
from planner.domain.person.wishes import HowOften, Rating, Wishes
from planner.domain.plan.plan import Plan
from planner.domain.planning.plan_week import plan_week
from planner.report.exports import FORMATS
from planner.store import open_plan, save_plan
from planner.ui.locale import set_language
from planner.ui.locale.format import use_system_locale
from planner.ui.locale.window_texts import WINDOW_TEXTS
from planner.ui.person import Guide, PersonDialog
from planner.ui.person.name_dialog import NameDialog
from planner.ui.session.background_improvement import Offer, Standing
from planner.ui.session.commands.plan_changes import cost_words, dish_words
from planner.ui.theme import Look, apply_look
from planner.ui.week.library.put_dialog import PutDialog
from planner.ui.week.meal_menu import meal_menu
from planner.ui.week.swap_dialog import SwapDialog
from planner.ui.weeks.dialog import WeeksDialog
from planner.ui.window import MainWindow
from planner.ui.window.help import About, ShortcutSheet
from planner.ui.window.pages import Page
from planner.ui.wishes import WishesDialog

from .pictures_household import household_shots
from .pictures_states import state_shots, tell
from .ui.support import START, make_window

SIZES = ((1280, 800), (1024, 640), (1440, 900))
Scales = tuple[tuple[float, tuple[tuple[int, int], ...]], ...]
SCALES: Scales = ((1.0, SIZES), (1.5, ((1280, 800),)), (2.0, ((2560, 1440), (1280, 800))))
QUICK: Scales = ((1.0, SIZES[:1]),)
Shot = tuple[str, QWidget]


def main() -> None:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plan", type=Path, help="a saved plan to show (made if missing)")
    parser.add_argument("--only", default="", help="names that begin so")
    parser.add_argument("--language", default="en", help="as in the settings: en, de")
    parser.add_argument("--size", type=_size, help="one size, as 1024x640")
    parser.add_argument("--scale", type=float, help="one size of text: 1, 1.5, 2")
    parser.add_argument("--screen", help="how large the screen is, as 800x600: dialogs keep to it")
    parser.add_argument("--look", type=Look, choices=(Look.LIGHT, Look.DARK), help="one look")
    parser.add_argument("--quick", action="store_true", help="one size and one size of text")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    if arguments.screen:
        _pretend(_size(arguments.screen), arguments.out)
    app = QApplication([])
    set_language(arguments.language)
    use_system_locale("" if arguments.language == "en" else arguments.language)
    context = load_context(language=arguments.language, texts=WINDOW_TEXTS)
    plan = _plan(context, arguments.plan)
    for look in (arguments.look,) if arguments.look else (Look.LIGHT, Look.DARK):
        for scale, sizes in _scales(arguments):
            apply_look(app, look, scale)
            for width, height in sizes:
                _draw(app, context, plan, (width, height), f"{look}-{scale:g}", arguments)


def _pretend(size: tuple[int, int], folder: Path) -> None:
    """Have the offscreen platform show a screen of this size; before the application is made."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": size[0], "height": size[1]}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def _scales(arguments: argparse.Namespace) -> Scales:
    if arguments.size or arguments.scale:
        sizes = (arguments.size,) if arguments.size else SIZES[:1]
        return ((arguments.scale or 1.0, sizes),)
    return QUICK if arguments.quick else SCALES


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


def _plan(context: PlanningContext, path: Path | None) -> Plan:
    if path and path.exists():
        return open_plan(path, context.catalogue, context.care)
    plan = plan_week(
        Profile(), context.catalogue, start=START, solver=context.solver, care=context.care
    )
    if path:
        save_plan(plan, path, context.catalogue)
    return plan


def _draw(
    app: QApplication,
    context: PlanningContext,
    plan: Plan,
    size: tuple[int, int],
    theme: str,
    arguments: argparse.Namespace,
) -> None:
    folder = Path(tempfile.mkdtemp())
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    window = make_window(context, plan, settings, folder / "data" / "last.mealplan")
    window.resize(*size)
    window.show()
    settle()
    for name, widget in shots(window, context, plan):
        if not name.startswith(arguments.only):
            continue
        settle()
        widget.grab().save(str(arguments.out / f"{name}-{theme}-{size[0]}x{size[1]}.png"))
    dispose(app, window)


def shots(window: MainWindow, context: PlanningContext, plan: Plan) -> Iterator[Shot]:
    """Yield every screen and state, one after the other."""
    session, slots = window.session, plan.slots
    window.meals.select((1, slots[2]))
    yield "week", window
    tell(window, settle)
    yield "week-costs", window
    window.status.show_improvement(Standing(True, 0.058, 1, Offer(plan, 0.021, 4)))
    yield "week-better", window
    window.status.show_improvement(Standing())
    session.meals.lock((0, slots[0]))
    session.meals.leave_empty((3, slots[3]))
    window.body.week.board.select((2, slots[1]), focus=True)
    yield "week-locked", window
    window.body.week.bare.tell(4)
    yield "week-bare", window
    window.body.week.bare.tell(0)
    window.meals.open_detail((2, slots[1]))
    yield "week-detail", window
    window.body.show_left(True)
    yield "week-left", window
    for _ in range(2):  # the pages show the whole week again
        session.document.history.undo()
    yield from _today(window)
    for page, name in (
        (Page.SHOPPING, "list"),
        (Page.NUTRIENTS, "nutrients"),
        (Page.FOODS, "foods"),
        (Page.LEARN, "learn"),
    ):
        window.show_page(page)
        yield name, window
    window.show_page(Page.NUTRIENTS)
    window.more.nutrients.show_nutrient("magnesium_mg")
    yield "nutrient-one", window
    window.more.nutrients.one.chart.open_part()
    settle(400)
    yield "nutrient-record", window.more.records.dialog
    window.more.records.dialog.hide()
    window.show_page(0)
    yield from _dialogs(window, context, plan)
    yield from state_shots(window, context, settle)


def _today(window: MainWindow) -> Iterator[Shot]:
    """Yield the page Today in the morning and at noon, and the dialogs of it."""
    window.show_page(Page.TODAY)
    settle(400)
    yield "today", window
    page = window.today.page
    assert page is not None
    page.meals["breakfast"].eaten.click()
    page.meals["lunch"].left_out.click()
    yield "today-said", window
    window.today.ask_instead(START, "dinner")
    yield "today-changed", window.today.dialog
    window.today.dialog.hide()
    window.diary.show_trends()
    yield "trends", window.diary.dialog
    window.diary.dialog.as_table.click()
    yield "trends-table", window.diary.dialog
    window.diary.dialog.hide()
    window.more.shopping.ask_missing((0, "dinner"))
    yield "list-missing", window.more.shopping.dialog
    window.more.shopping.dialog.hide()
    for _ in range(2):
        window.session.document.history.undo()


def _dialogs(window: MainWindow, context: PlanningContext, plan: Plan) -> Iterator[Shot]:
    diet = replace(
        plan.profile.diet, like=frozenset({"almonds"}), exclude_foods=frozenset({"banana"})
    )
    person = PersonDialog(replace(plan.profile, diet=diet), context.catalogue, context.care, window)
    for index, name in enumerate(("you", "diet", "foods", "meals", "care", "habits")):
        person.tabs.setCurrentIndex(index)
        yield from _open(f"person-{name}", person)
    yield from _wishes(window, plan)
    yield from _weeks(window, context, plan)
    guide = Guide(plan.profile, context.catalogue, context.care, window)
    for step in range(len(guide.pages)):
        guide.show_step(step)
        yield from _open(f"guide-{step + 1}", guide)
    place = (1, plan.slots[2])
    swap = SwapDialog(window.session.week.card(place).title, window)
    yield from _open("swap-waiting", swap)
    found = find_alternatives(context, plan, place, Ticket(0, lambda *_: None))
    swap.show_offers(found, window.session.week.days[1])
    shelf = dish_shelf(context, plan, None, Ticket(0, lambda *_: None))
    chili = shelf.entries["bean_chili"]
    yield from _open("put-on-a-day", PutDialog(chili, window.session.week, None, window))
    yield from _open("swap", swap)
    yield from _open("shortcuts", ShortcutSheet(window.actions(), window))
    yield from _open("about", About(window))
    window.finding.open()
    window.finding.palette.field.setText("ban")
    yield from _open("palette", window.finding.palette)
    window.settings.open()
    yield from _open("settings", window.settings.dialog)
    window.files.export()
    for kind in (".xlsx", ".ics"):
        window.files.exporting.dialog.kind.setCurrentIndex(list(FORMATS).index(kind))
        yield from _open(f"export-{kind[1:]}", window.files.exporting.dialog)
    menu = meal_menu(window.session.week.card(place), lambda _: None, window)
    menu.popup(QPoint(10, 10))
    yield "menu", menu
    menu.close()
    yield from _people(window)
    yield from household_shots(window, context)


def _people(window: MainWindow) -> Iterator[Shot]:
    household = window.session.household
    assert household is not None
    window.session.keep_all()
    household.settle()
    for name in ("Anna Magdalena of the Long Family Name", "Tom & Co 🧑‍🍳"):
        save_plan(window.session.plan, household.add(name).week, window.session.context.catalogue)
    household.changed.emit()
    yield "people", window
    window.household.open_menu()
    yield "people-menu", window.household.menu
    window.household.menu.close()
    window.commands.new_person.trigger()
    dialog = window.household.dialog
    assert isinstance(dialog, NameDialog)
    dialog.field.setText(household.name)
    dialog.accept()
    yield from _open("people-name", dialog)


def _wishes(window: MainWindow, plan: Plan) -> Iterator[Shot]:
    wishes = Wishes(
        "thrifty",
        {"like": 4.0},
        45.0,
        (HowOften("fish", 2, 3), HowOften("eggs", 3, None, "breakfast")),
        {"lentil_soup_kale": Rating.MORE, "liver_onions_mash": Rating.NEVER},
        {"overnight_oats": -2, "lentil_soup_kale": 1},
        1,
    )
    for name, wished in (("wishes", wishes), ("wishes-none", Wishes())):
        now = cost_words(plan, window.session.planning.context.catalogue)
        dialog = WishesDialog(
            replace(plan.profile, wishes=wished),
            partial(dish_words, window.session.context.catalogue),
            now,
            window,
        )
        for index, tab in enumerate(("kind", "often", "weights", "learnt")):
            dialog.tabs.setCurrentIndex(index)
            yield from _open(f"{name}-{tab}", dialog)


def _weeks(window: MainWindow, context: PlanningContext, plan: Plan) -> Iterator[Shot]:
    dialog = WeeksDialog(plan, window)
    yield from _open("weeks-waiting", dialog)
    dialog.show_all(other_weeks(context, plan, Ticket(0, lambda *_: None)))
    yield from _open("weeks", dialog)


def _open(name: str, dialog: QDialog) -> Iterator[Shot]:
    dialog.show()
    yield name, dialog
    dialog.hide()


def settle(wait_ms: int = 80) -> None:
    """Let events and layouts come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    loop.exec()


def dispose(app: QApplication, window: MainWindow) -> None:
    """Close a window without a question and let it go."""
    window.more.close()
    window.weeks.close()
    window.table.close()
    window.session.close()
    window.hide()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main()
