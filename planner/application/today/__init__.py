"""A day as it is lived: what to cook, prepare, drink and take, in the order of the clock."""
