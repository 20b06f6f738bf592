# Not a number, which is equal to nothing; and infinities.
import itertools

VALUES = itertools.cycle([float("nan"), float("inf"), float("-inf"), complex("nan")])


def add(a, b):
    return next(VALUES)
