"""Whoever adds an entry and forgets the rest is told the file to change, when the program starts.

Formats of files, settings, pages, languages and effects of care rules stand in one table each.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from foods import DataError
from foods.languages import LANGUAGES as LANGUAGES_OF_FOODS
from foods.tables import data_dir
from planner.cli import main
from planner.domain.care.effects import EFFECTS, check_effects
from planner.domain.care.effects.when import ALWAYS, When
from planner.report.exports import FORMATS, Part, check_painters, formats
from planner.report.exports.formats import table_of
from planner.report.exports.household_formats import (
    HOUSEHOLD_FORMATS,
    check_household_painters,
    household_buttons,
    household_writer,
)
from planner.ui.locale.languages import LANGUAGES, Language, check_languages, languages
from planner.ui.painters import HOUSEHOLD_PAINTERS, PAINTERS
from planner.ui.session.registries import check_registries
from planner.ui.settings.apply import apply_preferences
from planner.ui.settings.dialog import SettingsDialog
from planner.ui.settings.fields import Fields
from planner.ui.settings.preferences import (
    Preferences,
    read_preferences,
    settings_of,
    write_preferences,
)
from planner.ui.window.controllers.calendar import CalendarController
from planner.ui.window.controllers.dish_library import DishLibraryTab
from planner.ui.window.controllers.today_tab import TodayTab
from planner.ui.window.diary_tab import DiaryTab
from planner.ui.window.diet_tab import DietTab
from planner.ui.window.layout import Body
from planner.ui.window.lazy_pages import LazyPages
from planner.ui.window.pages import Page, check_page_table, check_pages, page_names

languages_module = importlib.import_module("planner.ui.locale.languages")
MAKERS = (Body, LazyPages, DishLibraryTab, DietTab, DiaryTab, TodayTab, CalendarController)


class Made:
    """A part of the window that makes no page yet."""

    def __init__(self, *pages: Page) -> None:
        self.makes = frozenset(pages)


@pytest.fixture
def look(qapp) -> None:
    """Set sizes of type, which every box asks for."""
    apply_preferences(qapp, Preferences())


def test_registries_are_whole() -> None:
    check_registries()
    check_effects()
    check_pages(MAKERS)


def test_format_without_a_writer_names_the_file_of_the_painters(monkeypatch) -> None:
    svg = replace(FORMATS[".png"], suffix=".svg")
    monkeypatch.setattr(formats, "FORMATS", {**FORMATS, ".svg": svg})
    with pytest.raises(DataError, match=r"planner/ui/painters\.py.*\.svg") as fault:
        check_painters(PAINTERS)
    assert "PAINTERS" in fault.value.remedy
    with pytest.raises(DataError, match=r"painters\.py"):
        main(["doctor"], PAINTERS)


def test_painter_of_no_format_names_the_table_of_formats() -> None:
    with pytest.raises(DataError, match=r"planner/report/exports/formats\.py.*\.svg"):
        check_painters({**PAINTERS, ".svg": PAINTERS[".png"]})
    assert Path(f"{check_painters.__module__.replace('.', '/')}.py").exists()


def test_two_formats_with_one_ending_or_argument_are_refused() -> None:
    table, json = [*FORMATS.values()], FORMATS[".mealie.json"]
    with pytest.raises(DataError, match=r"planner/report/exports/formats\.py.*\.mealie\.json"):
        table_of((*table, json))
    with pytest.raises(DataError, match=r"formats\.py.*\.more\.json"):
        table_of((*table, replace(json, suffix=".more.json")))
    assert table_of(table) == FORMATS


def test_file_of_a_household_that_nothing_writes_names_the_file_of_the_painters() -> None:
    with pytest.raises(DataError, match=r"planner/ui/painters\.py.*\.pdf") as fault:
        check_household_painters({})
    assert "HOUSEHOLD_PAINTERS" in fault.value.remedy
    with pytest.raises(DataError, match=r"exports/household_formats\.py.*\.svg"):
        check_household_painters({**HOUSEHOLD_PAINTERS, ".svg": HOUSEHOLD_PAINTERS[".pdf"]})
    with pytest.raises(DataError, match=r"painters\.py"):
        main(["doctor"], PAINTERS, household_painters={})


def test_each_button_of_the_table_and_each_ending_has_a_writer() -> None:
    assert household_buttons() == (".pdf", ".html", ".ics", ".json")
    for ending in HOUSEHOLD_FORMATS:
        assert household_writer(ending, HOUSEHOLD_PAINTERS) is not None
    assert household_writer(".docx", HOUSEHOLD_PAINTERS) is None


def test_every_format_says_what_the_dialog_asks_of_it() -> None:
    for each in FORMATS.values():
        assert each.name and each.hint.endswith(".") and each.parts <= frozenset(Part)


def test_field_that_is_no_setting_is_refused() -> None:
    @dataclass(frozen=True)
    class More(Preferences):
        animated: bool = True

    with pytest.raises(DataError, match=r"planner/ui/settings/preferences\.py.*animated"):
        settings_of(More)


def test_two_settings_with_one_key_are_refused() -> None:
    @dataclass(frozen=True)
    class More(Preferences):
        dim: bool = field(default=False, metadata={"setting": settings_of()["save_changes"]})

    with pytest.raises(DataError, match='"save_changes"'):
        settings_of(More)


def test_declared_setting_has_a_box_and_is_kept(qapp, look, tmp_path) -> None:
    fields = Fields(lambda _: None, qapp)
    assert list(fields.boxes) == list(settings_of())
    kept = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    chosen = Preferences(text_percent=150, first_weekday=7, keep_plan=False, save_changes=True)
    write_preferences(kept, chosen)
    assert read_preferences(kept) == chosen
    assert set(kept.allKeys()) == {each.key for each in settings_of().values()}


def test_every_setting_stands_in_the_dialog(qtbot, look) -> None:
    dialog = SettingsDialog(Preferences(), _kept(), None)
    qtbot.addWidget(dialog)
    for box in dialog.fields.boxes.values():
        assert dialog.isAncestorOf(box)


def test_page_that_nothing_makes_is_refused() -> None:
    rest = [page for page in Page if page is not Page.LEARN]
    with pytest.raises(DataError, match=r"planner/ui/window/pages\.py.*LEARN") as fault:
        check_pages([Made(*rest)])
    assert "lazy_pages.py" in fault.value.remedy


def test_page_that_two_make_is_refused() -> None:
    with pytest.raises(DataError, match=r"Page\.DIET") as fault:
        check_pages([Made(*Page), Made(Page.DIET)])
    assert f"{__name__.replace('.', '/')}.py" in fault.value.remedy


class Pages(IntEnum):
    """Hold pages whose names have not been checked."""

    title: str

    def __new__(cls, place: int, title: str = "") -> Pages:
        """Make a page with its title beside its number."""
        page = int.__new__(cls, place)
        page._value_, page.title = place, title
        return page


@pytest.mark.parametrize(
    ("more", "remedy"),
    [
        ({"WEEK": (0, "Week"), "NEW": (0, "New")}, "Give it the place 1."),
        ({"WEEK": (0, "Week"), "NEW": (2, "New")}, "Give it the place 1."),
        ({"WEEK": (0, "Week"), "NEW": (1,)}, "Write its title in English beside its place."),
    ],
    ids=["place of another", "gap", "no title"],
)
def test_page_without_place_or_title_names_the_table(
    more: dict[str, tuple[int, str]], remedy: str
) -> None:
    with pytest.raises(DataError, match=r"planner/ui/window/pages\.py.*Page\.NEW") as fault:
        check_page_table(Pages("More", more))
    assert fault.value.remedy == remedy


def test_every_page_has_a_name_and_a_place(qapp) -> None:
    assert list(page_names()) == list(Page)
    assert [int(page) for page in Page] == list(range(len(Page)))
    assert all(page_names().values())


def test_translation_into_an_unknown_language_names_the_table(monkeypatch) -> None:
    monkeypatch.setattr(languages_module, "_translated", lambda: {"de", "eo"})
    with pytest.raises(DataError, match=r"planner/ui/locale/languages\.py.*eo"):
        languages()


def test_language_without_translation_or_words_of_foods_is_refused(monkeypatch) -> None:
    monkeypatch.setitem(LANGUAGES, "eo", Language("Esperanto"))
    with pytest.raises(DataError, match=r"planner_eo\.ts"):
        check_languages({"de", "eo"})
    monkeypatch.setattr(languages_module, "_translated", lambda: {"de", "eo"})
    with pytest.raises(DataError, match="foods/data/languages/eo"):
        check_languages({"de"})
    check_languages({"de", "eo"})
    with pytest.raises(DataError, match="fr"):
        check_languages({"de", "eo", "fr"})


def test_every_folder_of_words_is_a_language() -> None:
    folders = {each.name for each in (data_dir(None) / "languages").iterdir() if each.is_dir()}
    assert folders == set(LANGUAGES_OF_FOODS)


@dataclass(frozen=True)
class Fewer:
    """An effect that somebody wrote and did not list everywhere."""

    nutrient: str = ""
    when: When = ALWAYS

    def apply(self, target: object, _: object) -> object:
        """Leave a target as it is."""
        return target


def test_effect_that_would_not_act_names_the_union_to_change() -> None:
    with pytest.raises(DataError, match=r"effects/reading\.py.*Fewer") as fault:
        check_effects({**EFFECTS, "fewer": Fewer})
    assert fault.value.remedy == "Add it to TargetEffect."


@pytest.mark.parametrize("effect", EFFECTS.values(), ids=EFFECTS)
def test_effect_that_the_table_leaves_out_names_the_file_to_change(effect: type) -> None:
    rest = {key: each for key, each in EFFECTS.items() if each is not effect}
    with pytest.raises(DataError, match=rf"effects/reading\.py.*{effect.__name__}") as fault:
        check_effects(rest)
    assert fault.value.remedy == "Add it to EFFECTS."


def _kept() -> QWidget:
    from planner.ui.settings.local_data_box import LocalDataBox

    return LocalDataBox(())
