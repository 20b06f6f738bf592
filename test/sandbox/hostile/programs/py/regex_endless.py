# A regular expression that backtracks without end.
import re


def add(a, b):
    return re.match(r"(a+)+$", "a" * 60 + "!")
