"""Figures of foods as published: USDA's words, provenance, references, sums."""
