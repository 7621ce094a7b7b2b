"""Understanding: what somebody typed, turned into a question, offline and in any script.

Here belong the folding of text, places, and what words say. What is found for the question belongs in `directory.find`;
words that are shown belong in `translations`, and so do the lists of words that are read.
"""
