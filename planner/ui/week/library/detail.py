"""A dish as a cook reads it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from planner.application.dishes.detail import Brings, DishDetail
from planner.application.dishes.entries import DishEntry
from planner.ui.detail.steps import StepList
from planner.ui.locale import translated
from planner.ui.locale.format import amount, energy, held_together, number, slot_name
from planner.ui.locale.units import mass_words
from planner.ui.theme import SMALL, IconButton, px, tokens_of
from planner.ui.widgets.basic import clear, column, label, scrolling, section
from planner.ui.widgets.flow_layout import flowing
from planner.ui.widgets.toggling import show_checked

_HEAD = 20


class DishPane(QWidget):
    """Title, what can be done, foods, steps, what a portion brings, what else is to be known."""

    star_wanted = Signal(object)
    put_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: DishEntry | None = None
        self.title = label(size=_HEAD, bold=True, wrap=True)
        self.facts = label(tone="quiet", wrap=True)
        self.put = IconButton("calendar-days", self.tr("Put on a day …"), "primary")
        self.star = IconButton("star", self.tr("Favourite"))
        self.edit = IconButton("pencil", self.tr("Edit …"))
        self.reason = label(wrap=True)
        self._why = QFrame()
        self.foods = QGridLayout()
        self.steps, self.method = StepList(), label(wrap=True)
        self.brings = QGridLayout()
        self.known = QGridLayout()
        self.hint = label(
            self.tr("Choose a dish to read its recipe."), tone="quiet", size=15, wrap=True
        )
        self._body = QWidget()
        self._build()
        self.show_nothing()

    @property
    def entry(self) -> DishEntry | None:
        """Return the dish that is shown."""
        return self._entry

    def show_nothing(self) -> None:
        """Show that no dish is chosen."""
        self._entry = None
        self._body.hide()
        self.hint.show()

    def show_dish(self, detail: DishDetail) -> None:
        """Show a dish."""
        entry = self._entry = detail.entry
        self.title.setText(entry.title)
        self.facts.setText(self._facts(entry))
        self.show_star(entry.favourite)
        self.edit.setVisible(entry.own)
        why = translated(entry.why_not)
        if why:
            why = self.tr("Not planned for you: {why}.").format(why=why)
        elif entry.note:
            why = translated(entry.note) + "."
        self.reason.setText(why)
        self._why.setVisible(bool(why))
        self.put.setEnabled(not entry.barred_foods)
        self._fill(self.foods, self._food_rows(detail))
        self.steps.show_steps(detail.steps)
        self.steps.setVisible(bool(detail.steps))
        self.method.setText(detail.method)
        self.method.setVisible(bool(detail.method))
        self._show_brings(detail)
        self._fill(self.known, self._known_rows(detail))
        self.hint.hide()
        self._body.show()

    def show_star(self, favourite: bool) -> None:
        """Show whether the dish is a favourite."""
        show_checked(self.star, favourite)
        self.star.show_icon("star-filled" if favourite else "star")
        self.star.setAccessibleName(
            self.tr("Favourite: take back") if favourite else self.tr("Make it a favourite")
        )

    def _facts(self, entry: DishEntry) -> str:
        parts = [self.tr("{n} min").format(n=entry.minutes)]
        if entry.active is not None:
            parts.append(self.tr("{n} min of work").format(n=entry.active))
        parts += [energy(entry.energy_kcal), self.tr("about ${n}").format(n=number(entry.usd, 2))]
        slots = ", ".join(slot_name(slot) for slot in entry.slots)
        return " · ".join((slots, *parts))

    def _food_rows(self, detail: DishDetail) -> Iterator[tuple[str, str]]:
        for food in detail.foods:
            yield held_together(food.text), mass_words(food.grams)

    def _known_rows(self, detail: DishDetail) -> Iterator[tuple[str, str]]:
        """Yield what else is to be known, in pairs: allergens, kitchen, keeping, swaps."""
        entry, dish = detail.entry, detail.entry.dish
        allergens = ", ".join(map(translated, detail.allergens))
        yield self.tr("Allergens"), allergens or self.tr("none of the fifteen")
        yield self.tr("Kitchen"), self._kitchen(entry)
        if dish.skill:
            skills = {
                "beginner": self.tr("easy"),
                "usual": self.tr("for who cooks now and then"),
                "practised": self.tr("for who cooks often"),
            }
            yield self.tr("Skill"), skills[dish.skill]
        if entry.fresh:
            yield self.tr("In season now"), ", ".join(entry.fresh)
        if entry.late:
            yield self.tr("Out of season now"), ", ".join(entry.late)
        if dish.keeps_days:
            words = self.tr("{n} day") if dish.keeps_days == 1 else self.tr("{n} days")
            yield self.tr("Leftovers keep"), words.format(n=dish.keeps_days)
        for names in detail.swaps:
            yield self.tr("Instead of {n}").format(n=names[0]), ", ".join(names[1:])
        if dish.source:
            yield self.tr("Source"), dish.source

    def _kitchen(self, entry: DishEntry) -> str:
        names = {
            "oven": self.tr("oven"),
            "stove": self.tr("stove"),
            "microwave": self.tr("microwave"),
            "blender": self.tr("blender"),
        }
        needs = [names[piece] for piece in entry.dish.equipment or ()]
        return ", ".join(needs) or self.tr("neither stove nor oven")

    def _show_brings(self, detail: DishDetail) -> None:
        clear(self.brings)
        for row, each in enumerate(detail.brings):
            name = label(each.nutrient.label, size=SMALL)
            bar = _ShareBar(each.share, each.limit)
            figure = label(self._figure(each), size=SMALL, tone="quiet", figures=True)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for at, part in enumerate((name, bar, figure)):
                self.brings.addWidget(part, row, at)
            name.setAccessibleName(f"{each.nutrient.label}: {figure.text()}")

    def _figure(self, each: Brings) -> str:
        said = amount(each.amount, each.nutrient)
        if each.share is None:
            return said
        words = self.tr("{n} % of the most") if each.limit else self.tr("{n} % of the day")
        return f"{said} · {words.format(n=number(100 * each.share))}"

    def _fill(self, grid: QGridLayout, rows: Iterator[tuple[str, str]]) -> None:
        clear(grid)
        top = Qt.AlignmentFlag.AlignTop
        side = top | Qt.AlignmentFlag.AlignRight if grid is self.foods else top
        for row, (name, words) in enumerate(rows):
            quiet_first = grid is self.known
            first = label(name, size=SMALL, wrap=True, tone="quiet" if quiet_first else "")
            second = label(
                words,
                size=SMALL,
                wrap=quiet_first,
                tone="" if quiet_first else "quiet",
                figures=not quiet_first,
            )
            first.setAlignment(top)
            second.setAlignment(side)
            grid.addWidget(first, row, 0)
            grid.addWidget(second, row, 1)

    def _ask(self, signal: str) -> None:
        if self._entry is not None:
            getattr(self, signal).emit(self._entry)

    def _build(self) -> None:
        self.star.setCheckable(True)
        self.star.setToolTip(self.tr("A favourite is planned more often (F)"))
        self.put.setToolTip(self.tr("In portions that suit the day (Return)"))
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._why.setProperty("box", "warn")
        self._why.setLayout(column(self.reason, margin=8))
        for button, signal in (
            (self.put, "put_wanted"),
            (self.edit, "edit_wanted"),
        ):
            button.clicked.connect(lambda _=False, s=signal: self._ask(s))
        self.star.toggled.connect(lambda _: self._ask("star_wanted"))
        for grid in (self.foods, self.brings, self.known):
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(px(12))
            grid.setVerticalSpacing(px(4))
        self.foods.setColumnStretch(0, 1)
        self.known.setColumnStretch(1, 1)
        self.brings.setColumnStretch(1, 1)
        content = column(
            self.title,
            self.facts,
            flowing(self.put, self.star, self.edit),
            self._why,
            section(self.tr("For one portion")),
            self.foods,
            section(self.tr("How it is made")),
            self.steps,
            self.method,
            section(self.tr("A portion brings")),
            self.brings,
            section(self.tr("Good to know")),
            self.known,
            gap=10,
        )
        content.setContentsMargins(0, 0, px(12), px(12))
        content.addStretch(1)
        self._body.setLayout(content)
        inner = QWidget()
        inner.setLayout(column(self.hint, self._body, gap=0))
        self.setLayout(column(scrolling(inner, self.tr("The dish"))))


class _ShareBar(QWidget):
    """What share of a day's need, or of its maximum, a portion brings."""

    def __init__(self, share: float | None, limit: bool) -> None:
        super().__init__()
        self._share, self._limit = share, limit
        self.setMinimumSize(px(40), px(12))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the track, and the share of it."""
        if self._share is None:
            return
        painter, look = QPainter(self), tokens_of(self.window().palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        high = px(6)
        box = QRectF(0, (self.height() - high) / 2, self.width(), high)
        painter.setBrush(QColor(look.track))
        painter.drawRoundedRect(box, high / 2, high / 2)
        full = QRectF(box)
        full.setWidth(max(high, box.width() * min(1.0, self._share)) if self._share > 0 else 0)
        painter.setBrush(QColor(look.series[2] if self._limit else look.accent))
        painter.drawRoundedRect(full, high / 2, high / 2)
