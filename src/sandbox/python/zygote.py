"""Runs one program after another, each in fresh namespaces, and tells its owner what became of it.

Stands inside a cage. Its standard input brings frames (4 bytes of length, JSON) from its owner, its
standard output takes frames to it. A program gets a channel of its own and never one of these.
"""

import ctypes
import errno
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
KEPT = 65536
CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
CLONE_NEWUSER, CLONE_NEWPID = 0x10000000, 0x20000000
NOSUID_NODEV, READ_ONLY = 6, 1
PR_SET_SECCOMP, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, PR_SET_DUMPABLE = 22, 24, 38, 4
UID = 1000

libc = ctypes.CDLL(None, use_errno=True)


def call(name, *args):
    if getattr(libc, name)(*args) != 0:
        number = ctypes.get_errno()
        raise OSError(number, "%s: %s" % (name, os.strerror(number)))


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


def write_file(path, text):
    fd = os.open(path, os.O_WRONLY)
    try:
        os.write(fd, text.encode())
    finally:
        os.close(fd)


def map_ids(inside, uid, gid):
    write_file("/proc/self/setgroups", "deny")
    write_file("/proc/self/uid_map", "%d %d 1" % (inside, uid))
    write_file("/proc/self/gid_map", "%d %d 1" % (inside, gid))


def enter_own_namespaces():
    """This process becomes the first of a process namespace that it owns, so that it may leave and
    enter others. Its parent stays behind as a mere wait."""
    uid, gid = os.getuid(), os.getgid()
    call("unshare", CLONE_NEWUSER | CLONE_NEWPID)
    map_ids(uid, uid, gid)
    pid = os.fork()
    if pid:
        for fd in (0, 1):
            os.close(fd)
        _, status = os.waitpid(pid, 0)
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


