"""A dish, its rules, and meals made of it."""
