"""Move the files of a single person into a folder of their own once there is a second."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from planner.store.diary_file import diary_files
from planner.store.errors import StoreError

from .eaten_file import EATEN_FILE
from .folders import PersonFolder, add_person
from .kept_weeks import weeks_beside


def migrate_first_person(
    root: Path, name: str, week: Path, diet: Path, diary: Path
) -> PersonFolder:
    """Give what was kept for one person a folder of its own.

    All is copied beside, then put in place by one rename, and only then are the old files
    removed: whenever it is interrupted, the old ones or the new ones are whole.

    Raises:
        StoreError: The old files are as they were.
    """
    beside = root.with_name(f".{root.name}-{uuid4().hex[:6]}")
    try:
        person = add_person(beside, name)
        copies = [(week, person.week), (diet, person.diet)]
        copies += [(each, person.folder / each.name) for each in diary_files(diary)]
        eaten = sorted(diary.parent.glob(f"{Path(EATEN_FILE).stem}*.json"))
        copies += [(each, person.folder / each.name) for each in eaten]
        answers = sorted(week.parent.glob("answers*.json"))
        copies += [(each, person.folder / each.name) for each in answers]
        for old, new in copies:
            if old.is_file():
                shutil.copy2(old, new)
        if (weeks := weeks_beside(week)).is_dir():
            shutil.copytree(weeks, weeks_beside(person.week))
        root.mkdir(parents=True, exist_ok=True)
        settled = PersonFolder(person.id, person.name, root / person.id)
        person.folder.rename(settled.folder)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        raise StoreError(
            root, f"It could not be made ({error.strerror}). Nothing was changed. Free space."
        ) from error
    except StoreError:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    for old, _ in copies:
        with suppress(OSError):  # a copy that stays behind is in nobody's way
            old.unlink(missing_ok=True)
    shutil.rmtree(weeks_beside(week), ignore_errors=True)
    shutil.rmtree(beside, ignore_errors=True)
    return settled
