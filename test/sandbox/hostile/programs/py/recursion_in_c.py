# Recursion in C with no limit.
import sys

sys.setrecursionlimit(10**9)


def add(a, b):
    value = []
    for _ in range(10**6):
        value = [value]
    return repr(value)
