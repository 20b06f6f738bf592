# Integer arithmetic in C that no signal handler interrupts.
def add(a, b):
    return len(str(3 ** (10**8)))
