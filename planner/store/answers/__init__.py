"""Parts of a profile as plain data, and back: what is answered about kitchen, care and meals."""
