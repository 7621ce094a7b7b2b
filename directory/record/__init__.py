"""Writing: the database of the staff, every change in it one decision and one transaction."""
