# A small value in memory that is 2**60 parts when written out.
def add(a, b):
    value = ["x"]
    for _ in range(60):
        value = [value, value]
    return value
