"""Answers what is asked of a meal on the board or on the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.session.session import Session
from planner.ui.week.meal_menu import meal_menu
from planner.ui.window.layout import Body

if TYPE_CHECKING:
    from foods import Meal
    from planner.application.dishes.offer import MealOffer
    from planner.ui.week.swap_dialog import SwapDialog
    from solver import Place


_READING = ("select", "open", "menu", "copy_day")
"""Verbs that change nothing: a week of the last time answers them before the tables are read."""


_AWAY = (*_READING, "paste_day", "plan_day", "note", "frame", "unframe")
"""Verbs for a place where nothing is planned, as it is eaten out or not had"""


class MealController(QObject):
    """Knows which meal is selected, and what each verb means."""

    status_message = Signal(str, bool)
    own_wanted = Signal(object)
    """A place for a meal of the person's own making"""
    library_wanted = Signal(object)
    """The place for which a dish is looked for in the library"""
    missing_wanted = Signal(object)
    """The place of a meal of which the shop had not all"""
    card_requested = Signal(object)
    """The place of a meal whose cook's card is wanted"""

    def __init__(self, session: Session, body: Body, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._body, self._window = session, body, window
        self.swap: SwapDialog | None = None
        self._swapped: Place | None = None
        self._copied: int | None = None

    def ask(self, place: Place, verb: str) -> None:
        """Answer what was asked of a meal.

        ``again:3`` is to eat it again on that day, ``rate:more`` to want its dish more often.
        """
        session = self._session
        if session.plan is None and verb not in _READING:
            session.once_there(self.ask)(place, verb)
            return
        verb, _, what = verb.partition(":")
        answers: dict[str, Callable[[], None]] = {
            "select": lambda: self.select(place),
            "open": lambda: self.open_detail(place),
            "menu": lambda: self.show_menu(place),
            "lock": lambda: session.meals.lock(place),
            "swap": lambda: self.offer_swap(place),
            "library": lambda: self.library_wanted.emit(place),
            "own": lambda: self.own_wanted.emit(place),
            "missing": lambda: self.missing_wanted.emit(place),
            "clear": lambda: session.meals.leave_empty(place),
            "plan_meal": lambda: session.planner.day(place[0], place),
            "plan_day": lambda: session.planner.day(place[0]),
            "copy_day": lambda: self._copy_day(place[0]),
            "paste_day": lambda: self._paste_day(place[0]),
            "repeat": lambda: session.meals.repeat(place),
            "rate": lambda: session.wishes.rate(place, what),
            "again": lambda: session.meals.eat_again(place, int(what)),
            "frame": lambda: session.meals.frame(place, what),
            "guest": lambda: self.ask_guest(place),
            "unguest": lambda: session.meals.without_guest(place, what),
            "note": lambda: self.ask_note(place),
            "unframe": lambda: session.meals.drop_frame(place, what),
            "card": lambda: self.card_requested.emit(place),
        }
        if verb not in _AWAY and session.week is not None and session.week.card(place).away:
            words = self.tr(
                "Nothing is planned there. Choose “At home, any time” in its menu first."
            )
            self.status_message.emit(words, False)
            return
        answers[verb]()

    def select(self, place: Place) -> None:
        """Show a meal and its day on the right."""
        week = self._session.week
        if week is None:
            return
        self._session.day = place[0]
        self._body.week.select(place)
        self._body.detail.show_place(week, place, self._body.targets.shown)
        self._session.annotation_service.ask(place)

    def select_day(self, day: int) -> None:
        """Show another day on the right, at the same meal."""
        selected = self._body.week.board.selected
        if selected is not None:
            self.select((day, selected[1]))

    def show_again(self) -> None:
        """Show the selected meal as it is now."""
        if place := self._body.week.board.selected:
            self.select(place)

    def open_detail(self, place: Place) -> None:
        """Show a meal on the right even if that column is folded."""
        self.select(place)
        if not self._body.detail.isVisible():
            self._body.show_right(True)

    def show_menu(self, place: Place) -> None:
        """Offer what can be done with a meal."""
        if week := self._session.week:
            card = self._body.week.board.card(place)
            menu = meal_menu(
                week.card(place),
                lambda verb: self.ask(place, verb),
                self._window,
                self._session.meals.later_days(place),
                self._session.meals.frames_at(place),
            )
            menu.popup(card.mapToGlobal(card.rect().center()))

    def offer_swap(self, place: Place) -> None:
        """Show other meals for a place."""
        if week := self._session.week:
            kept = frozenset(kind for kind, _ in self._session.meals.frames_at(place))
            from planner.ui.week.swap_dialog import SwapDialog

            swap = SwapDialog(week.card(place).title, self._window, week.card(place), kept)
            swap.chosen.connect(lambda meal, kinds: self._take(place, meal, kinds))
            swap.kinds_changed.connect(
                lambda kinds: self._session.planner.find_alternatives(place, kinds)
            )
            swap.open()
            self.swap, self._swapped = swap, place
            self._session.planner.find_alternatives(place, kept)

    def ask_guest(self, place: Place) -> None:
        """Ask who comes to a meal."""
        if self._session.plan:
            from planner.ui.week.guest_dialog import GuestDialog

            dialog = GuestDialog(self._window)
            dialog.invited.connect(lambda guest: self._session.meals.invite(place, guest))
            dialog.open()

    def ask_note(self, place: Place) -> None:
        """Ask what is written beside a meal."""
        if plan := self._session.plan:
            from planner.ui.week.note_dialog import NoteDialog

            dialog = NoteDialog(plan.meal_notes.get(place, ""), self._window)
            dialog.written.connect(lambda text: self._session.meals.write_note(place, text))
            dialog.open()

    def _take(self, place: Place, meal: Meal, kinds: frozenset[str] | None) -> None:
        """Put a meal that was chosen; it is locked, so that the next planning leaves it."""
        self._session.meals.put_chosen(place, meal, kinds, self.tr("Swap meal"))
        words = self.tr("It stays there when the week is planned again; unlock it with L.")
        self.status_message.emit(words, False)

    def show_offers(self, place: Place, offers: tuple[MealOffer, ...]) -> None:
        """Show what was found for a place."""
        late = self.swap is None or not self.swap.isVisible() or place != self._swapped
        if self.swap is not None and not late and self._session.week is not None:
            self.swap.show_offers(offers, self._session.week.days[place[0]])

    def on_selected(self, verb: str) -> Callable[[], None]:
        """Return a function that asks a verb of the meal selected then."""

        def run() -> None:
            if place := self._body.week.board.selected:
                self.ask(place, verb)

        return run

    def _copy_day(self, day: int) -> None:
        self._copied = day

    def _paste_day(self, day: int) -> None:
        if self._copied is not None:
            self._session.meals.copy_day(self._copied, day)
