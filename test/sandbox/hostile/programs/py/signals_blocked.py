# Blocks and ignores every signal, then waits.
import signal, time

for number in (signal.SIGTERM, signal.SIGINT, signal.SIGXCPU, signal.SIGHUP, signal.SIGALRM):
    signal.signal(number, signal.SIG_IGN)
signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())


def add(a, b):
    while True:
        signal.sigtimedwait([signal.SIGUSR1], 100)
