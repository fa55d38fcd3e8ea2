"""The catalogue of foods and dishes, and what is worked out with it."""
