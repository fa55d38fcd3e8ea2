"""What the documents say, and what the program says because of them."""

from .care_links import care_links
from .chapters import CONTESTED, Chapter, Group, Note, chapter_notes, chapters
from .doctor import NO_ADVICE, Trigger, doctor_foot, doctor_sentences, doctor_triggers
from .known_words import known_nutrients
from .library import Library
from .ranking import RankedFood, promoted, ranked_foods, usual_serving
from .reasons import Reason, meal_reasons, taught_nutrients
from .relief import Step, Stretching, relief_steps, stretching
from .rules import HabitRule, habit_rules
from .search import count_found, hits, search_chapters
from .selectors import named_foods, names_food
from .statement import TOPICS, USES, Document, Statement
from .why import why, why_meal

__all__ = [
    "CONTESTED",
    "NO_ADVICE",
    "TOPICS",
    "USES",
    "Chapter",
    "Document",
    "Group",
    "HabitRule",
    "Library",
    "Note",
    "RankedFood",
    "Reason",
    "Statement",
    "Step",
    "Stretching",
    "Trigger",
    "care_links",
    "chapter_notes",
    "chapters",
    "count_found",
    "doctor_foot",
    "doctor_sentences",
    "doctor_triggers",
    "habit_rules",
    "hits",
    "known_nutrients",
    "meal_reasons",
    "named_foods",
    "names_food",
    "promoted",
    "ranked_foods",
    "relief_steps",
    "search_chapters",
    "stretching",
    "taught_nutrients",
    "usual_serving",
    "why",
    "why_meal",
]
