# A result nested a hundred thousand deep.
def add(a, b):
    value = 3
    for _ in range(100000):
        value = (value,)
    return value
