"""What comes of a row: the week, the list, and a record of what was reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Record = dict[str, Any]
"""What is kept of a row: plain data, see `planner.cohort.work`"""


@dataclass(frozen=True)
class Outcome:
    """A row that was planned, or why it could not be.

    Attributes:
        record: What the table of results says of it.
        plan: The week as a file; empty where there is none.
        shopping: The shopping list as CSV; empty where there is none.
    """

    record: Record
    plan: bytes = b""
    shopping: bytes = b""
