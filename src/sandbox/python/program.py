"""The model's program: loaded once, then called; or run whole. Nothing here is secret from it."""

import _thread
import gc
import json
import os
import signal
import sys
import types


# Made before any program is there: they stand for descriptors, whatever these will be.
STREAMS = {
    "stdin": open(0, "r", encoding="utf-8", errors="surrogateescape", closefd=False),
    "stdout": open(1, "w", encoding="utf-8", errors="backslashreplace", closefd=False),
    "stderr": open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False, buffering=1),
}


def main(fd, nonce, start):
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.argv = ["program.py"]
    for name, stream in STREAMS.items():
        setattr(sys, name, stream)
        setattr(sys, "__%s__" % name, stream)
    # Values of any length are to be printed; what they cost is limited as time is.
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    gc.enable()
    # That of the main thread is long for the sake of recursion; of such, few threads have room.
    _thread.stack_size(8 * 1048576)
    whole = start["mode"] == "script"
    module = types.ModuleType("__main__" if whole else "program")
    sys.modules[module.__name__] = module
    if whole:
        run(module, start["source"])
    else:
        Served(Channel(fd, nonce), module, start).serve()


def run(module, source):
    """As `python3 program.py` does it: a trace and status 1 for an exception, the status of sys.exit."""
    status = 0
    try:
        exec(compile(source, "program.py", "exec", dont_inherit=True), module.__dict__)
    except SystemExit as end:
        status = status_of(end.code)
    except BaseException as error:
        report(error)
        status = 1
    try:
        if "threading" in sys.modules:
            sys.modules["threading"]._shutdown()
        if "atexit" in sys.modules:
            sys.modules["atexit"]._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        status = status or 120
    os._exit(status)


def status_of(code):
    if code is None or isinstance(code, int):
        return (code or 0) & 0xFF
    print(code, file=sys.stderr)
    return 1


def report(error):
    import traceback

    sys.stdout.flush()
    trace = error.__traceback__ and error.__traceback__.tb_next
    traceback.print_exception(type(error), error, trace, limit=-8)


class Served:
    def __init__(self, channel, module, start):
        self.channel = channel
        self.module = module
        self.start = start
        self.kept = []
        # Each answer begins with what its question named itself.
        self.asked = ""
        self.encoder = Encoder(self.keep)

    def keep(self, value):
        if len(self.kept) > 10000:
            return None
        self.kept.append(value)
        return len(self.kept) - 1

    def serve(self):
        source = self.start["source"]
        try:
            exec(compile(source, "program.py", "exec", dont_inherit=True), self.module.__dict__)
            entry = self.start.get("entry")
            if entry and self.find(entry) is None:
                self.answer({"missing": entry})
            else:
                self.answer({"loaded": True})
        except BaseException as error:
            self.answer(self.raised(error))
        while True:
            order = json.loads(self.channel.receive())
            self.asked = order["id"]
            try:
                args = [plain_from(each, self.handle) for each in order["args"]]
                named = {k: plain_from(v, self.handle) for k, v in order.get("named", {}).items()}
                if "attribute" in order:
                    self.attribute(order["name"], order["attribute"], args)
                    continue
                target = self.find(order["name"])
                if target is None:
                    raise NameError("name %r is not defined" % order["name"])
                value = target(*args, **named)
                self.channel.send(self.asked + '{"value":' + self.encoder.text(value) + "}")
            except Unplain as error:
                self.answer({"unplain": str(error)})
            except BaseException as error:
                self.answer(self.raised(error))

    def answer(self, event):
        self.channel.send(self.asked + json.dumps(event))

    def attribute(self, name, attribute, args):
        """Of something kept: sets it, or gives it; of a method, that it is one."""
        owner = self.kept[int(name[1:])]
        if args:
            setattr(owner, attribute, args[0])
            return self.answer({"value": None})
        value = getattr(owner, attribute)
        if isinstance(value, (types.MethodType, types.FunctionType, types.BuiltinMethodType)):
            return self.answer({"method": True})
        self.channel.send(self.asked + '{"value":' + self.encoder.text(value) + "}")

    def handle(self, number, _kind):
        return self.kept[number]

    def find(self, name):
        space = self.module.__dict__
        if name.startswith("#"):
            number, _, method = name[1:].partition(".")
            return getattr(self.kept[int(number)], method, None)
        first, *rest = name.split(".")
        found = space.get(first)
        if found is None and isinstance(space.get("Solution"), type):
            found = getattr(space["Solution"](), first, None)
        for part in rest:
            if isinstance(found, type):
                found = found()
            found = getattr(found, part, None)
        return found

    def raised(self, error):
        kind = type(error)
        if kind is MemoryError and depth_of(error) > DEEP:
            return {"raised": {"type": "RecursionError", "kinds": ["RecursionError"], "message": "no end of calls"}}
        try:
            message = (error.msg if kind is SyntaxError else str(error))[:500]
        except BaseException:
            message = ""
        kinds = [each.__name__ for each in kind.__mro__[:-1]]
        return {"raised": {"type": kinds[0], "kinds": kinds, "message": message, "line": line_of(error)}}


# Calls within calls, by which memory ran out rather than by data.
DEEP = 20000


def depth_of(error):
    depth, trace = 0, error.__traceback__
    while trace is not None:
        depth, trace = depth + 1, trace.tb_next
    return depth


def line_of(error):
    """The last line of the program that took part."""
    if isinstance(error, SyntaxError):
        return error.lineno
    found = None
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "program.py":
            found = trace.tb_lineno
        trace = trace.tb_next
    return found