class Child:
    """A program at work, with what is known of it."""

    def __init__(self, start, own_namespace, filter_):
        self.limits = start["limits"]
        self.began = time.monotonic()
        self.sent = bytearray()
        self.received = bytearray()
        self.outputs = {}
        self.total_output = 0
        self.kept = self.limits["output_bytes"] if start["mode"] == "script" else KEPT
        self.idle_ms = 0.0
        self.ticked = None
        self.cpu_ms = 0.0
        self.waiting = False
        self.confined = False
        self.reason = None
        self.nonce = start["nonce"].encode()
        ours, theirs = socket.socketpair()
        out, out_end = os.pipe()
        err, err_end = os.pipe()
        stdin = os.memfd_create("stdin")
        os.truncate(stdin, 0)
        data = start.get("stdin", "").encode("utf-8", "surrogateescape")
        while data:
            data = data[os.write(stdin, data) :]
        os.lseek(stdin, 0, os.SEEK_SET)
        if own_namespace is not None:
            call("setns", own_namespace, CLONE_NEWPID)
            call("unshare", CLONE_NEWPID)
        self.pid = os.fork()
        if self.pid == 0:
            become(start, stdin, out_end, err_end, theirs.fileno(), own_namespace is not None, filter_)
        for fd in (stdin, out_end, err_end):
            os.close(fd)
        theirs.close()
        ours.setblocking(False)
        self.channel = ours
        self.handle = os.pidfd_open(self.pid)
        self.outputs = {out: bytearray(), err: bytearray()}
        self.out, self.err = out, err
        for fd in (out, err):
            os.set_blocking(fd, False)

    def end(self, reason):
        if self.reason is None:
            self.reason = reason
            os.kill(self.pid, signal.SIGKILL)

    def send(self, data):
        self.waiting = False
        raw = data.encode()
        self.sent += struct.pack(">I", len(raw)) + raw
        self.flush()

    def flush(self):
        try:
            while self.sent:
                del self.sent[: self.channel.send(self.sent)]
        except BlockingIOError:
            pass
        except OSError:
            self.sent.clear()

    def hear(self):
        """Whole frames of the program: its nonce, 4 bytes of length, text. False at the end."""
        limit = self.limits["output_bytes"]
        try:
            piece = self.channel.recv(262144)
        except BlockingIOError:
            return True
        except OSError:
            return False
        if not piece:
            return False
        self.received += piece
        while len(self.received) >= 20 and self.reason is None:
            if self.received[:16] != self.nonce:
                self.end("violation")
                break
            (size,) = struct.unpack(">I", self.received[16:20])
            if size > limit:
                self.end("output")
                break
            if len(self.received) < 20 + size:
                break
            frame = bytes(self.received[20 : 20 + size])
            del self.received[: 20 + size]
            if not self.confined:
                self.confined = True
                continue
            try:
                text = frame.decode()
            except UnicodeDecodeError:
                self.end("violation")
                break
            self.waiting = True
            tell({"ev": "frame", "data": text})
        return True

    def collect(self, fd):
        """False at the end of the stream."""
        try:
            piece = os.read(fd, 262144)
        except BlockingIOError:
            return True
        self.total_output += len(piece)
        kept = self.outputs[fd]
        kept += piece[: max(0, self.kept - len(kept))]
        if self.total_output > self.limits["output_bytes"]:
            self.end("output")
        return bool(piece)

    def watch(self, known):
        """Holds the limits that no rlimit knows: of time without work, and of all processes together."""
        now = time.monotonic()
        cpu, memory, running = usage_of_others(known)
        limits = self.limits
        if self.ticked is not None and not running and cpu <= self.cpu_ms and not self.waiting:
            self.idle_ms += (now - self.ticked) * 1000
        self.ticked = now
        self.cpu_ms = max(self.cpu_ms, cpu)
        if memory > limits["memory_mb"] * 1048576:
            self.end("memory")
        elif cpu > limits["cpu_ms"]:
            self.end("cpu")
        elif self.idle_ms > limits["idle_ms"]:
            self.end("idle")
        elif (now - self.began) * 1000 > limits["wall_ms"]:
            self.end("wall")

    def finish(self):
        for fd in (self.out, self.err):
            while self.reason != "output" and self.collect(fd):
                if not select.select([fd], [], [], 0)[0]:
                    break
        while (self.reason is None or not self.confined) and self.hear():
            if not select.select([self.channel], [], [], 0)[0]:
                break
        _, status, use = os.wait4(self.pid, 0)
        for fd in (self.out, self.err, self.handle):
            os.close(fd)
        self.channel.close()
        cpu = max(self.cpu_ms, (use.ru_utime + use.ru_stime) * 1000)
        reason = self.reason or ("signal" if os.WIFSIGNALED(status) else "exit")
        if not self.confined and reason == "exit":
            reason = "unconfined"
        if reason in ("exit", "signal") and cpu > self.limits["cpu_ms"]:
            reason = "cpu"
        tell(
            {
                "ev": "over",
                "how": reason,
                "code": os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status),
                "cpu_ms": cpu,
                "stdout": self.outputs[self.out].decode("utf-8", "replace"),
                "stderr": self.outputs[self.err][-8192:].decode("utf-8", "replace"),
            }
        )


CLOCK_TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


def processes():
    return {name for name in os.listdir("/proc") if name.isdigit()}


def usage_of_others(known):
    """Processor time (ms) and memory (bytes) of every process that is not part of the cage, and
    whether one of them is at work."""
    cpu = memory = 0
    running = False
    for name in processes() - known:
        try:
            with open("/proc/%s/stat" % name, "rb") as file:
                fields = file.read().rpartition(b")")[2].split()
            with open("/proc/%s/statm" % name, "rb") as file:
                _, resident, shared, *_ = file.read().split()
        except OSError:
            continue
        running = running or fields[0] in (b"R", b"D")
        cpu += sum(int(field) for field in fields[11:15])
        memory += (int(resident) - int(shared)) * PAGE
    return cpu * 1000 / CLOCK_TICK, memory, running


