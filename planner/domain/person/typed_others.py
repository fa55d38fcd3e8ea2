"""What a person may type of illnesses and medicines: plain text, not too much of it."""

from __future__ import annotations

from planner.domain.errors import ProfileError

MOST_OTHERS = 20
LONGEST_OTHER = 80


def check_others(others: tuple[str, ...]) -> None:
    """Refuse what is too much, or no text.

    Raises:
        ProfileError: Naming the key and what is allowed.
    """
    if len(others) > MOST_OTHERS:
        message = f"{len(others)} are too many."
        raise ProfileError("care.others", message, f"at most {MOST_OTHERS}")
    for each in others:
        if not each.strip() or len(each) > LONGEST_OTHER or not each.isprintable():
            message = "it is empty, too long or no plain text."
            raise ProfileError("care.others", message, f"1 to {LONGEST_OTHER} letters")
