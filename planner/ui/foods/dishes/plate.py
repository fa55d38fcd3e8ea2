"""What the dish would look like: a title as on a card, and what is on the plate."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from planner.ui.locale.format import energy, number
from planner.ui.theme import TITLE, IconButton
from planner.ui.widgets.basic import column, label, section

from .example import Example


class Plate(QFrame):
    """A concrete meal; with `another` the next one."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "note")
        self.title = label(size=TITLE, bold=True, wrap=True)
        self.servings = label(wrap=True)
        self.energy = label(tone="quiet", wrap=True, figures=True)
        self.count = label(tone="quiet", wrap=True, figures=True)
        self.another = IconButton("refresh-cw", self.tr("Another"))
        head = section(self.tr("On the plate, as an example"))
        head.setWordWrap(True)
        body = column(
            head, self.title, self.servings, self.energy, self.another, self.count, gap=8, margin=12
        )
        body.addStretch(1)
        self.setLayout(body)
        self.show_nothing("")

    def show_nothing(self, title: str) -> None:
        """Show that the dish does not hold yet, and its title as far as it is written."""
        self.title.setText(title or self.tr("A dish without a name"))
        self.servings.setText(self.tr("As soon as the dish holds, a meal of it stands here."))
        for each in (self.energy, self.count, self.another):
            each.hide()

    def show_example(self, example: Example, minutes: int, meals: int) -> None:
        """Show a meal."""
        self.title.setText(example.title)
        self.servings.setText("\n".join(example.servings))
        known = example.energy_kcal is not None
        shown = energy(example.energy_kcal or 0)
        unknown = self.tr("energy not known")
        time = self.tr("{n} min").format(n=minutes)
        self.energy.setText(f"{shown if known else unknown} · {time}")
        words = self.tr("It can be served in {n} ways.") if meals > 1 else self.tr("In one way.")
        self.count.setText(words.format(n=number(meals)))
        for each in (self.energy, self.count):
            each.show()
        self.another.setVisible(meals > 1)
