"""What a food is, and in which dishes it may play."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from foods import Diet
from planner.ui.person.fields import choice, choose, chosen, form
from planner.ui.person.food_picker import FoodPicker
from planner.ui.theme import px
from planner.ui.widgets.basic import column, label, section

from .form_section import Cells, gap, line

if TYPE_CHECKING:
    from foods import Catalogue


class WhatPart(QWidget):
    """What it is, and in which dishes it may play."""

    columns = ("name", "kind", "diet", "stands_in_for", "title")

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self.name = line(self.tr("Name"), self.tr("Oat drink, fortified"))
        self.title = line(self.tr("In a dish's title"), self.tr("oat drink"))
        unsaid = {"": self.tr("Choose …")}
        self.kind = choice(self.tr("Kind"), unsaid | dict(catalogue.kinds))
        self.diet = choice(self.tr("Who eats it"), unsaid | self._diets())
        names = {food.id: food.name for food in catalogue.foods.values()}
        self.like = FoodPicker(
            self.tr("Plays where these play"), names, self.tr("Add a food, as almonds")
        )
        self.places = label(tone="quiet", wrap=True)
        self._build()
        self.like.changed.connect(self._count)

    def show_cells(self, cells: Cells) -> None:
        """Show the food."""
        self.name.setText(cells.get("name", ""))
        self.name.setCursorPosition(0)
        self.title.setText(cells.get("title", ""))
        choose(self.kind, cells.get("kind", ""))
        choose(self.diet, cells.get("diet", ""))
        self.like.pick(cells.get("stands_in_for", "").split())
        self._count()

    def cells(self) -> Cells:
        """Return the food."""
        return {
            "name": self.name.text(),
            "title": self.title.text(),
            "kind": chosen(self.kind),
            "diet": chosen(self.diet),
            "stands_in_for": " ".join(sorted(self.like.picked())),
        }

    def field(self, column: str) -> QWidget | None:
        """Return the field in which a column is filled in."""
        fields: dict[str, QWidget] = {"name": self.name, "title": self.title, "kind": self.kind}
        return {**fields, "diet": self.diet, "stands_in_for": self.like.field}.get(column)

    def _count(self) -> None:
        from foods.own import places_of

        count = places_of(self._catalogue, self.like.picked())
        words = self.tr("It may be planned in {n} dishes.").format(n=count)
        none = self.tr("Without one it is planned only in dishes of your own.")
        self.places.setText(words if count else none)

    def _diets(self) -> dict[str, str]:
        return {
            Diet.VEGAN.value: self.tr("Everyone, vegans too"),
            Diet.VEGETARIAN.value: self.tr("Vegetarians, not vegans"),
            Diet.PESCATARIAN.value: self.tr("Those who eat fish"),
            Diet.OMNIVORE.value: self.tr("Those who eat meat"),
        }

    def _build(self) -> None:
        rows = form(
            (
                (self.tr("&Name"), self.name),
                (self.tr("In a dish's &title"), self.title),
                (self.tr("&Kind"), self.kind),
                (self.tr("&Who eats it"), self.diet),
            )
        )
        for field in (self.name, self.title):
            field.setMinimumWidth(px(280))
        why = self.tr("It joins the dishes in which these foods play, in portions of like weight.")
        body = column(
            rows,
            gap(),
            section(self.tr("Plays where these play")),
            label(why, tone="quiet", wrap=True),
            self.like,
            self.places,
            margin=16,
            gap=10,
        )
        body.addStretch(1)
        self.setLayout(body)
