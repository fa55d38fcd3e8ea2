"""A food as it is eaten and bought, and the readers of its tables."""
