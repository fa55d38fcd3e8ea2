"""Other meals for a place as rows: what each takes, costs and changes, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as _Held

from foods.vocabulary import words_of
from planner.application.views import CardView, DayView
from planner.application.views.values import CHIPS
from planner.ui.locale import label_in_sentence
from planner.ui.locale.format import amount, energy, number

from .library.models import FACE_ROLE, FACTS_ROLE, REASON_ROLE, RowFace

if TYPE_CHECKING:
    from planner.application.dishes.offer import MealOffer

Index = QModelIndex | _Held
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
_CENTS = 0.05
_TELLING = 0.05
"""From what part of its target on a change is told."""
_MOST = 3


class OffersModel(QAbstractListModel):
    """A meal a row."""

    def __init__(self, now: CardView | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._offers: tuple[MealOffer, ...] = ()
        self._day: DayView | None = None

    @property
    def offers(self) -> tuple[MealOffer, ...]:
        """Return the offers that are shown."""
        return self._offers

    def show_offers(self, offers: tuple[MealOffer, ...], day: DayView | None) -> None:
        """Show offers for a day."""
        self.beginResetModel()
        self._offers, self._day = offers, day
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of offers."""
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a row says."""
        if not self.checkIndex(index) or self._day is None:
            return None
        offer = self._offers[index.row()]
        facts, change = facts_words(offer, self._now), change_words(offer, self._day)
        if role == Role.DisplayRole:
            return offer.card.title
        if role == FACTS_ROLE:
            return facts
        if role == REASON_ROLE:
            return change
        if role == FACE_ROLE:
            tone = "amber" if offer.misses else "accent" if offer.mends else "quiet"
            return RowFace(offer.card.minutes, offer.card.rating == "more", tone=tone)
        foods = ", ".join(food.short for food in offer.card.foods)
        if role == Role.AccessibleTextRole:
            minutes = self.tr("{n} min").format(n=offer.card.minutes)
            return ", ".join((offer.card.title, minutes, facts, change, foods))
        if role == Role.ToolTipRole:
            return "\n".join((offer.card.title, foods, facts, change)).replace("<", "‹")
        return None


def matches(offer: MealOffer, text: str) -> bool:
    """Return whether an offer has all words of a text in its title or its foods."""
    known = {*words_of(offer.card.title), *offer.words}
    return all(any(word.startswith(asked) for word in known) for asked in words_of(text))


def facts_words(offer: MealOffer, now: CardView | None) -> str:
    """Return text such as "645 kcal · 10 min quicker · $1.20 cheaper · uses spinach at home"."""
    tr = QCoreApplication.translate
    parts = [energy(offer.card.energy_kcal)]
    if now is not None and now.title:
        less = now.minutes - offer.card.minutes
        if less:
            quicker, longer = (
                tr("SwapDialog", "{n} min quicker"),
                tr("SwapDialog", "{n} min longer"),
            )
            parts.append((quicker if less > 0 else longer).format(n=abs(less)))
    if abs(offer.usd) >= _CENTS:
        cheaper, dearer = tr("SwapDialog", "${n} cheaper"), tr("SwapDialog", "${n} dearer")
        if now is None or not now.title:
            dearer = tr("SwapDialog", "about ${n}")
        parts.append((cheaper if offer.usd < 0 else dearer).format(n=number(abs(offer.usd), 2)))
    if offer.home:
        parts.append(tr("SwapDialog", "uses {n}").format(n=", ".join(offer.home)))
    return " · ".join(parts)


def change_words(offer: MealOffer, day: DayView) -> str:
    """Return what the day gains and loses: "the day then misses calcium; 38 mg more magnesium"."""
    tr = QCoreApplication.translate
    parts = []
    for labels, words in (
        (offer.misses, tr("SwapDialog", "the day then misses {n}")),
        (offer.mends, tr("SwapDialog", "the day then has enough {n}")),
    ):
        if labels:
            parts.append(words.format(n=", ".join(map(label_in_sentence, labels))))
    told = sorted(_changes(offer, day), reverse=True)[:_MOST]
    parts += [words for _, words in told]
    return "; ".join(parts) or tr("SwapDialog", "changes little of the day")


def _changes(offer: MealOffer, day: DayView) -> list[tuple[float, str]]:
    """Return what changes by more than a little, with its share of the target."""
    tr = QCoreApplication.translate
    more, less = tr("SwapDialog", "{n} more {nutrient}"), tr("SwapDialog", "{n} less {nutrient}")
    found = []
    for key in CHIPS:
        mark, change = day.marks[key], offer.changes[key]
        target = mark.target
        bound = (target.minimum or target.maximum) if target is not None and target.on else None
        share = abs(change) / bound if bound else 0.0
        if share >= _TELLING:
            name = label_in_sentence(mark.nutrient.label)
            said = amount(abs(change), mark.nutrient)
            found.append((share, (more if change > 0 else less).format(n=said, nutrient=name)))
    return found
