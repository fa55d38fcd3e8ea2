"""The parts of the form. Each gives the cells of its columns, and takes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from foods import ALLERGENS, TAGS, Diet
from planner.ui.person.fields import Checks, choice, choose, chosen, form
from planner.ui.person.picker import FoodPicker
from planner.ui.theme import px
from planner.ui.widgets import column, label, section

if TYPE_CHECKING:
    from foods import Catalogue, Nutrient

Cells = Mapping[str, str]
_MEASURES = 4


class Part(QWidget):
    """One page of the form; `show_cells` and `cells` are each other's inverse."""

    columns: tuple[str, ...] = ()

    def show_cells(self, cells: Cells) -> None:
        """Show what is written."""
        raise NotImplementedError

    def cells(self) -> Cells:
        """What is filled in."""
        raise NotImplementedError

    def field(self, column: str) -> QWidget | None:
        """Where a column is filled in, to put the cursor there."""
        raise NotImplementedError


def line(name: str, hint: str = "") -> QLineEdit:
    """A field for a text."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def gap() -> QWidget:
    """Room above a section."""
    made = QWidget()
    made.setFixedHeight(px(4))
    return made


class WhatPart(Part):
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
        """The food."""
        return {
            "name": self.name.text(),
            "title": self.title.text(),
            "kind": chosen(self.kind),
            "diet": chosen(self.diet),
            "stands_in_for": " ".join(sorted(self.like.picked())),
        }

    def field(self, column: str) -> QWidget | None:
        """Where a column is filled in."""
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
            field.setMinimumWidth(px(360))
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


class SafetyPart(Part):
    """The allergen declaration, which has to be made, and what care rules ask about."""

    columns = ("allergens", "allergen_reason", "tags")

    def __init__(self) -> None:
        super().__init__()
        self.some = QRadioButton(self.tr("It contains what is ticked here:"))
        self.none = QRadioButton(self.tr("I have looked: it contains none of these"))
        self._either = QButtonGroup(self)
        self.allergens = Checks(ALLERGENS, columns=3)
        self.reason = line(self.tr("Reason"), self.tr("why its name misleads, if it does"))
        self.hint = label(tone="amber", wrap=True)
        words = {tag: tag.replace("_", " ").capitalize() for tag in sorted(TAGS)}
        self.tags = Checks(words, columns=3)
        self._build()

    def suggest(self, allergens: frozenset[str]) -> None:
        """Tick what USDA's words speak of; the declaration is still to be made."""
        self.allergens.tick(allergens)
        names = ", ".join(ALLERGENS[key].lower() for key in ALLERGENS if key in allergens)
        said = self.tr("USDA's words speak of {n}. Look at the packet, then choose below.")
        blank = self.tr("USDA declares no allergens. Look at the packet, then choose below.")
        self.hint.setText(said.format(n=names) if names else blank)
        self.hint.show()

    def show_cells(self, cells: Cells) -> None:
        """Show a declaration, or that there is none."""
        declared = cells.get("allergens", "").strip()
        self._either.setExclusive(False)
        self.none.setChecked(declared == "none")
        self.some.setChecked(declared not in ("", "none"))
        self._either.setExclusive(True)
        self.allergens.tick(declared.split())
        self.reason.setText(cells.get("allergen_reason", ""))
        self.tags.tick(cells.get("tags", "").split())
        self.hint.setVisible(False)

    def cells(self) -> Cells:
        """The declaration; empty where none was made."""
        ticked = " ".join(self.allergens.ticked())
        declared = "none" if self.none.isChecked() else ticked if self.some.isChecked() else ""
        return {
            "allergens": declared,
            "allergen_reason": self.reason.text(),
            "tags": " ".join(self.tags.ticked()),
        }

    def field(self, column: str) -> QWidget | None:
        """Where a column is filled in."""
        fields = {"allergens": self.some, "allergen_reason": self.reason}
        return fields.get(column, next(iter(self.tags.boxes.values())))

    def _build(self) -> None:
        for button in (self.some, self.none):
            self._either.addButton(button)
        self.none.toggled.connect(lambda on: self.allergens.setDisabled(on))
        why = self.tr("Care rules leave these out where they are not safe.")
        body = column(
            section(self.tr("Allergens")),
            self.hint,
            self.some,
            self.allergens,
            self.none,
            form([(self.tr("&Reason"), self.reason)]),
            gap(),
            section(self.tr("Marks")),
            label(why, tone="quiet", wrap=True),
            self.tags,
            margin=16,
            gap=8,
        )
        self.reason.setMinimumWidth(px(360))
        body.addStretch(1)
        self.setLayout(body)


