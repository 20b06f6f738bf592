# Catches what says that memory is out, and goes on.
def add(a, b):
    kept = []
    while True:
        try:
            kept.append("x" * (len(kept) + 1) * 100000)
        except MemoryError:
            pass
