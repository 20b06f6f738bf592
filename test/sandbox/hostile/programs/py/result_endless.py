# An iterator without end.
import itertools


def add(a, b):
    return itertools.count(a + b)
