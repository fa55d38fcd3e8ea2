"""Foods of one's own: written in a form or a table, read with every fault named."""

from foods.food.own_food import OwnFood, own_id
from foods.own.adopt import Suggestion, adopted_cells, kept_cells, suggestion
from foods.own.columns import ABOUT, NONE, all_columns
from foods.own.csv_file import read_foods_csv, template_csv
from foods.own.extend import extended, places_of
from foods.own.fdc import read_fdc
from foods.own.preview import CancelledError, ImportRow, Judge, Preview, Watch, WrittenRow
from foods.own.problem import Fault, Problem
from foods.own.reader import Reading, read_own_food

from .csv_style import COMMAS, POINTS, POINTS_MARKED, WINDOWS_LETTERS, CsvStyle, style_for, text_of
from .marks import readings
from .portions import usual_plural

__all__ = [
    "ABOUT",
    "COMMAS",
    "NONE",
    "POINTS",
    "POINTS_MARKED",
    "WINDOWS_LETTERS",
    "CancelledError",
    "CsvStyle",
    "Fault",
    "ImportRow",
    "Judge",
    "OwnFood",
    "Preview",
    "Problem",
    "Reading",
    "Suggestion",
    "Watch",
    "WrittenRow",
    "adopted_cells",
    "all_columns",
    "extended",
    "kept_cells",
    "own_id",
    "places_of",
    "read_fdc",
    "read_foods_csv",
    "read_own_food",
    "readings",
    "style_for",
    "suggestion",
    "template_csv",
    "text_of",
    "usual_plural",
]
