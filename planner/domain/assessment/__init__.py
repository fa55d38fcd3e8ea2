"""What holds a plan and what it misses: targets in force, ceilings, shortfalls, notes."""
