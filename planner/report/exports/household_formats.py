"""The kinds of file that the week of a household can be written as: one table.

Whoever adds one adds it to `HOUSEHOLD_FORMATS`; the command line and the button of the window
follow from that, and a kind that nothing writes is refused when the program starts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from foods import Catalogue, DataError
from planner.domain.plan.household import HouseholdWeek
from planner.report.household_content import household_html, household_json, household_text
from planner.report.options import Extras

from .household_calendar import household_calendar
from .request import Order

HouseholdWriter = Callable[[HouseholdWeek, Catalogue, Extras], bytes]
"""Makes the content of a file."""
HouseholdPainters = Mapping[str, HouseholdWriter]
"""Writers of the files that need Qt, by ending"""

_FILE = f"{__name__.replace('.', '/')}.py"
_PAINTERS = "planner/ui/painters.py"


@dataclass(frozen=True)
class HouseholdFormat:
    """A kind of file for the week of a household.

    Attributes:
        write: Writes it; None where it needs Qt and is painted (`planner.ui.painters`).
        button: Its place among the buttons of the window; None where it has none.
    """

    write: HouseholdWriter | None = None
    button: int | None = None


def _calendar(week: HouseholdWeek, catalogue: Catalogue, extras: Extras) -> bytes:
    today = date.today()
    monday = today + timedelta(days=-today.weekday() % 7)
    return household_calendar(week, catalogue, Order(extras=extras, first_day=monday))


HOUSEHOLD_FORMATS: Mapping[str, HouseholdFormat] = {
    ".txt": HouseholdFormat(
        lambda week, catalogue, extras: household_text(week, catalogue, extras).encode()
    ),
    ".html": HouseholdFormat(
        lambda week, catalogue, extras: household_html(week, catalogue, extras).encode(), button=1
    ),
    ".json": HouseholdFormat(lambda week, catalogue, _: household_json(week, catalogue), button=3),
    ".ics": HouseholdFormat(_calendar, button=2),
    ".pdf": HouseholdFormat(button=0),
}
"""By the ending of the file, in the order of the command line."""


def household_buttons() -> tuple[str, ...]:
    """Return the endings that the window has a button for, in its order."""
    places = {key: each.button for key, each in HOUSEHOLD_FORMATS.items()}
    shown = [(place, key) for key, place in places.items() if place is not None]
    return tuple(key for _, key in sorted(shown))


def household_writer(ending: str, painters: HouseholdPainters) -> HouseholdWriter | None:
    """Return what writes a kind of file; None if nothing does."""
    found = HOUSEHOLD_FORMATS.get(ending)
    return None if found is None else found.write or painters.get(ending)


def check_household_painters(painters: HouseholdPainters) -> None:
    """Refuse to begin with a kind of file that nothing writes, or a painter of none.

    Raises:
        DataError: Naming the ending and the file to change.
    """
    painted = {ending for ending, each in HOUSEHOLD_FORMATS.items() if each.write is None}
    for ending in sorted(painted - painters.keys()):
        remedy = f"Add its painter to HOUSEHOLD_PAINTERS, or give it `write` in {_FILE}."
        raise DataError(_PAINTERS, ending, "Nothing writes this file of a household.", remedy)
    for ending in sorted(painters.keys() - painted):
        remedy = "Add it to HOUSEHOLD_FORMATS without `write`."
        raise DataError(_FILE, ending, "It is painted and is no file of a household.", remedy)
