"""What would change: "2 of 5 meals change", what comes instead, nutrients now and then."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain import mean_totals
from planner.domain.diet import AnalysisLine, TargetStatus, target_status
from planner.ui.locale import label_in_sentence, translated
from planner.ui.locale.format import day_name, number, slot_name
from planner.ui.theme import SMALL, TITLE, px
from planner.ui.widgets.basic import clear, column, label, scrolling, section
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.split_panes import SplitPanes, of

from .texts import aim_words, day_words

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.domain.diet import Fewest
    from solver import Place

_RIGHT = Qt.AlignmentFlag.AlignRight
_SIGNS = {
    TargetStatus.LOW: "▼ ",
    TargetStatus.HIGH: "▲ ",
    TargetStatus.MET: "",
    TargetStatus.FREE: "",
}


class ChangesDialog(QDialog):
    """Shows progress first, then the answer; nothing is changed until it is taken."""

    def __init__(
        self, before: tuple[AnalysisLine, ...], days: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Plan from my diet"))
        self.found: Fewest | None = None
        self._before, self._days = before, days
        self.headline = label(self.tr("Looking for the fewest changes …"), size=TITLE, bold=True)
        self.headline.setWordWrap(True)
        self.about = label("", tone="quiet", wrap=True)
        self.progress = QProgressBar()
        self.take = QPushButton(self.tr("Take it to the week"))
        self.close_button = QPushButton(self.tr("Cancel"))
        self._meals, self._figures = QVBoxLayout(), QGridLayout()
        self._build()

    def show_progress(self, tried: int) -> None:
        """Say how many choices were tried."""
        words = self.tr("Choices of meals tried: {n}").format(n=tried)
        self.about.setText(words)

    def show_failure(self, why: str) -> None:
        """Say why there is no answer."""
        self.progress.hide()
        self.headline.setText(self.tr("That did not work"))
        self.about.setText(why)

    def show_found(self, found: Fewest, context: PlanningContext) -> None:
        """Show the answer."""
        self.found = found
        self.progress.hide()
        self.headline.setText(self._headline(found))
        self.about.setText(self._about(found))
        clear(self._meals)
        for text, quiet in self._changes(found, context):
            line = label(text, size=SMALL, tone="quiet" if quiet else "", wrap=True)
            self._meals.addWidget(line)
        self._meals.addStretch(1)
        self._show_figures(found, context)
        self.results.show()
        self.take.setEnabled(True)
        self.take.setFocus()

    def _headline(self, found: Fewest) -> str:
        changed, added, eaten = self._counts(found)
        if not changed and not added:
            return self.tr("Nothing has to change: every meal stays.")
        words = self.tr("{n} of {all} meals change · added: {more}")
        if not added:
            words = self.tr("{n} of {all} meals change")
        return words.format(n=changed, all=eaten, more=added)

    def _counts(self, found: Fewest) -> tuple[int, int, int]:
        """Return changed, added and eaten meals: of the usual day, or of the whole week."""
        if self._days > 1:
            return len(found.changed), len(found.added), found.eaten
        changed = {slot for _, slot in found.changed}
        added = {slot for _, slot in found.added}
        return len(changed), len(added), found.eaten // found.plan.days

    def _about(self, found: Fewest) -> str:
        days = found.plan.days
        kept = found.eaten - len(found.changed)
        words = self.tr("Meals of your own that stay as they are: {n}, over {days} days.")
        said = words.format(n=kept, days=days)
        if found.met:
            return said + " " + self.tr("Every target is met.")
        return (
            said
            + " "
            + self.tr("Not every target can be met so; this is the nearest that was found.")
        )

    def _changes(self, found: Fewest, context: PlanningContext) -> Iterator[tuple[str, bool]]:
        """Yield a sentence a meal that changes, by day."""
        plan = found.plan
        for why in dict.fromkeys(found.must.values()):
            yield self.tr("Cannot stay: {n}").format(n=translated(why)), False
        for day in range(plan.days):
            for slot in plan.slots:
                place = (day, slot)
                if place in found.changed | found.added and place in plan.meals:
                    yield self._change(place, found, context), False
        notes = [note for note in plan.notes if note.startswith(("Too little", "Nothing fits"))]
        yield from ((translated(note), True) for note in notes)

    def _change(self, place: Place, found: Fewest, context: PlanningContext) -> str:
        title = context.meals.reading(found.plan.meals[place]).title
        start = found.plan.start
        day = day_name(start.fromordinal(start.toordinal() + place[0]) if start else None, place[0])
        words = self.tr("{day}, {meal}: {title}")
        if place in found.added:
            words = self.tr("{day}, {meal} (added): {title}")
        return words.format(day=day, meal=label_in_sentence(slot_name(place[1])), title=title)

    def _show_figures(self, found: Fewest, context: PlanningContext) -> None:
        clear(self._figures)
        after = mean_totals(found.plan, context.catalogue)
        heads = (self.tr("A day"), self.tr("Now"), self.tr("Then"), self.tr("Target"))
        for at, head in enumerate(heads):
            self._cell(0, at, head, "quiet")
        lines = [line for line in self._before if line.standing is not TargetStatus.FREE]
        for row, line in enumerate(lines, start=1):
            n, then = line.nutrient, after[line.nutrient.key].amount
            missed = line.standing in (TargetStatus.LOW, TargetStatus.HIGH)
            self._cell(row, 0, n.label.split(" (")[0], "")
            self._cell(row, 1, _SIGNS[line.standing] + day_words(line), "amber" if missed else "")
            still = target_status(then, line.target)
            short = still in (TargetStatus.LOW, TargetStatus.HIGH)
            sign = _SIGNS[still] or "✓ "
            words = f"{sign}{number(then, n.decimals)} {n.unit}"
            self._cell(row, 2, words, "amber" if short else "accent")
            self._cell(row, 3, aim_words(line), "quiet")

    def _cell(self, row: int, at: int, text: str, tone: str) -> None:
        cell = label(text, size=SMALL, tone=tone, figures=at > 0)
        if at:
            cell.setAlignment(_RIGHT | Qt.AlignmentFlag.AlignVCenter)
        self._figures.addWidget(cell, row, at)

    def _build(self) -> None:
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Looking for the fewest changes"))
        self.take.setProperty("kind", "primary")
        self.take.setEnabled(False)
        self.take.clicked.connect(self.accept)
        self.close_button.clicked.connect(self.reject)
        self._meals.setSpacing(px(6))
        self._figures.setHorizontalSpacing(px(16))
        self._figures.setVerticalSpacing(px(5))
        self.results = QFrame()
        meals, figures = QWidget(), QWidget()
        meals.setLayout(self._meals)
        self._figures.setRowStretch(99, 1)
        figures.setLayout(self._figures)
        left = column(section(self.tr("What changes")), gap=6)
        left.addWidget(scrolling(meals, self.tr("What changes")), 1)
        right = column(section(self.tr("Nutrients now and then")), gap=6)
        right.addWidget(scrolling(figures, self.tr("Nutrients now and then")), 1)
        self.results.setLayout(column(SplitPanes(of(left), of(right), least=(340, 300))))
        self.results.hide()
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.take)
        body = column(self.headline, self.about, self.progress, gap=10)
        body.addWidget(self.results, 1)
        body.addStretch(0)
        lay_out_dialog(self, body, foot, 860, 520)
