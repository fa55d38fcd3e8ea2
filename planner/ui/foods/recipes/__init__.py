"""Import recipes of other programs: a preview with questions, then dishes of one's own."""
