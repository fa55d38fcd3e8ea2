"""The sheets that can be printed: week, day, list, cards, one page."""
