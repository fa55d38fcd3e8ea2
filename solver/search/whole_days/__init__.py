"""Choose a week from whole days: each column of the program is the menu of a day."""
