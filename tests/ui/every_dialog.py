"""Every dialog of the program, one after the other, and every page of those with pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog

from planner.application.cancellation import Ticket
from planner.application.dishes.entries import dish_shelf
from planner.application.household_planning import HouseholdPeople
from planner.application.recipe_import import preview_pasted
from planner.application.transfer import FATES, BroughtLine, BroughtPreview
from planner.application.versions import VersionRow
from planner.domain.diary import CrampNote
from planner.domain.diet import in_grams
from planner.domain.diet.eaten import eaten_food
from planner.domain.person.eaters import Eater
from planner.domain.person.person import Person
from planner.domain.person.profile import Profile
from planner.domain.plan.household import Diner, Guest, default_table
from planner.domain.shopping import list_edits
from planner.domain.translatable import translatable
from planner.store.household.bundle import Bundle
from planner.ui.diary.cramp_dialog import CrampDialog
from planner.ui.foods.dishes.draft import DishDraft
from planner.ui.foods.dishes.form import DishForm
from planner.ui.foods.form import FoodForm
from planner.ui.foods.import_dialog import ImportDialog
from planner.ui.foods.recipes.dialog import RecipeImportDialog
from planner.ui.foods.recipes.paste import RecipePaste
from planner.ui.learn.relief_dialog import ReliefDialog
from planner.ui.locale.profile_texts import diet_words
from planner.ui.paper import PreviewDialog
from planner.ui.person import Guide, PersonDialog
from planner.ui.person.household import HouseholdDialog
from planner.ui.person.name_dialog import NameDialog
from planner.ui.session.commands.plan_changes import dish_words
from planner.ui.settings.display_dialog import DisplayDialog
from planner.ui.shopping.days_dialog import DaysDialog
from planner.ui.shopping.eaters_dialog import EatersDialog
from planner.ui.shopping.own_line_dialog import OwnLineDialog
from planner.ui.shopping.pantry_dialog import PantryDialog
from planner.ui.shopping.pantry_paste import PantryPaste
from planner.ui.shopping.shops_dialog import ShopsDialog
from planner.ui.week.calendar import DateDialog, FavouriteDialog
from planner.ui.week.guest_dialog import GuestDialog
from planner.ui.week.library.put_dialog import PutDialog
from planner.ui.week.missing_dialog import MissingDialog
from planner.ui.week.note_dialog import NoteDialog
from planner.ui.week.swap_dialog import SwapDialog
from planner.ui.weeks.dialog import WeeksDialog
from planner.ui.weeks.today.changed_dialog import ChangedDialog
from planner.ui.window import MainWindow
from planner.ui.window.controllers.versions.dialog import VersionsDialog
from planner.ui.window.controllers.versions.transfer_dialog import TransferDialog
from planner.ui.window.handbook import Handbook
from planner.ui.window.help import About, ShortcutSheet
from planner.ui.window.pages import Page
from planner.ui.wishes import WishesDialog
from tests.recipes.samples import own_recipes, plain_text

from .support import START

_DIARY = Path(__file__).with_name("food_diary.csv")

Make = Callable[[MainWindow], QDialog]


def dialogs(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    """Yield each dialog, shown; one with pages once for each of them."""
    for name, make in (*_alone().items(), *_of_the_list().items(), *_of_pages().items()):
        dialog = make(window)
        dialog.show()
        yield name, dialog
        for at in range(1, _pages(dialog)):
            _turn(dialog, at)
            yield f"{name} {at + 1}", dialog
        dialog.hide()
        dialog.deleteLater()


def dialog_named(name: str, window: MainWindow) -> QDialog:
    """Return one of them, not shown."""
    return {**_alone(), **_of_the_list(), **_of_pages()}[name](window)


def _pages(dialog: QDialog) -> int:
    tabs = getattr(dialog, "tabs", None)
    if isinstance(dialog, Guide):
        return len(dialog.pages)
    return int(tabs.count()) if tabs is not None else 1


def _turn(dialog: QDialog, at: int) -> None:
    if isinstance(dialog, Guide):
        dialog.show_step(at)
    else:
        dialog.tabs.setCurrentIndex(at)  # type: ignore[attr-defined]


def _versions(window: MainWindow, made: datetime) -> QDialog:
    """Return the versions of a week and of answers."""
    changes = (
        translatable("Meals changed: {n}.", n=12),
        translatable("Ticks or lines of the shopping list changed."),
    )
    kept = VersionRow("week", translatable("Week"), "Anna", made, changes, Path("x"))
    now = VersionRow("answers", translatable("Answers"), "", made, changes, Path("y"), is_now=True)
    dialog = VersionsDialog(window)
    dialog.show_rows((kept, now, *[kept] * 20))
    return dialog


def _transfer(window: MainWindow, made: datetime) -> QDialog:
    """Return the preview of a household that replaces another."""
    lines = tuple(
        BroughtLine(translatable("Kept week"), "Anna", fate, 12) for fate in FATES.values()
    )
    preview = BroughtPreview(Bundle(made, "1.0", {}), made, "1.0", lines, 3, True)
    return TransferDialog("household-2026-11-30.mealhousehold", preview, "Dropbox", window)


def _alone() -> dict[str, Make]:
    made = datetime(START.year, START.month, START.day, 3, tzinfo=UTC)
    cramp = CrampNote(datetime(START.year, START.month, START.day, 3))
    return {
        "about": About,
        "versions": lambda window: _versions(window, made),
        "transfer": lambda window: _transfer(window, made),
        "handbook": Handbook,
        "shortcuts": lambda window: ShortcutSheet(window.actions(), window),
        "relief": lambda window: ReliefDialog((), window),
        "date": lambda window: DateDialog("Copy the week", START, lambda _: True, window),
        "favourite": lambda window: FavouriteDialog("Cosy week", window),
        "name": lambda window: NameDialog("New person", ("Anna",), "Anna", window),
        "guest": GuestDialog,
        "note": lambda window: NoteDialog("Take the big pot", window),
        "swap": lambda window: SwapDialog("Soup", window),
        "put on a day": _put,
        "weeks": lambda window: WeeksDialog(window.session.plan, window),
        "cramp": lambda window: CrampDialog(cramp, window),
        "preview": lambda window: PreviewDialog(
            window.session.plan, window.session.context.catalogue, window
        ),
        "food": lambda window: FoodForm(
            window.session.context.catalogue, {"source": "label"}, "Add", window
        ),
        "dish": lambda window: DishForm(
            window.session.context.catalogue, DishDraft(), "Add this dish", window
        ),
        "import": lambda window: ImportDialog("foods.csv", window),
        "recipes": _recipes,
        "recipe paste": RecipePaste,
        "person": lambda window: PersonDialog(*_person(window), window),
        "display": lambda window: DisplayDialog(window.memory.preferences, window),
        "guide": lambda window: Guide(*_person(window), window),
        "household": _household,
        "wishes": lambda window: WishesDialog(
            window.session.plan.profile,
            partial(dish_words, window.session.context.catalogue),
            (),
            window,
        ),
    }


def _put(window: MainWindow) -> QDialog:
    """Return the dialog that puts a dish on a day."""
    context, plan = window.session.context, window.session.plan
    given_up = Ticket(0, lambda *_: None)
    given_up.cancel()  # the window reads the whole shelf in the background
    shelf = dish_shelf(context, plan, None, given_up)
    entry = shelf.entry(context.catalogue.dishes["bean_chili"])
    return PutDialog(entry, window.session.week, None, window)


def _household(window: MainWindow) -> QDialog:
    """Return the dialog of two people with a guest, and a table that nothing is planned for yet."""
    context = window.session.context
    people = (
        Diner("anna", "Anna", window.session.plan.profile),
        Diner("mia", "Mia", Profile(Person(8, weight_kg=26, height_cm=128))),
    )
    guest = Guest("Oma", 2, allergens=frozenset({"egg"}), meals=frozenset({(6, "lunch")}))
    table = replace(default_table(["anna", "mia"]), guests=(guest,))
    household = HouseholdPeople(people, {}, table)
    about = {p.id: diet_words(p.profile, context.catalogue) for p in people}
    return HouseholdDialog(household, about, window)


def _recipes(window: MainWindow) -> QDialog:
    """Return the dialog with a preview of three recipes, one of which asks."""
    catalogue = window.session.context.catalogue
    dialog = RecipeImportDialog(catalogue, window)
    recipes = own_recipes()
    texts = [plain_text(recipes[key]).decode() for key in ("odd_stew", "bean_stew")]
    found = [preview_pasted(text, catalogue) for text in texts]
    together = tuple(recipe for each in found for recipe in each.recipes)
    dialog.show_preview(replace(found[0], recipes=together))
    return dialog


def _person(window: MainWindow) -> tuple:
    context = window.session.context
    return window.session.plan.profile, context.catalogue, context.care


def _of_the_list() -> dict[str, Make]:
    def listed(window: MainWindow):
        if window.more.shopping.listed is None:
            window.show_page(Page.SHOPPING)
        return window.more.shopping.listed

    def eaters(window: MainWindow) -> QDialog:
        shared = (Eater("Anna", 0.75), Eater("Ben", 0.5, frozenset({"dinner", "lunch"})))
        return EatersDialog(list_edits.with_eaters(window.session.plan, shared), window)

    def own_line(window: MainWindow) -> QDialog:
        window.show_page(Page.SHOPPING)
        return OwnLineDialog(next(iter(window.body.shopping.model.items)), window)

    return {
        "days": lambda window: DaysDialog(window.session.plan, listed(window), window),
        "eaters": eaters,
        "shops": lambda window: ShopsDialog(window.session.home.shops, window),
        "pantry": lambda window: PantryDialog(
            window.session.home, window.session.context.catalogue, START, window
        ),
        "pantry paste": lambda window: PantryPaste(window.session.context.catalogue, window),
        "own line": own_line,
        "missing": lambda window: MissingDialog(
            "Hummus with carrots", ("Carrots", "Whole-wheat crackers, lightly salted"), window
        ),
    }


def _of_pages() -> dict[str, Make]:
    def settings(window: MainWindow) -> QDialog:
        window.settings.open()
        return window.settings.dialog

    def palette(window: MainWindow) -> QDialog:
        window.finding.open()
        return window.finding.palette

    def export(window: MainWindow) -> QDialog:
        window.files.export()
        return window.files.exporting.dialog

    def record(window: MainWindow) -> QDialog:
        window.show_page(Page.NUTRIENTS)
        window.more.nutrients.show_nutrient("magnesium_mg")
        window.more.nutrients.one.chart.open_part()
        return window.more.records.dialog

    def food_diary(window: MainWindow) -> QDialog:
        window.show_page(Page.DIET)
        window.diet.page.open_diary(_DIARY)
        return window.diet.page.bringing

    def trends(window: MainWindow) -> QDialog:
        window.diary.show_trends()
        return window.diary.dialog

    return {
        "settings": settings,
        "palette": palette,
        "export": export,
        "record": record,
        "food diary": food_diary,
        "trends": trends,
        "changed": _changed,
    }


def _changed(window: MainWindow) -> QDialog:
    """Return what was eaten instead, with a food in it."""
    controller = window.session.controllers.diet
    where, planned = "Lunch, Tuesday", "Lentil soup with carrots and rye bread"
    dialog = ChangedDialog(controller, where, planned, window)
    eggs = controller.context.catalogue.foods["egg_boiled"]
    dialog.add(in_grams(eaten_food(eggs, controller.context.catalogue), 120.0))
    return dialog
