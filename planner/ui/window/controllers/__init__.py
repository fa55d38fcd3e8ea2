"""Controllers of the window: each answers what one group of actions asks for."""
