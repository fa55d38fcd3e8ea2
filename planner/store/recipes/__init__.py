"""Read recipes from the files of other programs. Nothing is fetched, nothing is run."""
