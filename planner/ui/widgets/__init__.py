"""Small widgets and layouts used on several screens."""
