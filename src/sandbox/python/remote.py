"""The program as its tests see it: each call of it crosses to its process, and what comes back is plain."""

import builtins
import json


class Relayed:
    """The program is in another cage: what it is asked goes by way of the owner of both."""

    def __init__(self, owner):
        self.owner = owner

    def ask(self, order):
        self.owner.send('{"call": ' + order + "}")
        return self.owner.receive()


class Direct:
    """The program is next door."""

    def __init__(self, start):
        self.most = start["limits"]["output_bytes"]
        self.channel = Channel(4, start["program_nonce"].encode(), self.gone)
        self.confined = False

    def gone(self):
        raise ProgramEnded("ended" if self.confined else "unconfined")

    def load(self):
        """Waits until the program is loaded; what it says where it is not."""
        self.channel.answer(0, ProgramEnded)
        self.confined = True
        said = self.answer()
        reply = parsed(said)
        return None if reply.get("loaded") else {"unloaded": said}

    def ask(self, order):
        self.channel.order(order)
        return self.answer()

    def answer(self):
        return self.channel.answer(self.most, ProgramEnded)


def parsed(text):
    try:
        reply = json.loads(text)
    except (ValueError, RecursionError):
        reply = None
    if not isinstance(reply, dict):
        raise ProgramEnded("violation")
    return reply


class ProgramEnded(BaseException):
    """The program cannot answer any more, or answers what is no reply."""


class Foreign(Exception):
    """An exception of a type that the program itself defines."""


class Thing:
    """Something of the program's that has no plain form. It can be handed back, its methods called, its
    attributes read and set."""

    def __init__(self, remote, number, kind):
        self.__dict__.update(_remote=remote, _number=number, _kind=kind)

    def __repr__(self):
        return "<%s of the program>" % self._kind

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        value = self._remote.attribute(self._number, name)
        if value is not METHOD:
            return value
        return lambda *args, **named: self._remote.call("#%d.%s" % (self._number, name), args, named)

    def __setattr__(self, name, value):
        self._remote.attribute(self._number, name, value)


METHOD = object()


class Remote:
    def __init__(self, line):
        self.line = line
        self.encoder = Encoder(lambda value: value._number if isinstance(value, Thing) else None)
        self.calls = 0
        self.last = None
        self.asked = ""
        self.ended = None
        self.raised = None

    def named(self, name):
        def stub(*args, **named):
            return self.call(name, args, named)

        stub.__name__ = stub.__qualname__ = name.rpartition(".")[2]
        return stub

    def plain(self, value):
        return self.encoder.plain(value, 0)

    def attribute(self, number, name, *value):
        order = {"name": "#%d" % number, "attribute": name, "args": [self.plain(each) for each in value]}
        return self.ask(order, "%s of a result" % name)

    def call(self, name, args, named):
        order = {"name": name, "args": [self.plain(each) for each in args]}
        if named:
            order["named"] = {key: self.plain(each) for key, each in named.items()}
        return self.ask(order, "%s(%s)" % (name, ", ".join(text_of(each) for each in args)))

    def ask(self, order, asked):
        self.encoder.nodes = 0
        # What it says must repeat this: so it cannot have been said before it was asked.
        order["id"] = token = os.urandom(8).hex()
        self.calls += 1
        self.last = None
        self.asked = asked
        try:
            said = self.line.ask(json.dumps(order))
            if not said.startswith(token):
                raise ProgramEnded("violation")
            return self.outcome(parsed(said[len(token) :]))
        except ProgramEnded as end:
            # Kept, as tests may catch whatever they like.
            self.ended = end.args[0]
            raise

    def outcome(self, reply):
        if "value" in reply:
            try:
                value = plain_from(reply["value"], lambda number, kind: Thing(self, number, kind))
            except Exception:
                raise ProgramEnded("violation") from None
            self.last = value
            return value
        if "method" in reply:
            return METHOD
        if "unplain" in reply:
            raise self.mark(TypeError("the program returned %s" % short(str(reply["unplain"]))))
        raised = reply.get("raised")
        if not isinstance(raised, dict) or not isinstance(raised.get("kinds"), list):
            raise ProgramEnded("violation")
        if not isinstance(raised.get("type"), str) or not isinstance(raised.get("message"), str):
            raise ProgramEnded("violation")
        raise self.exception(raised)

    def exception(self, raised):
        for name in raised["kinds"]:
            # The end of an iteration would end those of the tests: all(map(...)) would hold.
            known = isinstance(name, str) and name not in ("StopIteration", "StopAsyncIteration")
            kind = getattr(builtins, name, None) if known else None
            if isinstance(kind, type) and issubclass(kind, Exception):
                try:
                    return self.mark(kind(raised["message"]), raised)
                except TypeError:
                    continue
        return self.mark(Foreign(raised["message"]), raised)

    def mark(self, error, raised=None):
        self.raised = (error, raised or {"type": type(error).__name__, "message": str(error), "line": None})
        return error
