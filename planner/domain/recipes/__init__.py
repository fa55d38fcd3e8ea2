"""Recipes of other programs: what they say, what foods they mean, and the dish they become."""
