"""One dish in full: what plays in it, how it is made, and a meal of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QWidget

from foods import Catalogue, Dish, Role
from foods.dish.parts import MORE
from planner.ui.theme import TITLE, IconButton
from planner.ui.widgets.basic import column, label, scrolling, section

from .example import example_of
from .plate import Plate


class DishDetail(QWidget):
    """Reads only; the buttons are answered by the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label(size=TITLE, bold=True, wrap=True)
        self.about = label(tone="quiet", wrap=True)
        self.edit = IconButton("pencil", self.tr("Change …"))
        self.remove = IconButton("trash-2", self.tr("Remove"))
        self.roles, self.method = label(wrap=True), label(wrap=True)
        self.plate = Plate()
        self._shown: tuple[Dish, Catalogue] | None = None
        self._turn = 0
        self.plate.another.clicked.connect(self._show_another)
        self._build()

    def show_dish(self, about: str, dish: Dish, catalogue: Catalogue) -> None:
        """Show a dish."""
        self.about.setText(about)
        self.roles.setText("\n".join(self._made_of(dish, catalogue)))
        self._shown, self._turn = (dish, catalogue), 0
        self._show_meal()

    def _made_of(self, dish: Dish, catalogue: Catalogue) -> Iterator[str]:
        """Yield a line for each role, and one for what is in it whatever is chosen."""
        roles = (role for role in dish.roles if not role.base and role.beside != MORE)
        yield from (self._words(role, catalogue) for role in roles)
        base = [catalogue.foods[r.choices[0].food].name_in_text for r in dish.roles if r.base]
        if base:
            yield self.tr("Always: {foods}").format(foods=" · ".join(base))

    def _words(self, role: Role, catalogue: Catalogue) -> str:
        names = " · ".join(catalogue.foods[each.food].name_in_text for each in role.choices)
        optional = self.tr(" (may be left out)") if role.optional else ""
        return f"{role.name}{optional}: {names}"

    def _show_another(self) -> None:
        self._turn += 1
        self._show_meal()

    def _show_meal(self) -> None:
        if self._shown is not None:
            dish, catalogue = self._shown
            meal = example_of(dish, catalogue, self._turn)
            self.name.setText(meal.title)
            self.plate.show_example(meal, meal.minutes, dish.meal_count)
            self.method.setText(meal.method)
            self._made.setVisible(bool(meal.method))

    def _build(self) -> None:
        self.plate.title.hide()  # it stands above already
        buttons = QHBoxLayout()
        buttons.addWidget(self.edit)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        self._made = QWidget()
        self._made.setLayout(column(section(self.tr("How it is made")), self.method, gap=6))
        inner = QWidget()
        body = column(
            self.name,
            self.about,
            buttons,
            self.plate,
            section(self.tr("What it is made of")),
            self.roles,
            self._made,
            gap=10,
        )
        body.addStretch(1)
        inner.setLayout(body)
        self.setLayout(column(scrolling(inner, self.tr("The dish"))))
