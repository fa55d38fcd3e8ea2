"""A recipe as steps, and what of it is weighed raw."""
