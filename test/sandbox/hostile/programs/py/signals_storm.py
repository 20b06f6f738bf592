# A storm of timer signals, and every signal handled or ignored; right.
import signal

for number in signal.valid_signals():
    try:
        signal.signal(number, lambda *a: None)
    except (OSError, ValueError):
        pass
signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)


def add(a, b):
    return a + b
