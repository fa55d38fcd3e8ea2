"""Everything the menus offer, with the platform's shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from planner.ui.theme import Look

from .pages import page_names

_Key = QKeySequence.StandardKey


class Actions:
    """The actions of the window, made once; the window connects them."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._make_files()
        self._make_edits()
        self._make_people()
        self._make_plans()
        self._make_meals()
        self._make_views()
        self._make_help()

    def _make_files(self) -> None:
        tr = QCoreApplication.translate
        self.new = self._make(tr("Actions", "&New plan"), _Key.New)
        self.open = self._make(tr("Actions", "&Open …"), _Key.Open)
        self.save = self._make(tr("Actions", "&Save"), _Key.Save)
        self.save_as = self._make(tr("Actions", "Save &as …"), _Key.SaveAs, "Ctrl+Shift+S")
        self.export = self._make(tr("Actions", "&Export …"), "Ctrl+E")
        self.recipes = self._make(tr("Actions", "&Import recipes …"), "Ctrl+I")
        self.card = self._make(tr("Actions", "Cook's &card …"), "Ctrl+Shift+K")
        self.preview = self._make(tr("Actions", "Print pre&view …"), "Ctrl+Shift+P")
        self.print = self._make(tr("Actions", "&Print …"), _Key.Print)
        self.versions = self._make(tr("Actions", "Browse &versions …"))
        self.take_along = self._make(tr("Actions", "&Take to another computer …"))
        self.bring = self._make(tr("Actions", "&Bring from another computer …"))
        self.quit = self._make(tr("Actions", "&Quit"), _Key.Quit, "Ctrl+Q")

    def _make_edits(self) -> None:
        tr = QCoreApplication.translate
        self.undo = self._make(tr("Actions", "&Undo"), _Key.Undo)
        self.redo = self._make(tr("Actions", "&Redo"), _Key.Redo, "Ctrl+Shift+Z")
        self.copy_list = self._make(tr("Actions", "&Copy shopping list"), "Ctrl+Shift+C")
        self.find = self._make(tr("Actions", "&Find anything …"), "Ctrl+K")
        self.settings = self._make(tr("Actions", "S&ettings …"), "Ctrl+;")

    def _make_people(self) -> None:
        tr = QCoreApplication.translate
        self.person = self._make(tr("Actions", "&Person and restrictions …"), "Ctrl+,")
        self.wishes = self._make(tr("Actions", "What a good &week is …"), "Ctrl+G")
        self.guide = self._make(tr("Actions", "&Guided start …"))
        self.new_person = self._make(tr("Actions", "&New person …"), "Ctrl+Shift+N")
        self.rename_person = self._make(tr("Actions", "Re&name person …"))
        self.switch_person = self._make(tr("Actions", "&Switch person …"), "Ctrl+U")
        self.household = self._make(tr("Actions", "&Household …"), "Ctrl+Shift+H")

    def _make_plans(self) -> None:
        tr = QCoreApplication.translate
        self.plan = self._make(tr("Actions", "&Plan the week"), "Ctrl+R")
        self.plan_day = self._make(tr("Actions", "Plan this &day again"), "Ctrl+D")
        self.fill_empty = self._make(tr("Actions", "Plan only the &empty ones"), "Ctrl+Shift+R")
        self.other_weeks = self._make(tr("Actions", "Show &other weeks …"), "Ctrl+T")
        self.next_week = self._make(tr("Actions", "Plan the &next week"), "Ctrl+Shift+T")
        self.rest_of_week = self._make(tr("Actions", "Plan from &tomorrow to the week's end"))
        self.earlier_week = self._make(tr("Actions", "&Earlier week"), "Ctrl+PgUp")
        self.later_week = self._make(tr("Actions", "&Later week"), "Ctrl+PgDown")
        self.this_week = self._make(tr("Actions", "Week of t&oday"), "Ctrl+Home")
        self.shopped = self._make(tr("Actions", "Plan with what I &bought"))
        self.clear = self._make(tr("Actions", "&Clear the week"))
        self.better = self._make(tr("Actions", "Use the &better week"), "Ctrl+B")
        self.stop = self._make(tr("Actions", "&Stop planning"), "Esc")

    def _make_meals(self) -> None:
        tr = QCoreApplication.translate
        self.lock = self._make(tr("Actions", "&Lock or unlock meal"))
        self.swap = self._make(tr("Actions", "S&wap meal …"))
        self.library = self._make(tr("Actions", "&Find a dish …"), "Ctrl+L")
        self.own = self._make(tr("Actions", "&Make my own meal …"))
        self.empty = self._make(tr("Actions", "Leave meal &empty"))
        self.repeat = self._make(tr("Actions", "&Repeat meal every day"))
        self.more_often = self._make(tr("Actions", "Dish &more often"))
        self.less_often = self._make(tr("Actions", "Dish &less often"))
        self.never = self._make(tr("Actions", "Dish &never"))

    def _make_views(self) -> None:
        tr = QCoreApplication.translate
        self.pages = [
            self._make(name, f"Ctrl+{(page + 1) % 10}", checkable=True)
            for page, name in page_names().items()
        ]
        self.left = self._make(tr("Actions", "&Targets column"), "F8", checkable=True)
        self.right = self._make(tr("Actions", "&Details column"), "F9", checkable=True)
        self.looks = self._make_looks()

    def _make_help(self) -> None:
        tr = QCoreApplication.translate
        self.relief = self._make(tr("Actions", "&Relief now"), "Ctrl+H")
        self.handbook = self._make(tr("Actions", "&How it works"), _Key.HelpContents, "F1")
        self.shortcuts = self._make(tr("Actions", "&Keyboard shortcuts"), "Ctrl+F1")
        self.about = self._make(tr("Actions", "&About"))

    def _make(
        self,
        text: str,
        key: QKeySequence.StandardKey | str = "",
        fallback: str = "",
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self._window)
        action.setCheckable(checkable)
        if isinstance(key, QKeySequence.StandardKey):
            keys = QKeySequence.keyBindings(key) or [QKeySequence(fallback)]
            action.setShortcuts(keys)
        elif key:
            action.setShortcut(QKeySequence(key))
        self._window.addAction(action)
        return action

    def _make_looks(self) -> dict[Look, QAction]:
        tr = QCoreApplication.translate
        group = QActionGroup(self._window)
        names = {
            Look.SYSTEM: tr("Actions", "As the &system"),
            Look.LIGHT: tr("Actions", "&Light"),
            Look.DARK: tr("Actions", "&Dark"),
        }
        made = {look: self._make(name, checkable=True) for look, name in names.items()}
        for action in made.values():
            group.addAction(action)
        return made

    def fill_menus(self, bar: QMenuBar, recent: QMenu, templates: QMenu, people: QMenu) -> None:
        """Put the actions into menus."""
        tr = QCoreApplication.translate
        self._fill_file(bar.addMenu(tr("Actions", "&File")), recent, templates)
        self._fill_edit(bar.addMenu(tr("Actions", "&Edit")), people)
        plan = bar.addMenu(tr("Actions", "&Plan"))
        _fill(plan, [self.plan, self.other_weeks, self.plan_day, self.fill_empty, self.better])
        _fill(plan, [None, self.next_week, self.rest_of_week, self.shopped, None])
        _fill(plan, [self.clear, None, self.stop])
        view = bar.addMenu(tr("Actions", "&View"))
        _fill(view, [*self.pages, None, self.earlier_week, self.later_week, self.this_week])
        _fill(view, [None, self.left, self.right, None])
        _fill(view.addMenu(tr("Actions", "T&heme")), [*self.looks.values()])
        helping = [self.handbook, self.shortcuts, self.about]
        _fill(bar.addMenu(tr("Actions", "&Help")), [self.relief, None, *helping])

    def _fill_file(self, file: QMenu, recent: QMenu, templates: QMenu) -> None:
        _fill(file, [self.new, self.open])
        file.addMenu(recent)
        _fill(file, [None, self.save, self.save_as, None, self.recipes, self.export, None])
        _fill(file, [self.preview, self.print, self.card])
        file.addMenu(templates)
        _fill(file, [None, self.versions, self.take_along, self.bring, None, self.quit])

    def _fill_edit(self, edit: QMenu, people: QMenu) -> None:
        _fill(edit, [self.undo, self.redo, None])
        _fill(edit, [self.lock, self.swap, self.library, self.own, self.empty, self.repeat, None])
        _fill(edit, [self.more_often, self.less_often, self.never, None])
        _fill(edit, [self.find, self.copy_list, None])
        edit.addMenu(people)
        _fill(edit, [self.household, self.person, self.wishes, self.guide, None, self.settings])


def _fill(menu: QMenu, actions: list[QAction | None]) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
