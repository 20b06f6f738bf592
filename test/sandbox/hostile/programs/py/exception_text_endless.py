# An exception whose text never ends.
class Odd(ValueError):
    def __str__(self):
        while True:
            pass


def add(a, b):
    raise Odd()
