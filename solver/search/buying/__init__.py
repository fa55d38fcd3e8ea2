"""What a plan buys: packs of a day, and lines a plan can do without."""
