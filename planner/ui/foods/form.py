"""The form for a food of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QWidget

from planner.ui.widgets.basic import column, label, open_at, scrolling
from planner.ui.widgets.former_dialogs import let_former_go

from .figures_part import FiguresPart
from .form_section import FormSection
from .identity_part import WhatPart
from .measures_part import MeasuresPart
from .safety_part import SafetyPart
from .texts import problem_words

if TYPE_CHECKING:
    from foods import Catalogue
    from foods.own import Problem

_SHOWN = 3


class FoodForm(QDialog):
    """Shows cells; hands over the changed ones. Whoever opened it says whether they hold."""

    applied = Signal(object)
    """The cells by column"""

    def __init__(
        self,
        catalogue: Catalogue,
        cells: Mapping[str, str],
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        let_former_go(self)
        self._cells, self._catalogue = dict(cells), catalogue
        self.setWindowTitle(title)
        self.safety = SafetyPart()
        self.parts: dict[str, FormSection] = {}
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Sections"))
        self._add(self.tr("Food"), WhatPart(catalogue))
        self._add(self.tr("Allergens and care"), self.safety)
        self._add(self.tr("Measures and shopping"), MeasuresPart())
        self._add(self.tr("Figures"), FiguresPart(catalogue.nutrients))
        self.problem = label(tone="amber", wrap=True)
        self._build(title)
        for part in self.parts.values():
            part.show_cells(self._cells)

    def suggest(self, allergens: frozenset[str], diet: str, kind: str) -> None:
        """Fill in what USDA's words speak of, to be confirmed."""
        self._cells |= {"diet": diet, "kind": kind}
        for part in self.parts.values():
            part.show_cells(self._cells)
        self.safety.suggest(allergens)

    def cells(self) -> Mapping[str, str]:
        """Return all that is written, with what the form has no field for."""
        written = dict(self._cells)
        for part in self.parts.values():
            written |= part.cells()
        return {key: text for key, text in written.items() if text.strip()}

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say what does not hold, and put the cursor where it can be mended."""
        lines = [f"{self._name(p.column)}: {problem_words(p)}" for p in problems[:_SHOWN]]
        if more := len(problems) - _SHOWN:
            lines += [self.tr("and {n} more").format(n=more)] if more > 0 else []
        self.problem.setText("\n".join(lines))
        self.problem.setVisible(bool(lines))
        if problems:
            self._go_to(problems[0].column)

    def _go_to(self, column: str) -> None:
        for at, part in enumerate(self.parts.values()):
            if column in part.columns and (field := part.field(column)) is not None:
                self.tabs.setCurrentIndex(at)
                field.setFocus()
                return

    def _name(self, column: str) -> str:
        if column in self._catalogue.nutrients:
            return self._catalogue.nutrients[column].label
        return column.replace("_", " ").capitalize()

    def _add(self, name: str, part: WhatPart | SafetyPart | MeasuresPart | FiguresPart) -> None:
        self.parts[name] = part
        self.tabs.addTab(scrolling(part, name), name)

    def _build(self, title: str) -> None:
        self.problem.hide()
        box = QDialogButtonBox()
        save = box.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("kind", "primary")
        save.setDefault(True)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self.applied.emit(self.cells()))
        box.rejected.connect(self.reject)
        self.setLayout(column(self.tabs, column(self.problem, box, margin=16, gap=8), gap=0))
        open_at(self, 620, 560)
