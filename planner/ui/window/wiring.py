"""One table of connections: every view asks by signal, here it is said who answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QAction, QGuiApplication

from .handbook import Handbook
from .help import About, ShortcutSheet

if TYPE_CHECKING:
    from .frame import Frame
    from .showing import Showing


def connect(window: Frame, showing: Showing) -> list[QMetaObject.Connection]:
    """Connect everything of the window; gives the links, to be taken apart with it."""
    session, body, files = window.session, window.body, window.files
    links: list[QMetaObject.Connection] = []
    for signal, answer in (
        (session.ready, showing.enable),
        (session.ready, lambda: window.more.want(body.pages.currentIndex())),
        (session.ready, window.more.load_prices),
        (session.first_start, window.people.greet),
        (session.glimpsed, showing.glimpse),
        (session.shown, showing.week),
        (session.said, lambda text, bad: window.status.say(text, trouble=bad)),
        (session.refused, showing.refusal),
        (session.document.file_changed, showing.title),
        (session.document.history.undoTextChanged, showing.history),
        (session.document.history.redoTextChanged, showing.history),
        (session.document.history.indexChanged, showing.history),
        (session.planning.busy_changed, showing.busy),
        (session.planning.offered, window.meals.show_offers),
        (session.planning.failed, showing.failure),
        (session.explaining.looking, body.week.trouble.look),
        (session.explaining.told, body.week.trouble.tell),
        (body.week.trouble.mended, session.mend),
        (session.betterment.changed, showing.betterment),
        (window.status.stop_requested, session.stop),
        (window.status.better_wanted, session.betterment.use),
        (session.asides.told, showing.beside),
        (session.asides.lost, body.detail.show_loss),
        (window.top.page_chosen, window.show_page),
        (window.recent.aboutToShow, lambda: files.fill_recent(window.recent)),
        (body.week.wanted, window.meals.ask),
        (body.week.day_chosen, window.meals.select_day),
        (body.week.board.dropped, session.once_there(session.move)),
        (body.detail.wanted, window.meals.ask),
        (body.detail.portion_wanted, session.once_there(session.change_portion)),
        (body.targets.edited, session.once_there(session.set_target)),
        (body.targets.reset, session.once_there(session.reset_target)),
        (body.targets.person_requested, window.household.open_menu),
        (window.household.person_wanted, window.people.edit),
        (window.household.guide_wanted, window.people.guide),
        (window.household.said, lambda text, bad: window.status.say(text, trouble=bad)),
        (window.household.leaving, window.leave_person),
        (window.household.changed, showing.people),
        (body.targets.shown_changed, window.remember_shown),
        (body.shopping.print_requested, files.print_list),
        (body.shopping.prices.kept, session.renew_foods),
        (window.meals.own_wanted, window.diet.make_meal),
        (body.pages.currentChanged, showing.history),
        (window.diet.said, lambda text, bad: window.status.say(text, trouble=bad)),
        (window.diet.made, showing.follow_page),
        (window.templates.said, lambda text, bad: window.status.say(text, trouble=bad)),
        (window.meals.card_requested, files.preview_card),
        (window.diary.said, lambda text, bad: window.status.say(text, trouble=bad)),
        (window.diary.made, showing.follow_page),
        (window.more.said, lambda text, bad: window.status.say(text, trouble=bad)),
        (body.folded, showing.folds),
    ):
        links.append(signal.connect(answer))
    _connect_commands(window)
    return links


def _connect_commands(window: Frame) -> None:
    do, session, body, files = window.commands, window.session, window.body, window.files
    commands: tuple[tuple[QAction, Callable[[], object]], ...] = (
        (do.new, files.new),
        (do.open, files.open),
        (do.save, files.save),
        (do.save_as, files.save_as),
        (do.export, files.export),
        (do.card, window.meals.on_selected("card")),
        (do.preview, files.preview),
        (do.print, files.print),
        (do.quit, window.close),
        (do.undo, window.undo),
        (do.redo, window.redo),
        (do.copy_list, window.copy_list),
        (do.person, window.people.edit),
        (do.wishes, window.people.wishes),
        (do.guide, window.people.guide),
        (do.new_person, window.household.new),
        (do.rename_person, window.household.rename),
        (do.switch_person, window.household.open_menu),
        (do.settings, window.settings.open),
        (do.plan, session.plan_again),
        (do.other_weeks, window.weeks.open),
        (do.fill_empty, session.fill),
        (do.clear, session.clear_week),
        (do.plan_day, lambda: session.plan_day(session.day)),
        (do.better, session.betterment.use),
        (do.stop, session.stop),
        (do.lock, window.meals.on_selected("lock")),
        (do.swap, window.meals.on_selected("swap")),
        (do.own, window.meals.on_selected("own")),
        (do.empty, window.meals.on_selected("clear")),
        (do.repeat, window.meals.on_selected("repeat")),
        (do.more_often, window.meals.on_selected("rate:more")),
        (do.less_often, window.meals.on_selected("rate:less")),
        (do.never, window.meals.on_selected("rate:never")),
        (do.find, window.finding.open),
        (do.relief, window.more.show_relief),
        (do.handbook, lambda: Handbook(window).open()),
        (do.shortcuts, lambda: ShortcutSheet(window.actions(), window).open()),
        (do.about, lambda: About(window).open()),
    )
    for action, run in commands:
        action.triggered.connect(lambda _=False, run=run: run())
    do.left.triggered.connect(body.show_left)
    do.right.triggered.connect(body.show_right)
    for index, action in enumerate(do.pages):
        action.triggered.connect(lambda _=False, at=index: window.show_page(at))
    for look, action in do.looks.items():
        action.triggered.connect(lambda _=False, look=look: window.settings.wear_look(look))
    QGuiApplication.styleHints().colorSchemeChanged.connect(window.follow_system)
