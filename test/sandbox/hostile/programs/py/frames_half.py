# Sends the head of a long frame and half of it, then nothing.
import gc, os, struct, time

CHANNEL = next(thing for thing in gc.get_objects() if type(thing).__name__ == "Channel")


def add(a, b):
    os.write(3, CHANNEL.nonce + struct.pack(">I", 100000) + b"x" * 500)
    time.sleep(100)
