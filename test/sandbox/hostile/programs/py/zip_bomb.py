# Unpacks gigabytes from a few bytes.
import zlib


def add(a, b):
    packer = zlib.compressobj(9)
    data = b"".join([packer.compress(bytes(1 << 20)) for _ in range(40)] + [packer.flush()])
    return [zlib.decompress(data * 1) + zlib.decompress(data) for _ in range(40)]
