# Sends each frame byte by byte; right.
import os

real = os.write


def slowly(fd, data):
    return real(fd, data[:1]) if fd == 3 else real(fd, data)


os.write = slowly


def add(a, b):
    return a + b
