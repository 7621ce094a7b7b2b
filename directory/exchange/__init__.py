"""In and out: files of facts become drafts, and every refused cell is named."""
