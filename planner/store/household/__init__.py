"""All that a household keeps: kinds of files, versions of them, and all of it in one file."""
