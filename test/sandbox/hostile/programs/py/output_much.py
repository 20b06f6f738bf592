# Prints 900 KB, and is right.
print("y" * 900000)


def add(a, b):
    return a + b
