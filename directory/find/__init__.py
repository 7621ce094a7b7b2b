"""Reading: from a question to an answer, out of a published snapshot and never out of a database."""
