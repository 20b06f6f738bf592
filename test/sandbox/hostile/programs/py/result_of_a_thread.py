# Changes its result while it is written.
import threading

VALUE = [3]


def change():
    while True:
        VALUE.append(VALUE)
        VALUE[:] = [3]


threading.Thread(target=change, daemon=True).start()


def add(a, b):
    return VALUE
