"""A plan as a frozen value: edits, totals, notes, and what it misses."""
