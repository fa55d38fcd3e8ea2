"""Questions to tick, each with the reason why it is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import label

_COLUMNS = 2


class ReasonedChecks(QWidget):
    """Boxes in two columns; examples and reason stand under the name."""

    def __init__(self, questions: Mapping[str, tuple[str, str]]) -> None:
        """Make the boxes.

        Args:
            questions: (name with examples in brackets, reason) by key.
        """
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(12))
        for at, (key, (words, why)) in enumerate(questions.items()):
            grid.addLayout(self._question(key, words, why), at // _COLUMNS, at % _COLUMNS)
        for each in range(_COLUMNS):
            grid.setColumnStretch(each, 1)

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these keys and no others."""
        wanted = set(keys)
        for key, box in self.boxes.items():
            box.setChecked(key in wanted)

    def ticked(self) -> tuple[str, ...]:
        """Return the ticked keys, in order."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def _question(self, key: str, words: str, why: str) -> QVBoxLayout:
        name, _, examples = words.partition(" (")
        box = QCheckBox(name.replace("&", "&&"))
        box.setAccessibleName(words)
        box.setAccessibleDescription(why)
        self.boxes[key] = box
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(box)
        said = f"{_sentence(examples.removesuffix(')'))} {why}".strip()
        reason = label(said, size=SMALL, tone="quiet", wrap=True)
        reason.setContentsMargins(px(31), 0, 0, 0)
        cell.addWidget(reason)
        cell.addStretch(1)
        return cell


def _sentence(text: str) -> str:
    """Return text such as "Lisinopril, ramipril." or nothing."""
    return f"{text[:1].upper()}{text[1:]}." if text else ""
