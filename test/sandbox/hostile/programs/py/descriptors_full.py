# Uses up its descriptors; right.
import os

KEPT = []
try:
    while True:
        KEPT.append(os.open("/dev/null", os.O_RDONLY))
except OSError:
    pass


def add(a, b):
    return a + b
