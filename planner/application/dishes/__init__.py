"""The dish library: every dish for a person, found, read as a recipe, and put on a day."""
