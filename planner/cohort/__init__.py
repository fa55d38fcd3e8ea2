"""Many people's weeks at once: a table of people in, a folder of weeks and one table out.

Each row is planned by itself with its own seed, so that it gets the same plan whatever the number
of workers, on one computer or on a cluster. One process writes; what it has written is whole.
"""

from .folder import CohortFolder, csv_bytes
from .outcome import Outcome
from .people import Row, read_people, rows_of
from .run import Summary, run_cohort
from .scenario import COLUMNS, Change, changed_rows, comparison, supplement_from
from .workers import ClusterLostError, local_outcomes, processors, scheduled_outcomes

__all__ = [
    "COLUMNS",
    "Change",
    "ClusterLostError",
    "CohortFolder",
    "Outcome",
    "Row",
    "Summary",
    "changed_rows",
    "comparison",
    "csv_bytes",
    "local_outcomes",
    "processors",
    "read_people",
    "rows_of",
    "run_cohort",
    "scheduled_outcomes",
    "supplement_from",
]
