# Children that fill shared anonymous mappings of their own: memory that is no process's private one.
import mmap, os, time

for _ in range(6):
    if os.fork() == 0:
        area = mmap.mmap(-1, 100 << 20)
        area.write(bytes(100 << 20))
        time.sleep(30)
        os._exit(0)


def add(a, b):
    end = time.monotonic() + 3
    while time.monotonic() < end:
        time.sleep(0.05)
    return a + b
