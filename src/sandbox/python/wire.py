"""Plain data between a program and its judge: JSON, with a tag for what JSON does not have."""

import json as _json
import os as _os
import struct as _struct

DEPTH = 200
NODES = 1000000


class Unplain(Exception):
    """A value that cannot cross: nested too deep, or too large."""


class Channel:
    def __init__(self, fd, nonce, at_end=lambda: _os._exit(0)):
        self.fd = fd
        self.nonce = nonce
        self.at_end = at_end

    def send(self, text):
        self.write(self.nonce, text)

    def order(self, text):
        """To a program: it checks no nonce."""
        self.write(b"", text)

    def write(self, nonce, text):
        raw = text.encode("utf-8", "surrogatepass")
        data = nonce + _struct.pack(">I", len(raw)) + raw
        while data:
            try:
                data = data[_os.write(self.fd, data) :]
            except BlockingIOError:
                _os.set_blocking(self.fd, True)
            except (BrokenPipeError, ConnectionError):
                self.at_end()

    def receive(self):
        (size,) = _struct.unpack(">I", self._read(4))
        return self._read(size).decode()

    def answer(self, most, ended):
        """What stands on the other side of a program's channel: nonce, length, text. Raises `ended`
        with the reason where that is broken."""
        head = self._read(20)
        (size,) = _struct.unpack(">I", head[16:])
        if head[:16] != self.nonce:
            raise ended("violation")
        if size > most:
            raise ended("output")
        try:
            return self._read(size).decode()
        except UnicodeDecodeError:
            raise ended("violation") from None

    def _read(self, size):
        data = bytearray()
        while len(data) < size:
            try:
                piece = _os.read(self.fd, size - len(data))
            except BlockingIOError:
                # The program made its own channel non-blocking: that is no reason to fail.
                _os.set_blocking(self.fd, True)
                continue
            except ConnectionError:
                piece = b""
            if not piece:
                self.at_end()
            data += piece
        return bytes(data)


class Encoder:
    """keep(value) gives a number to a value that has no plain form, or None where it may not cross."""

    def __init__(self, keep):
        self.keep = keep
        self.nodes = 0

    def text(self, value):
        self.nodes = 0
        return _json.dumps(self.plain(value, 0))

    def plain(self, value, depth):
        self.nodes += 1
        if depth > DEPTH:
            raise Unplain("a value nested more than %d deep" % DEPTH)
        if self.nodes > NODES:
            raise Unplain("a value of more than %d parts" % NODES)
        kind = type(value)
        if value is None or kind is bool or kind is str:
            return value
        if kind is int:
            return value if -(2**53) < value < 2**53 else {"i": hex(value)}
        if kind is float:
            return {"f": repr(value)}
        if kind is list:
            return [self.plain(item, depth + 1) for item in value]
        if kind is tuple:
            return {"t": [self.plain(item, depth + 1) for item in value]}
        if kind is dict:
            return {"d": [[self.plain(k, depth + 1), self.plain(v, depth + 1)] for k, v in value.items()]}
        if kind is set:
            return {"s": [self.plain(item, depth + 1) for item in value]}
        if kind is frozenset:
            return {"s": [self.plain(item, depth + 1) for item in value], "frozen": True}
        if kind is complex:
            return {"c": [repr(value.real), repr(value.imag)]}
        if kind is bytes or kind is bytearray:
            return {"b": value.hex()}
        return self._other(value, kind, depth)

    def _other(self, value, kind, depth):
        """Of a type that is derived from a plain one, or stands for a plain value."""
        for base in (bool, int, float, str, bytes, tuple, list, dict, set, frozenset):
            if issubclass(kind, base):
                return self.plain(base(value), depth)
        if kind.__module__.partition(".")[0] == "numpy" and hasattr(value, "tolist"):
            return self.plain(value.tolist(), depth)
        if kind is range or kind.__module__ == "builtins" and hasattr(value, "__next__"):
            return {"it": [self.plain(item, depth + 1) for item in self._some(value)]}
        if kind.__module__ in ("builtins", "collections", "itertools") and hasattr(value, "__iter__"):
            return {"it": [self.plain(item, depth + 1) for item in self._some(value)]}
        number = self.keep(value)
        if number is None:
            raise Unplain("a value of type %s" % kind.__name__)
        return {"h": number, "type": kind.__name__}

    def _some(self, values):
        for count, value in enumerate(values):
            if count > NODES:
                raise Unplain("a value of more than %d parts" % NODES)
            yield value


def plain_from(data, handle, depth=0):
    """The value of decoded JSON; handle(number, type name) gives what a number stands for."""
    if depth > DEPTH + 1:
        raise Unplain("a value nested too deep")
    if isinstance(data, list):
        return [plain_from(item, handle, depth + 1) for item in data]
    if not isinstance(data, dict):
        return data
    for tag, body in data.items():
        if tag == "i":
            return int(body, 16)
        if tag == "f":
            return float(body)
        if tag == "t":
            return tuple(plain_from(item, handle, depth + 1) for item in body)
        if tag == "d":
            return {plain_from(k, handle, depth + 1): plain_from(v, handle, depth + 1) for k, v in body}
        if tag == "s":
            items = [plain_from(item, handle, depth + 1) for item in body]
            return frozenset(items) if "frozen" in data else set(items)
        if tag == "it":
            return iter([plain_from(item, handle, depth + 1) for item in body])
        if tag == "c":
            return complex(float(body[0]), float(body[1]))
        if tag == "b":
            return bytes.fromhex(body)
        if tag == "h":
            return handle(body, str(data.get("type", "object")))
    raise Unplain("not a plain value")