def become(start, stdin, out, err, channel, fresh, filter_):
    """In the child: confines itself and runs the harness. Never returns."""
    try:
        os.setsid()
        for source, target in ((stdin, 0), (out, 1), (err, 2)):
            os.dup2(source, target)
        os.dup2(channel, 3)
        os.closerange(4, 4096)
        limits = start["limits"]
        if fresh:
            uid, gid = os.getuid(), os.getgid()
            call("unshare", CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS)
            map_ids(UID, uid, gid)
            scratch = ("size=%dm,nr_inodes=4096,mode=1777" % limits["tmp_mb"]).encode()
            call("mount", b"tmpfs", b"/tmp", b"tmpfs", NOSUID_NODEV, scratch)
            call("mount", b"tmpfs", b"/dev/shm", b"tmpfs", NOSUID_NODEV, b"size=4m,nr_inodes=64,mode=1777")
            call("mount", b"tmpfs", b"/proc", b"tmpfs", NOSUID_NODEV | READ_ONLY, b"size=4k,nr_inodes=2")
        os.chdir("/tmp")
        for capability in range(64):
            if libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
                break
        header = struct.pack("=II", 0x20080522, 0)
        call("capset", header, bytes(24))
        restrict(limits)
        call("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        if filter_:
            install_filter(filter_)
        os.environ.clear()
        nonce = start["nonce"].encode()
        harness = HARNESSES[start["role"]]
        del start["nonce"]
        space = {"__name__": "harness", "__builtins__": __builtins__}
        exec(harness, space)
        # An empty frame: from here on, what ends it is the program's doing.
        os.write(3, nonce + bytes(4))
    except BaseException as error:  # whatever it is, the owner must hear of it
        try:
            os.write(2, ("%r\n" % error).encode())
        finally:
            os._exit(1)
    try:
        space["main"](3, nonce, start)
    finally:
        os._exit(1)


def restrict(limits):
    def limit(which, value):
        soft, hard = resource.getrlimit(which)
        most = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(which, (most, most))

    seconds = int(limits["cpu_ms"] / 1000) + 2
    limit(resource.RLIMIT_CPU, seconds)
    limit(resource.RLIMIT_AS, limits["memory_mb"] * 1048576)
    limit(resource.RLIMIT_FSIZE, limits["tmp_mb"] * 1048576)
    limit(resource.RLIMIT_NPROC, limits["processes"])
    limit(resource.RLIMIT_NOFILE, 256)
    limit(resource.RLIMIT_CORE, 0)
    limit(resource.RLIMIT_MEMLOCK, 65536)
    limit(resource.RLIMIT_MSGQUEUE, 0)
    limit(resource.RLIMIT_STACK, 64 * 1048576)
    # Where a memory limit of the whole cage is reached, the program goes first, not its keeper.
    try:
        write_file("/proc/self/oom_score_adj", "1000")
    except OSError:
        pass  # covered already, or not there: the limit then takes the largest


def install_filter(filter_):
    class Program(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]

    program = Program(len(filter_) // 8, filter_)
    call("prctl", PR_SET_SECCOMP, 2, ctypes.byref(program), 0, 0)


HARNESSES = {}


def main():
    hello = receive()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for role, source in hello["harnesses"].items():
        HARNESSES[role] = compile(source, "<harness>", "exec")
    filter_ = bytes.fromhex(hello["filter"])
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
    known = processes()
    tell({"ev": "ready", "fresh": own_namespace is not None, "version": sys.version.split()[0]})
    while True:
        start = receive()
        if start["op"] == "start":
            serve(Child(start, own_namespace, filter_), known)


def serve(child, known):
    poll = select.poll()
    for fd in (0, child.channel, child.out, child.err, child.handle):
        poll.register(fd, select.POLLIN)
    channel = child.channel.fileno()
    while True:
        poll.modify(channel, select.POLLIN | (select.POLLOUT if child.sent else 0)) if channel else None
        ready = poll.poll(TICK_MS)
        over = False
        for fd, event in ready:
            if fd == 0:
                order = receive()
                if order["op"] == "send":
                    child.send(order["data"])
                elif order["op"] == "stop":
                    child.end("stopped")
            elif fd == channel:
                if event & select.POLLOUT:
                    child.flush()
                if event & ~select.POLLOUT and not child.hear():
                    poll.unregister(channel)
                    channel = None
            elif fd == child.handle:
                over = True
            elif not child.collect(fd):
                poll.unregister(fd)
        if over:
            child.finish()
            return
        if child.ticked is None or (time.monotonic() - child.ticked) * 1000 >= TICK_MS:
            if (time.monotonic() - child.began) * 1000 >= TICK_MS:
                child.watch(known)


main()
