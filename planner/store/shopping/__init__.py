"""Files of the pantry, the shops and what was chosen for the list."""
