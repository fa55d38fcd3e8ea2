"""Electrolyte Meal Planner: from a person to a printed week."""
