# A result of two million parts.
def add(a, b):
    return [[]] * 2000000
