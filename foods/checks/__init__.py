"""Checks of the tables that no single row shows."""
