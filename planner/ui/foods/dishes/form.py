"""The form for a dish of one's own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QWidget

from foods import Catalogue
from foods.dish.title_grammar import fill_title
from planner.ui.theme import px
from planner.ui.widgets.basic import column, label, scrolling, section
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.split_panes import SplitPanes, of

from .draft import DishDraft, FoodDraft
from .example import example_of
from .facts import Facts, TitleField, method_field
from .field_error import FieldError
from .plate import Plate
from .roles_editor import RolesEditor
from .validation import FieldFault, Judgement, judge

_TRIAL = "dish"


class DishForm(QDialog):
    """Judges with every change; hands over only a dish that holds."""

    applied = Signal(object)
    """A DishDraft that holds. Whoever opened the form closes it once that is saved."""

    def __init__(
        self, catalogue: Catalogue, draft: DishDraft, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._draft = catalogue, draft
        self._tried, self._turn = False, 0
        self.setWindowTitle(title)
        self.title = TitleField(draft.title)
        self.facts = Facts(draft)
        self.roles = RolesEditor(catalogue.foods, draft.roles)
        self.method = method_field(
            draft.method, self.tr("How it is made"), self.tr("Two or three lines; may stay empty")
        )
        self.plate, self.problem = Plate(), FieldError()
        self._build()
        self._connect()
        self._judge()

    def draft(self) -> DishDraft:
        """Return the dish as written, with what the form has no field for."""
        return replace(
            self._draft,
            title=self.title.field.text().strip(),
            slots=self.facts.slots.ticked(),
            minutes=self.facts.minutes.value(),
            keeps_days=self.facts.keeps.value(),
            cuisine=self.facts.cuisine.text().strip().lower(),
            temperature=self.facts.temperature(),
            method=self.method.toPlainText().strip(),
            roles=self.roles.roles(),
        )

    def show_trouble(self, text: str) -> None:
        """Show that the dish holds, but could not be saved."""
        self.problem.say([text])
        self.save.setEnabled(True)

    def try_to_save(self) -> None:
        """Hand over the dish, or say what does not hold."""
        self._tried = True
        if self._judge().dish is not None:
            self.save.setEnabled(False)
            self.applied.emit(self.draft())
        else:
            self._go_to_fault()

    def _judge(self) -> Judgement:
        draft = self.draft()
        judged = judge(_TRIAL, draft, self._catalogue.foods)
        shown = tuple(each for each in judged.faults if self._tried or not each.blank)
        self._show_faults(shown)
        self.title.show_roles(draft.roles)
        if judged.dish is None:
            spoken = {role.name: self._spoken(role.foods) for role in draft.roles}
            self.plate.show_nothing(fill_title(draft.title, spoken))
        else:
            example = example_of(judged.dish, self._catalogue, self._turn)
            self.plate.show_example(example, draft.minutes, judged.dish.meal_count)
        return judged

    def _spoken(self, foods: tuple[FoodDraft, ...]) -> str:
        first = next(iter(foods), None)
        return self._catalogue.foods[first.food].title if first else ""

    def _show_faults(self, faults: tuple[FieldFault, ...]) -> None:
        def texts(field: str) -> list[str]:
            return [each.text for each in faults if each.field == field and each.role < 0]

        self.title.fault.say(texts("title"))
        self.facts.slots_fault.say(texts("slots"))
        self.roles.show_faults(faults)
        self.problem.say(texts(""))

    def _go_to_fault(self) -> None:
        """Bring the first fault into view, and the cursor to its field."""
        places: list[tuple[FieldError, QWidget]] = [
            (self.title.fault, self.title.field),
            (self.facts.slots_fault, next(iter(self.facts.slots.boxes.values()))),
        ]
        for box in self.roles.boxes:
            places += [(box.name_fault, box.name), (box.foods_fault, box.foods.picker.field)]
        places.append((self.roles.fault, self.roles.add))
        for saying, field in places:
            if not saying.isHidden():
                field.setFocus()
                self.area.ensureWidgetVisible(field)
                return

    def _show_another(self) -> None:
        self._turn += 1
        self._judge()

    def _connect(self) -> None:
        for signal in (self.title.changed, self.facts.changed, self.roles.changed):
            signal.connect(self._judge)
        self.plate.another.clicked.connect(self._show_another)

    def _build(self) -> None:
        left = QWidget()
        why = self.tr("A role is a place in the dish; any of its foods may play it.")
        parts = column(
            section(self.tr("Title")),
            self.title,
            self.facts,
            section(self.tr("What it is made of")),
            label(why, tone="quiet", wrap=True),
            self.roles,
            section(self.tr("How it is made")),
            self.method,
            gap=10,
        )
        parts.setContentsMargins(0, 0, px(12), 0)
        left.setLayout(parts)
        self.area: QScrollArea = scrolling(left, self.tr("The dish"), sideways=True)
        aside = column(self.plate)
        aside.addStretch(1)
        sides = SplitPanes(self.area, of(aside), shares=(686, 250), least=(440, 250), gap=16)
        body = column()
        body.addWidget(sides, 1)
        lay_out_dialog(self, body, column(self.problem, self._buttons(), gap=8), 980, 620)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.save = box.addButton(self.windowTitle(), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.try_to_save)
        box.rejected.connect(self.reject)
        return box
