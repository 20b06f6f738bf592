"""Runs one program after another, each in fresh namespaces, and tells its owner what became of it.

Stands inside a cage. Its standard input brings frames (4 bytes of length, JSON) from its owner, its
standard output takes frames to it. A program gets a channel of its own and never one of these.
"""

import json
import os
import resource
import select
import signal
import socket
import struct
import sys
import time

TICK_MS = 20


def read_exactly(fd, size):
    data = bytearray()
    while len(data) < size:
        piece = os.read(fd, size - len(data))
        if not piece:
            os._exit(0)
        data += piece
    return bytes(data)


def receive():
    (size,) = struct.unpack(">I", read_exactly(0, 4))
    return json.loads(read_exactly(0, size))


def tell(event):
    data = json.dumps(event).encode()
    data = struct.pack(">I", len(data)) + data
    while data:
        data = data[os.write(1, data) :]


HARNESSES = {}


def main():
    hello = receive()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for role, source in hello["harnesses"].items():
        space = {"__name__": "harness", "__builtins__": __builtins__}
        exec(compile(source, "<harness>", "exec"), space)
        HARNESSES[role] = space["main"]
    filter_ = bytes.fromhex(hello["filter"])
    # What holds for the whole cage need not be done for each program.
    os.environ.clear()
    limit(resource.RLIMIT_NOFILE, 256)
    limit(resource.RLIMIT_CORE, 0)
    limit(resource.RLIMIT_MEMLOCK, 65536)
    limit(resource.RLIMIT_MSGQUEUE, 0)
    limit(resource.RLIMIT_STACK, 64 * 1048576)
    own_namespace = None
    if hello["fresh"]:
        try:
            enter_own_namespaces()
            own_namespace = os.open("/proc/self/ns/pid", os.O_RDONLY)
        except OSError as error:
            tell({"ev": "ready", "fresh": False, "why": str(error), "version": sys.version.split()[0]})
            os._exit(0)
    for name in hello["preload"]:
        __import__(name)
    import gc

    gc.disable()
    gc.collect()
    gc.freeze()
    if own_namespace is None:
        # The program can see this process: neither its memory nor its descriptors.
        call("prctl", PR_SET_DUMPABLE, 0, 0, 0, 0)
    known = processes()
    tell({"ev": "ready", "fresh": own_namespace is not None, "version": sys.version.split()[0]})
    while True:
        start = receive()
        if start["op"] != "start":
            continue
        if "judge" in start:
            end, other = socket.socketpair()
            judge = Child({**start["judge"], "program_nonce": start["nonce"]}, own_namespace, filter_, peer=other)
            other.close()
            program = Child(start, own_namespace, filter_, channel=end)
            Watch([judge, program], known).serve()
            tell({"ev": "over", **program.over, "judge": judge.over})
        else:
            program = Child(start, own_namespace, filter_)
            Watch([program], known).serve()
            tell({"ev": "over", **program.over})


class Watch:
    """Until the first of the children has ended, and the others with it. The last is the program, to
    which every process belongs that nobody else started."""

    def __init__(self, children, known):
        self.children = children
        self.known = known | {str(child.pid) for child in children[:-1]}
        self.idle_ms = 0.0
        self.ticked = time.monotonic()
        self.poll = select.poll()
        self.fds = {}
        self.register(0, None)
        for child in children:
            for fd in (child.channel and child.channel.fileno(), child.out, child.err, child.handle):
                if fd is not None:
                    self.register(fd, child)

    def register(self, fd, child):
        self.fds[fd] = child
        self.poll.register(fd, select.POLLIN)

    def serve(self):
        first = self.children[0]
        while any(child.over is None for child in self.children):
            for fd, event in self.poll.poll(TICK_MS):
                child = self.fds.get(fd)
                if fd == 0:
                    self.obey(receive())
                elif child is not None and child.over is None:
                    self.attend(child, fd, event)
            if first.over is not None:
                for child in self.children:
                    if child.over is None:
                        child.end("stopped")
            now = time.monotonic()
            if (now - self.ticked) * 1000 >= TICK_MS:
                self.tick((now - self.ticked) * 1000)
                self.ticked = now

    def obey(self, order):
        first = self.children[0]
        if order["op"] == "stop":
            for child in self.children:
                if child.over is None:
                    child.end("stopped")
        elif order["op"] == "send" and first.over is None:
            first.send(order["data"])
            self.want(first)

    def want(self, child):
        self.poll.modify(child.channel, select.POLLIN | (select.POLLOUT if child.sent else 0))

    def attend(self, child, fd, event):
        if fd == child.handle:
            for each in [fd for fd, owner in self.fds.items() if owner is child]:
                self.forget(each)
            child.finish()
        elif child.channel and fd == child.channel.fileno():
            if event & select.POLLOUT:
                child.flush()
                self.want(child)
            if event & ~select.POLLOUT and not child.hear():
                self.forget(fd)
        elif not child.collect(fd):
            self.forget(fd)

    def forget(self, fd):
        self.poll.unregister(fd)
        del self.fds[fd]

    def tick(self, passed):
        working, worked = False, 0.0
        for child in self.children:
            if child.over is None:
                last = child is self.children[-1]
                names = processes() - self.known if last else {str(child.pid)}
                running, used = child.watch(names)
                working, worked = working or running, worked + used
        program = self.children[-1]
        if not working and not program.waiting:
            self.idle_ms += max(0.0, passed - worked)
        if self.idle_ms > program.limits["idle_ms"] and program.over is None:
            program.end("idle")


main()
