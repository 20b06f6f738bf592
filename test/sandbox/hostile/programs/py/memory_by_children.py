# Children that fill memory of their own.
import os, time

for _ in range(8):
    if os.fork() == 0:
        data = b"x" * (100 << 20)
        time.sleep(30)
        os._exit(0)


def add(a, b):
    while True:
        time.sleep(0.05)
