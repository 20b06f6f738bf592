# Children print without end while the program answers.
import os

for _ in range(3):
    if os.fork() == 0:
        while True:
            os.write(2, b"noise\n" * 1000)


def add(a, b):
    while True:
        pass
