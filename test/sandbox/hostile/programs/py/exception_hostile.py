# An exception with a hostile text, class and name.
class Odd(Exception):
    def __str__(self):
        raise self

    __repr__ = __str__
    __class__ = property(lambda self: 1 / 0)

    @property
    def __traceback__(self):
        return 5


Odd.__name__ = "passed" * 1000


def add(a, b):
    raise Odd()
