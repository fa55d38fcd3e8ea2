"""Files of one's own foods, dishes and prices."""
