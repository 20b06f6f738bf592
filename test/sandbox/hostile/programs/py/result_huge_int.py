# An integer of a million digits, whose text costs much.
def add(a, b):
    return 1 << 3300000
