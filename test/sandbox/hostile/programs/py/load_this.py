# Ends while it is loaded: @@END@@.
import os, signal, sys


def add(a, b):
    return a + b


@@END@@