class MeasuresPart(Part):
    """Household measures, and what is bought."""

    columns = ("portions", "max_grams_day", "buy_as", "aisle", "refuse_pct")

    def __init__(self) -> None:
        super().__init__()
        self.measures = [self._measure(n) for n in range(1, _MEASURES + 1)]
        self.most = line(self.tr("Most in a day, g"), self.tr("worked out"))
        self.buy_as = line(self.tr("On the shopping list"), self.tr("its name"))
        aisles = {"": self.tr("As what it plays like")}
        from foods import AISLES

        self.aisle = choice(self.tr("Aisle"), aisles | {aisle: aisle for aisle in AISLES})
        self.refuse = line(self.tr("Thrown away, %"), "0")
        self._build()

    def show_cells(self, cells: Cells) -> None:
        """Show the measures as far as there is room."""
        parts = [part for part in cells.get("portions", "").split(";") if part.strip()]
        for at, fields in enumerate(self.measures):
            names, _, rest = (parts[at] if at < len(parts) else "").partition("=")
            grams, _, steps = rest.partition(":")
            for field, text in zip(fields, (names, grams, steps), strict=True):
                field.setText(text.strip())
        self.most.setText(cells.get("max_grams_day", ""))
        self.buy_as.setText(cells.get("buy_as", ""))
        choose(self.aisle, cells.get("aisle", ""))
        self.refuse.setText(cells.get("refuse_pct", ""))

    def cells(self) -> Cells:
        """The measures as one cell."""
        parts = [
            f"{unit.text().strip()}={grams.text().strip()}:{steps.text().strip()}"
            for unit, grams, steps in self.measures
            if unit.text().strip() or grams.text().strip()
        ]
        return {
            "portions": "; ".join(parts),
            "max_grams_day": self.most.text(),
            "buy_as": self.buy_as.text(),
            "aisle": chosen(self.aisle),
            "refuse_pct": self.refuse.text(),
        }

    def field(self, column: str) -> QWidget | None:
        """Where a column is filled in."""
        fields: dict[str, QWidget] = {"portions": self.measures[0][0], "buy_as": self.buy_as}
        fields |= {"max_grams_day": self.most, "aisle": self.aisle, "refuse_pct": self.refuse}
        return fields.get(column)

    def _measure(self, row: int) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        unit = line(self.tr("Measure {n}").format(n=row), self.tr("cup/cups") if row == 1 else "")
        grams = line(self.tr("Grams of measure {n}").format(n=row), "240" if row == 1 else "")
        steps = line(
            self.tr("Steps of measure {n}").format(n=row), "0.5 1 1.5 2" if row == 1 else ""
        )
        return unit, grams, steps

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        heads = (self.tr("Measure"), self.tr("Grams of one"), self.tr("Steps a cook uses"))
        for at, head in enumerate(heads):
            grid.addWidget(label(head, tone="quiet"), 0, at)
            grid.setColumnStretch(at, (3, 1, 2)[at])
        for row, fields in enumerate(self.measures, start=1):
            for at, field in enumerate(fields):
                grid.addWidget(field, row, at)
        rows = form(
            (
                (self.tr("&Most in a day, g"), self.most),
                (self.tr("On the shopping &list"), self.buy_as),
                (self.tr("&Aisle"), self.aisle),
                (self.tr("&Thrown away, %"), self.refuse),
            )
        )
        body = column(
            section(self.tr("Household measures, the usual one first")),
            grid,
            gap(),
            section(self.tr("Shopping")),
            rows,
            margin=16,
            gap=10,
        )
        body.addStretch(1)
        self.setLayout(body)


class FiguresPart(Part):
    """The figures; an empty field is not known."""

    def __init__(self, nutrients: Mapping[str, Nutrient]) -> None:
        super().__init__()
        self._per = line(self.tr("Figures are per, g"), "100")
        self._fields = {key: line(n.label, "–") for key, n in nutrients.items()}
        self._fields["alcohol_g"] = line(self.tr("Alcohol"), "–")
        self._why = line(self.tr("Reason"), self.tr("why energy and the others do not fit, if so"))
        self.columns = ("figures_per_g", *self._fields, "energy_reason")
        self._build(nutrients)

    def show_cells(self, cells: Cells) -> None:
        """Show the figures as they were written."""
        self._per.setText(cells.get("figures_per_g", ""))
        self._why.setText(cells.get("energy_reason", ""))
        for key, field in self._fields.items():
            field.setText(cells.get(key, ""))

    def cells(self) -> Cells:
        """The figures."""
        figures = {key: field.text() for key, field in self._fields.items()}
        return figures | {
            "figures_per_g": self._per.text(),
            "energy_reason": self._why.text(),
        }

    def field(self, column: str) -> QWidget | None:
        """Where a column is filled in."""
        others = {"figures_per_g": self._per, "energy_reason": self._why}
        return self._fields.get(column) or others.get(column)

    def _build(self, nutrients: Mapping[str, Nutrient]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        half = (len(self._fields) + 1) // 2
        for at, (key, field) in enumerate(self._fields.items()):
            row, side = at % half, 4 * (at // half)
            nutrient = nutrients.get(key)
            name = label(nutrient.label if nutrient else field.accessibleName())
            name.setBuddy(field)
            grid.addWidget(name, row, side)
            grid.addWidget(field, row, side + 1)
            grid.addWidget(label(nutrient.unit if nutrient else "g", tone="quiet"), row, side + 2)
            field.setMaximumWidth(px(96))
        grid.setColumnMinimumWidth(3, px(24))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(4, 1)
        per = QHBoxLayout()
        per.addWidget(label(self.tr("Figures are for this many grams:")))
        per.addWidget(self._per)
        per.addStretch(1)
        self._per.setMaximumWidth(px(80))
        why = self.tr("Leave empty what is not known: it never counts as zero.")
        body: QVBoxLayout = column(
            label(why, tone="quiet", wrap=True),
            per,
            grid,
            form([(self.tr("&Reason"), self._why)]),
            margin=16,
            gap=10,
        )
        self._why.setMinimumWidth(px(360))
        body.addStretch(1)
        self.setLayout(body)
