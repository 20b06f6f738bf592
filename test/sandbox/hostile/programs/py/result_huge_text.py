# A result of many megabytes.
def add(a, b):
    return "x" * (20 << 20)
