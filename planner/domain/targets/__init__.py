"""Targets: reference intakes, energy, and what a person chose."""
