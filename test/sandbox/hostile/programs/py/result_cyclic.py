# A result that contains itself, as dict, list and tuple.
def add(a, b):
    ring = {}
    ring["self"] = ([ring],)
    return ring
