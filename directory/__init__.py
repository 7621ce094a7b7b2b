"""The curated directory: what is known, how it is written down, published and found. Knows no screen."""
