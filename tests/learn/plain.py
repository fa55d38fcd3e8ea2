"""How hard a text is to read, and whether it promises anything."""

from __future__ import annotations

import re

# Names a reader needs in any case; they stand on every screen, so they count as easy words.
KNOWN = frozenset(
    "magnesium potassium calcium sodium vitamin vitamins electrolyte electrolytes mineral minerals "
    "medicine medicines doctor thiamin oxalate diabetes statin statins warfarin thyroid energy "
    "cereals vegetables supplement supplements exercise metformin lisinopril ramipril losartan "
    "valsartan spironolactone eplerenone amiloride triamterene furosemide bumetanide torasemide "
    "hydrochlorothiazide chlortalidone indapamide atorvastatin simvastatin omeprazole "
    "pantoprazole angiotensin banana bananas avocado avocados potato potatoes "
    "thiazide thiazides inhibitor inhibitors pregnancy lactose calories".split()
)
PROMISES = re.compile(
    r"\b(cur(e|es|ed|ing)|heal(s|ed|ing)?|relie(f|ve|ves|ved|ving)|prevent(s|ed|ing|ion)?|"
    r"remed(y|ies)|eas(e|es|ed|ing)|(?<!UV-)treat(s|ed|ing|ment)?|stops?|guarantees?|"
    r"get(s)? rid|keeps? (\w+ )?cramps|(works?|helps?) against|no more cramps|cramp-free)\b",
    re.IGNORECASE,
)
_GROUPS = re.compile(r"[aeiouyäöü]+")


def reading_grade(text: str) -> float:
    """Flesch and Kincaid's school grade: 6 is about twelve years of age.

    Source:
        Kincaid and others, 1975, Research Branch Report 8-75.
    """
    words = re.findall(r"[A-Za-zÀ-ÿ']+", text)
    sentences = max(1, len(re.findall(r"[.!?:;](?:\s|$)", text)))
    if not words:
        return 0.0
    syllables = sum(syllables_in(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def syllables_in(word: str) -> int:
    """About how many syllables a word has; at most two for the names a reader knows."""
    small = word.lower().removesuffix("'s").strip("'")
    groups = len(_GROUPS.findall(small))
    if small.endswith("e") and not small.endswith("le") and groups > 1:
        groups -= 1
    if re.search(r"[^td]ed$|[^aeiou]es$", small) and not re.search(r"[sxz]es$|ches$|shes$", small):
        groups -= groups > 1
    return min(max(groups, 1), 2) if small in KNOWN else max(groups, 1)
