"""The allergen declaration of a food, and its marks."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from foods import ALLERGENS, TAGS
from planner.ui.locale import label_in_sentence, translated
from planner.ui.person.fields import Checks, form
from planner.ui.theme import px
from planner.ui.widgets.basic import column, label, section

from .form_section import Cells, gap, line
from .texts import tag_words


class SafetyPart(QWidget):
    """The allergen declaration, which has to be made, and what care rules ask about."""

    columns = ("allergens", "allergen_reason", "tags")

    def __init__(self) -> None:
        super().__init__()
        self.some = QRadioButton(self.tr("It contains what is ticked here:"))
        self.none = QRadioButton(self.tr("I have looked: it contains none of these"))
        self._either = QButtonGroup(self)
        self.allergens = Checks(
            {key: translated(name) for key, name in ALLERGENS.items()}, columns=3
        )
        self.reason = line(self.tr("Reason"), self.tr("why its name misleads, if it does"))
        self.hint = label(tone="amber", wrap=True)
        words = {tag: tag_words(tag) for tag in sorted(TAGS)}
        self.tags = Checks(words, columns=3)
        self._build()

    def suggest(self, allergens: frozenset[str]) -> None:
        """Tick what USDA's words speak of; the declaration is still to be made."""
        self.allergens.tick(allergens)
        names = ", ".join(
            label_in_sentence(ALLERGENS[key]) for key in ALLERGENS if key in allergens
        )
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
        """Return the declaration; empty where none was made."""
        ticked = " ".join(self.allergens.ticked())
        declared = "none" if self.none.isChecked() else ticked if self.some.isChecked() else ""
        return {
            "allergens": declared,
            "allergen_reason": self.reason.text(),
            "tags": " ".join(self.tags.ticked()),
        }

    def field(self, column: str) -> QWidget | None:
        """Return the field in which a column is filled in."""
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
        self.reason.setMinimumWidth(px(280))
        body.addStretch(1)
        self.setLayout(body)
