"""The tables of connections: every view asks by signal, here it is said who answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication

from .pages import Page

if TYPE_CHECKING:
    from datetime import date

    from solver import Place

    from .parts import WindowParts
    from .presenter import Presenter

Answers = Iterable[tuple[SignalInstance, Callable[..., object]]]
Commands = Iterable[tuple[QAction, Callable[[], object]]]


def connect(window: WindowParts, showing: Presenter) -> list[QMetaObject.Connection]:
    """Connect everything of the window; gives the links, to be taken apart with it."""
    answers = (
        *_of_session(window, showing),
        *_of_planning(window, showing),
        *_of_week(window),
        *_of_person(window, showing),
        *_of_pages(window, showing),
        *_of_frame(window, showing),
    )
    links = [signal.connect(answer) for signal, answer in answers]
    for action, run in (
        *_file_commands(window),
        *_edit_commands(window),
        *_person_commands(window),
        *_plan_commands(window),
        *_meal_commands(window),
        *_help_commands(window),
    ):
        action.triggered.connect(lambda _=False, run=run: run())
    _connect_views(window)
    return links


def _of_session(window: WindowParts, showing: Presenter) -> Answers:
    session, history = window.session, window.session.document.histories
    return (
        (session.ready, showing.enable),
        (session.ready, window.navigation.renew),
        (session.planning.warmed, window.navigation.make_ahead),
        (session.ready, window.more.load_prices),
        (session.first_start, window.people.greet),
        (session.questions_wanted, window.people.ask_anew),
        (session.stopped, showing.stopped),
        (session.guest.back_wanted, window.files.leave_guest),
        (session.snapshot_ready, showing.snapshot),
        (session.shown, showing.week),
        (showing.shown, session.read_tables),
        (session.status_message, window.status.tell),
        (session.targets.refused, showing.refusal),
        (session.document.file_changed, showing.title),
        (history.undoTextChanged, showing.history),
        (history.redoTextChanged, showing.history),
        (history.indexChanged, showing.history),
    )


def _of_planning(window: WindowParts, showing: Presenter) -> Answers:
    session, trouble = window.session, window.body.week.trouble
    return (
        (session.planning.busy_changed, showing.busy),
        (session.planning.offered, window.meals.show_offers),
        (session.planning.failed, showing.failure),
        (session.explanation_service.looking, trouble.look),
        (session.explanation_service.told, trouble.tell),
        (trouble.mended, session.targets.repair),
        (trouble.fill_wanted, session.planner.fill_empty_places),
        (session.removed_meals.told, window.body.week.bare.tell),
        (window.body.week.bare.wanted, session.planner.fill_empty_places),
        (session.background_improvement.changed, showing.background_improvement),
        (window.status.stop_requested, session.stop),
        (window.status.better_wanted, session.background_improvement.use),
        (session.annotation_service.told, showing.show_annotations),
        (session.annotation_service.lost, window.body.detail.show_loss),
    )


def _of_week(window: WindowParts) -> Answers:
    session, body, meals = window.session, window.body, window.meals
    return (
        (body.week.wanted, meals.ask),
        (body.week.day_chosen, meals.select_day),
        (body.week.board.dropped, session.once_there(session.meals.move)),
        (body.detail.wanted, meals.ask),
        (body.detail.portion_wanted, session.once_there(session.meals.change_portion)),
        (body.targets.edited, session.once_there(session.targets.set)),
        (body.targets.reset, session.once_there(session.targets.reset)),
        (body.targets.shown_changed, window.remember_shown),
        (meals.status_message, window.status.tell),
        (meals.own_wanted, window.diet.make_meal),
        (meals.library_wanted, lambda place: _open_library(window, place)),
        (meals.card_requested, window.files.preview_card),
        (meals.missing_wanted, window.more.shopping.ask_missing),
    )


def _of_person(window: WindowParts, showing: Presenter) -> Answers:
    household, people = window.household, window.people
    return (
        (window.body.targets.person_requested, household.open_menu),
        (household.person_wanted, people.edit),
        (household.guide_wanted, people.guide),
        (people.display_wanted, window.settings.ask_display),
        (window.settings.display_settled, people.guide),
        (household.status_message, window.status.tell),
        (household.removed_meals, window.leave_person),
        (household.changed, showing.people),
        (household.table_wanted, window.table.open),
        (window.table.status_message, window.status.tell),
        (window.table.person_wanted, household.new),
        (window.body.week.people.table_chosen, window.table.show_table),
        (window.body.week.people.person_chosen, window.table.choose_person),
        (household.changed, window.table.show_people),
        (window.session.ready, window.table.show_people),
        (window.session.shown, window.table.follow),
    )


def _of_pages(window: WindowParts, showing: Presenter) -> Answers:
    shopping = window.body.shopping
    return (
        (window.more.shopping.household_wanted, window.table.open),
        (shopping.print_requested, window.files.print_list),
        (shopping.prices.kept, window.session.renew_foods),
        (window.library.status_message, window.status.tell),
        (window.library.edit_wanted, lambda dish: _edit_dish(window, dish)),
        (window.library.import_wanted, lambda: _import_recipes(window)),
        (window.versions.status_message, window.status.tell),
        (window.versions.prices_changed, shopping.prices.reload),
        (window.settings.erased, shopping.prices.reload),
        (window.versions.person_changed, window.leave_person),
        (window.versions.person_changed, window.navigation.renew),
        (window.diet.status_message, window.status.tell),
        (window.diet.declare_requested, window.more.adopt),
        (window.diet.made, showing.follow_page),
        (window.diary.status_message, window.status.tell),
        (window.diary.made, showing.follow_page),
        (window.calendar.made, showing.follow_page),
        (window.calendar.day_wanted, lambda day: _show_day(window, day)),
        (window.diary.today_wanted, lambda day: _open_today(window, day)),
        (window.today.status_message, window.status.tell),
        (window.today.trends_wanted, window.diary.show_trends),
        (window.more.status_message, window.status.tell),
        (window.more.made, showing.follow_page),
    )


def _of_frame(window: WindowParts, showing: Presenter) -> Answers:
    body = window.body
    return (
        (window.top.page_chosen, lambda page: window.show_page(page)),
        (window.recent.aboutToShow, lambda: window.files.fill_recent(window.recent)),
        (window.templates.status_message, window.status.tell),
        (body.pages.currentChanged, showing.history),
        (body.folded, showing.folds),
    )


def _file_commands(window: WindowParts) -> Commands:
    do, files = window.commands, window.files
    return (
        (do.new, files.new),
        (do.open, files.open),
        (do.save, files.save),
        (do.save_as, files.save_as),
        (do.export, files.export),
        (do.recipes, lambda: _import_recipes(window)),
        (do.card, window.meals.on_selected("card")),
        (do.preview, files.preview),
        (do.print, files.print),
        (do.versions, window.versions.browse),
        (do.take_along, window.versions.take_along),
        (do.bring, window.versions.ask_bring),
        (do.quit, window.widget.close),
    )


def _edit_commands(window: WindowParts) -> Commands:
    do = window.commands
    return (
        (do.undo, window.undo),
        (do.redo, window.redo),
        (do.copy_list, window.copy_list),
        (do.settings, window.settings.open),
        (do.find, window.finding.open),
    )


def _person_commands(window: WindowParts) -> Commands:
    do, people, household = window.commands, window.people, window.household
    return (
        (do.person, people.edit),
        (do.wishes, people.wishes),
        (do.guide, people.guide),
        (do.new_person, household.new),
        (do.rename_person, household.rename),
        (do.switch_person, household.open_menu),
        (do.household, window.table.open),
    )


def _plan_commands(window: WindowParts) -> Commands:
    do, session = window.commands, window.session
    return (
        (do.plan, session.planner.another_week),
        (do.other_weeks, window.weeks.open),
        (do.fill_empty, session.planner.fill_empty_places),
        (do.next_week, session.calendar.plan_next),
        (do.rest_of_week, session.calendar.plan_rest),
        (do.earlier_week, session.calendar.open_earlier),
        (do.later_week, session.calendar.open_later),
        (do.this_week, session.calendar.open_today),
        (do.clear, session.meals.clear_week),
        (do.shopped, window.more.shopping.replanning.with_what_is_there),
        (do.plan_day, lambda: session.planner.day(session.day)),
        (do.better, session.background_improvement.use),
        (do.stop, session.stop),
    )


def _meal_commands(window: WindowParts) -> Commands:
    do, on_selected = window.commands, window.meals.on_selected
    return (
        (do.lock, on_selected("lock")),
        (do.swap, on_selected("swap")),
        (do.library, on_selected("library")),
        (do.own, on_selected("own")),
        (do.empty, on_selected("clear")),
        (do.repeat, on_selected("repeat")),
        (do.more_often, on_selected("rate:more")),
        (do.less_often, on_selected("rate:less")),
        (do.never, on_selected("rate:never")),
    )


def _help_commands(window: WindowParts) -> Commands:
    do = window.commands
    return (
        (do.relief, window.more.show_relief),
        (do.handbook, lambda: _open_handbook(window)),
        (do.shortcuts, lambda: _open_shortcuts(window)),
        (do.about, lambda: _open_about(window)),
    )


def _open_library(window: WindowParts, place: Place) -> None:
    window.show_page(Page.DISHES, lambda: window.library.look_for(place))


def _edit_dish(window: WindowParts, dish: str) -> None:
    window.show_page(Page.FOODS, lambda: window.more.edit_dish(dish))


def _show_day(window: WindowParts, day: int) -> None:
    """Show a day of the week that was put on the screen."""
    window.show_page(Page.WEEK, lambda: window.meals.select_day(day))


def _open_today(window: WindowParts, day: date) -> None:
    window.show_page(Page.TODAY, lambda: window.today.go_to(day))


def _import_recipes(window: WindowParts) -> None:
    window.show_page(Page.FOODS, window.more.import_recipes)


# What help needs is imported when somebody asks for it: the handbook brings rich text along.
def _open_handbook(window: WindowParts) -> None:
    from .handbook import Handbook

    Handbook(window.widget).open()


def _open_shortcuts(window: WindowParts) -> None:
    from .help import ShortcutSheet

    ShortcutSheet(window.widget.actions(), window.widget).open()


def _open_about(window: WindowParts) -> None:
    from .help import About

    About(window.widget).open()


def _connect_views(window: WindowParts) -> None:
    do = window.commands
    do.left.triggered.connect(window.body.show_left)
    do.right.triggered.connect(window.body.show_right)
    for index, action in enumerate(do.pages):
        action.triggered.connect(lambda _=False, at=index: window.show_page(at))
    for look, action in do.looks.items():
        action.triggered.connect(lambda _=False, look=look: window.settings.wear_look(look))
    QGuiApplication.styleHints().colorSchemeChanged.connect(window.follow_system)
