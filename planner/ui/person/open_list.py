"""Where any illness or medicine can be typed: what a rule is for is ticked, the rest is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.domain.care.reader import CareRule
from planner.domain.care.rules import CareRules
from planner.domain.person.typed_others import LONGEST_OTHER, MOST_OTHERS
from planner.ui.theme import SMALL
from planner.ui.widgets.basic import column, label


class OpenList(QWidget):
    """A line to type in, and what the program has no rules for."""

    known = Signal(str)
    """Key of a rule that is meant by what was typed."""

    def __init__(self, rules: CareRules) -> None:
        super().__init__()
        self._rules = rules
        self._others: tuple[str, ...] = ()
        name = self.tr("An illness or a medicine")
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("Type it: lisinopril, gout, anything"))
        self.line.setMaxLength(LONGEST_OTHER)
        self.line.setCompleter(self._completer())
        self.add = QPushButton(self.tr("Add"))
        self.add.setAutoDefault(False)
        self.said = label(size=SMALL, tone="quiet", wrap=True)
        self.rows = QVBoxLayout()
        self.rows.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self.add)
        self.setLayout(column(top, self.said, self.rows, gap=4))
        self.add.clicked.connect(self.take)
        self.line.returnPressed.connect(self.take)
        self._show()

    @property
    def others(self) -> tuple[str, ...]:
        """Return what no rule is for; text still in the line counts."""
        text = self._text()
        if text and self._rules.known_as(text) is None and text not in self._others:
            return (*self._others, text)[:MOST_OTHERS]
        return self._others

    def show_others(self, others: tuple[str, ...]) -> None:
        """Show what no rule is for."""
        self._others = others
        self._show()

    def take(self) -> None:
        """Take what was typed: tick its rule, or keep it."""
        text = self._text()
        if not text:
            return
        self.line.clear()
        rule = self._rules.known_as(text)
        if rule is not None:
            self.known.emit(rule.key)
            self._show(self.tr("Ticked below: {name}").format(name=self._shown(rule)))
        elif text not in self._others and len(self._others) < MOST_OTHERS:
            self._others = (*self._others, text)
            self._show()

    def _text(self) -> str:
        return " ".join(self.line.text().split())

    def _shown(self, rule: CareRule) -> str:
        return rule.label.split(" (")[0]

    def _remove(self, text: str) -> None:
        self._others = tuple(each for each in self._others if each != text)
        self._show()

    def _show(self, said: str = "") -> None:
        while (item := self.rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for text in self._others:
            self.rows.addWidget(self._row(text))
        if self._others and not said:
            said = self.tr(
                "The program has no rules for these. They stand on every plan, and no mineral is "
                "raised or lowered beyond the reference intake."
            )
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def _row(self, text: str) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        words = label(wrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setText(text)
        inside.addWidget(words, 1)
        remove = QPushButton(self.tr("Remove"))
        remove.setAutoDefault(False)
        remove.setAccessibleName(self.tr("Remove {name}").format(name=text))
        remove.clicked.connect(partial(self._remove, text))
        inside.addWidget(remove)
        return row

    def _completer(self) -> QCompleter:
        rules = (*self._rules.conditions.values(), *self._rules.medicines.values())
        names = sorted({name for rule in rules for name in (rule.short_label, *rule.names)})
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer
