"""What is measured, side by side with what one would use instead; figures are ratios of one run, never bare times.

Here belongs measuring. What is measured lies in its own room, and whether a goal is met is read in `RESULTS.md`.
"""
