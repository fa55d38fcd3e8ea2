"""What a page, a sheet or an export holds, as values, and how each is written. No Qt."""
