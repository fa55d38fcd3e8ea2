"""Messages that stay until they are answered, and what could not be written."""
