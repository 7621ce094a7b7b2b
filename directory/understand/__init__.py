"""Understanding: what somebody typed, turned into a question, offline and in any script.

Here belong the folding of text, the places and (later) the words of needs. What is found for the question belongs
in `directory.find`; words that are shown belong in `translations`.
"""
