"""All that belongs to a household, read once for the window and for the command line alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from foods import Catalogue, DataError
from planner.domain import CareRules, Plan, with_profile
from planner.domain.person.profile import Profile
from planner.domain.shopping.food_costs import priced
from planner.domain.shopping.pantry import Pantry
from planner.domain.shopping.shops import Shops
from planner.domain.translatable import translatable
from planner.report.options import Extras
from planner.store.bounded import parse_json, read_bounded
from planner.store.errors import NewerError, StoreError, UnreadableError, unreadable
from planner.store.own.catalogue import load_own_catalogue
from planner.store.own.places import OwnPlaces
from planner.store.own.prices import OwnPrices, read_own_prices
from planner.store.people import current_person, read_people
from planner.store.people.answers_file import (
    Answers,
    AnswersError,
    Trouble,
    answers_beside,
    read_answers,
)
from planner.store.people.journal_file import Unfinished, put_journal_aside, unfinished_work
from planner.store.plan_file import OpenedPlan, open_whole
from planner.store.profile_file import profile_as_known
from planner.store.shopping.pantry_file import read_pantry
from planner.store.shopping.shops_file import read_shops

PEOPLE_FOLDER = "people"
_NEWER = translatable("It was written by a newer version. Install that version.")
_NOBODY = translatable("It should hold the people of this household, but none of them can be read.")
_DAMAGED = translatable("The week with your answers is damaged. It stays as it is.")
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class OwnTables:
    """The catalogue that a household plans with.

    Attributes:
        catalogue: The program's with foods, dishes and prices of one's own.
        faults: What could not be taken in, in sentences; planning goes on without it.
    """

    catalogue: Catalogue
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class HouseholdData:
    """What the one who plans has at hand.

    Attributes:
        tables: The catalogue.
        answers: Of the person whose week was shown last; None where nobody ever answered.
        extras: Prices, pantry, shops and templates for paper and files.
        faults: What does not hold, in sentences.
    """

    tables: OwnTables
    answers: Answers | None = None
    extras: Extras = field(default_factory=Extras)
    faults: tuple[str, ...] = ()

    @property
    def profile(self) -> Profile:
        """Return the person to plan for; the default person where nobody ever answered."""
        return self.answers.profile if self.answers else Profile()


def load_tables(base: Catalogue, places: OwnPlaces) -> OwnTables:
    """Return the program's catalogue with all that is one's own; faults stop nothing."""
    try:
        own = load_own_catalogue(base, places)
    except (StoreError, DataError) as error:
        return OwnTables(base, (error.sentence,))
    except ValueError as error:
        return OwnTables(base, (str(error),))
    faults = tuple(str(fault) for fault in own.faults)
    try:
        prices = read_own_prices(places.prices).prices
    except StoreError as error:
        return OwnTables(own.catalogue, (*faults, error.sentence))
    return OwnTables(priced(own.catalogue, prices), faults)


def load_household(
    base: Catalogue, care: CareRules, places: OwnPlaces, week: Path, *, person: bool = True
) -> HouseholdData:
    """Return what the household has: its tables, its answers, and what goes on paper.

    Args:
        base: The program's catalogue.
        care: Rules of care.
        places: Where things lie.
        week: Where the week of the only person is kept; several have a folder beside it.
        person: Whether the answers are wanted: who exports a plan needs none.

    Raises:
        AnswersError: There are answers and they cannot be read. Nobody else is planned for.
    """
    tables = load_tables(base, places)
    faults = list(tables.faults)
    prices = _or(OwnPrices(), lambda: read_own_prices(places.prices), faults)
    pantry = _or(Pantry(), lambda: read_pantry(places.pantry).pantry, faults)
    shops = _or(Shops(), lambda: read_shops(places.shops)[0], faults)
    answers = answers_of(current_week(week), tables.catalogue, care) if person else None
    if answers and answers.word:
        faults.append(answers.word)
    extras = Extras(
        templates=places.templates if places.templates.is_dir() else None,
        prices=prices.prices,
        pantry=pantry,
        shops=shops,
    )
    return HouseholdData(tables, answers, extras, tuple(dict.fromkeys(faults)))


def current_week(week: Path) -> Path:
    """Return where the week is kept of whoever was shown last."""
    root = week.with_name(PEOPLE_FOLDER)
    person = current_person(root, read_people(root)) if root.is_dir() else None
    return person.week if person else week


def answers_of(week: Path, catalogue: Catalogue, care: CareRules) -> Answers | None:
    """Return the answers of the person whose week is kept in a file.

    Before version 1 of the file of answers they stood in the week: then they are taken from it.
    None where there is neither.

    Raises:
        AnswersError: There is one of them, and it cannot be read.
    """
    found = read_answers(answers_beside(week), catalogue, care)
    found = found if found is not None else _from_week(week, catalogue, care)
    if found is None and (root := week.with_name(PEOPLE_FOLDER)).is_dir():
        _refuse_lost_people(root)
    return found


@dataclass(frozen=True, eq=False)
class OwnWeek:
    """What a start finds of the person it is for.

    Attributes:
        answers: What they have answered; None where nobody ever did.
        plan: Their last week, for these answers; None where there is none that can be read.
        catalogue: The tables with what the week carries of its own.
        error: Why the week cannot be read, where there is one.
        found: Work of another time that no file holds.
    """

    answers: Answers | None
    plan: Plan | None
    catalogue: Catalogue
    error: StoreError | None = None
    found: tuple[Unfinished, ...] = ()


def open_own_week(
    week: Path, catalogue: Catalogue, care: CareRules, journal: Path | None = None
) -> OwnWeek:
    """Return the week that was kept of a person, under the answers they have given since.

    Args:
        week: Where it is kept.
        catalogue: The household's tables.
        care: Rules of care.
        journal: Where the journal lies; what a killed program left in it is put aside first.

    Raises:
        AnswersError: The answers are there and cannot be read. Nobody else is planned for.
    """
    found: tuple[Unfinished, ...] = ()
    if journal is not None:
        put_journal_aside(journal)
        found = unfinished_work(journal)
    answers = answers_of(week, catalogue, care)
    if answers is None or not week.exists():
        return OwnWeek(answers, None, catalogue, None, found)
    try:
        opened = under_profile(answers.profile, week, catalogue, care)
    except StoreError as error:
        return OwnWeek(answers, None, catalogue, error, found)
    return OwnWeek(answers, opened.plan, opened.catalogue, None, found)


def _refuse_lost_people(root: Path) -> None:
    """Stop where there are people of whom none can be read: nobody is planned for in their place.

    Raises:
        AnswersError: The folder cannot be read, or holds something that nobody's card is on.
    """
    try:
        there = any(root.iterdir())
    except OSError as error:
        raise AnswersError(root, unreadable(root, error).message, Trouble.UNREADABLE) from error
    if there:
        raise AnswersError(root, _NOBODY, Trouble.UNREADABLE)


def under_profile(
    profile: Profile, week: Path, catalogue: Catalogue, care: CareRules
) -> OpenedPlan:
    """Return the week in a file, for a profile that may be newer than the file.

    Raises:
        StoreError: It cannot be read.
    """
    try:
        opened = open_whole(week, catalogue, care)
    except (UnreadableError, NewerError):
        raise
    except StoreError:  # of what it says of the person nothing is needed
        opened = open_whole(week, catalogue, care, profile=profile)
        return replace(opened, plan=with_profile(opened.plan, profile, opened.catalogue, care))
    if opened.plan.profile == profile:
        return opened
    return replace(opened, plan=with_profile(opened.plan, profile, opened.catalogue, care))


def _from_week(week: Path, catalogue: Catalogue, care: CareRules) -> Answers | None:
    try:
        data = parse_json(read_bounded(week))
        if data["version"] > 1:
            raise AnswersError(week, _NEWER, Trouble.NEWER)
        found = profile_as_known(data["profile"], catalogue, care)
    except FileNotFoundError:
        return None
    except AnswersError:
        raise
    except StoreError as error:
        raise AnswersError(week, error.message, Trouble.UNREADABLE) from error
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise AnswersError(week, _DAMAGED, Trouble.DAMAGED) from error
    if any(each.grave for each in found.aside):
        raise AnswersError(week, _DAMAGED, Trouble.DAMAGED)
    return Answers(found.profile, found.aside)


def _or(usual: T, read: Callable[[], T], faults: list[str]) -> T:
    try:
        return read()
    except StoreError as error:
        faults.append(error.sentence)
        return usual
