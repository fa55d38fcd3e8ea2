"""Dishes of one's own: a list of them, and the form for one."""
