"""Counting what was asked and what did not work, without anybody in it."""
