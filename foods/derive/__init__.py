"""Derive the tables of figures from USDA's SR28, so that anyone can derive them again."""
