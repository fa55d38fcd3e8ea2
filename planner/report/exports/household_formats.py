"""The kinds of file that the week of a household can be written as: one table.

Whoever adds one adds it to `HOUSEHOLD_FORMATS`, and to `_BUTTONS` where the window is to have a
button for it. A kind that nothing writes is refused when the program starts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from foods import Catalogue
from planner.domain.plan.household import HouseholdWeek
from planner.report.household_content import household_html, household_json, household_text
from planner.report.options import Extras

from .household_calendar import household_calendar
from .painted import PaintedTable, check_painted
from .request import Order

HouseholdWriter = Callable[[HouseholdWeek, Catalogue, Extras], bytes]
"""Makes the content of a file."""
HouseholdPainters = Mapping[str, HouseholdWriter]
"""Writers of the files that need Qt, by ending"""

_FILE = f"{__name__.replace('.', '/')}.py"


def _calendar(week: HouseholdWeek, catalogue: Catalogue, extras: Extras) -> bytes:
    today = date.today()
    monday = today + timedelta(days=-today.weekday() % 7)
    return household_calendar(week, catalogue, Order(extras=extras, first_day=monday))


def _text(week: HouseholdWeek, catalogue: Catalogue, extras: Extras) -> bytes:
    return household_text(week, catalogue, extras).encode()


def _html(week: HouseholdWeek, catalogue: Catalogue, extras: Extras) -> bytes:
    return household_html(week, catalogue, extras).encode()


def _json(week: HouseholdWeek, catalogue: Catalogue, _: Extras) -> bytes:
    return household_json(week, catalogue)


HOUSEHOLD_FORMATS: Mapping[str, HouseholdWriter | None] = {
    ".txt": _text,
    ".html": _html,
    ".json": _json,
    ".ics": _calendar,
    ".pdf": None,
}
"""Who writes a file by its ending, in the order of the command line; None where it needs Qt and is
painted (`planner.ui.painters`)."""
_BUTTONS = (".pdf", ".html", ".ics", ".json")
"""What the window has a button for, in its order."""


def household_buttons() -> tuple[str, ...]:
    """Return the endings that the window has a button for, in its order."""
    return _BUTTONS


def household_writer(ending: str, painters: HouseholdPainters) -> HouseholdWriter | None:
    """Return what writes a kind of file; None if nothing does."""
    if ending not in HOUSEHOLD_FORMATS:
        return None
    return HOUSEHOLD_FORMATS[ending] or painters.get(ending)


def check_household_painters(painters: HouseholdPainters) -> None:
    """Refuse to begin with a kind of file that nothing writes, or a painter of none.

    Raises:
        DataError: Naming the ending and the file to change.
    """
    table = PaintedTable(_FILE, "HOUSEHOLD_FORMATS", "HOUSEHOLD_PAINTERS", "file of a household")
    painted = {ending for ending, each in HOUSEHOLD_FORMATS.items() if each is None}
    check_painted(table, painted, painters)
