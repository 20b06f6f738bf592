# Wakes up a thousand times a second, does next to nothing, and never answers.
import time


def add(a, b):
    while True:
        time.sleep(0.001)
