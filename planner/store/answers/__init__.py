"""Parts of the answers as data: health, the kitchen, wishes of a good week."""
