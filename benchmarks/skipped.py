"""What is said where an engine cannot run."""


class Skipped(Exception):  # noqa: N818 - it is no error that something is not installed
    """An engine cannot run here; its text says what is missing."""
