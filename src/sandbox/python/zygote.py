"""Runs one program after another, each in fresh namespaces, and tells its owner what became of it.

Stands inside a cage. Its standard input brings frames (4 bytes of length, JSON) from its owner, its
standard output takes frames to it. A program gets a channel of its own and never one of these.
"""

import ctypes
import fcntl
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
CLONE_NEWNS, CLONE_NEWUSER, CLONE_NEWPID = 0x00020000, 0x10000000, 0x20000000
MS_NOSUID_NODEV, MS_BIND = 6, 4096
PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, CAPABILITY_VERSION_3 = 4, 22, 38, 0x20080522
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
    """A process at work, with what is known of it. `peer`: it is a judge, and talks to its program there;
    `channel`: it is that program, and talks to no one else."""

    def __init__(self, start, namespace, filter_, peer=None, channel=None):
        self.limits = start["limits"]
        self.nonce = start["nonce"].encode()
        self.began = time.monotonic()
        self.sent = bytearray()
        self.received = bytearray()
        self.total_output = 0
        self.kept = self.limits["output_bytes"] if start["mode"] == "script" else KEPT
        self.cpu_ms = 0.0
        self.seen = {}
        self.waiting = False
        self.confined = channel is not None
        self.reason = None
        self.over = None
        out, out_end = os.pipe()
        err, err_end = os.pipe()
        stdin = os.memfd_create("stdin")
        data = start.get("stdin", "").encode("utf-8", "surrogateescape")
        while data:
            data = data[os.write(stdin, data) :]
        os.lseek(stdin, 0, os.SEEK_SET)
        self.channel, theirs = (None, channel) if channel else socket.socketpair()
        # The tests are not the model's: a fork of their own is enough for them.
        fresh = namespace is not None and start["role"] == "program"
        if namespace is not None:
            call("setns", namespace, CLONE_NEWPID)
        if fresh:
            call("unshare", CLONE_NEWPID)
        self.pid = os.fork()
        if self.pid == 0:
            fds = [stdin, out_end, err_end, theirs.fileno()] + ([peer.fileno()] if peer else [])
            become(start, fds, fresh, filter_)
        for fd in (stdin, out_end, err_end):
            os.close(fd)
        theirs.close()
        if self.channel:
            self.channel.setblocking(False)
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

    def watch(self, names):
        """Holds the limits that no rlimit knows, over all its processes; gives whether one is at work,
        and the processor time since the last look."""
        cpu, memory, running = usage(names, self.seen)
        # Of a child that its parent ignores nobody hears what it used: what was seen of it stays.
        cpu = max(cpu, sum(self.seen.values()) * 1000 / CLOCK_TICK)
        worked = max(0.0, cpu - self.cpu_ms)
        self.cpu_ms = max(self.cpu_ms, cpu)
        most = self.limits["memory_mb"] * 1048576
        if memory > most:
            memory = own_memory(names)
        if memory > most:
            self.end("memory")
        elif cpu > self.limits["cpu_ms"]:
            self.end("cpu")
        elif (time.monotonic() - self.began) * 1000 > self.limits["wall_ms"]:
            self.end("wall")
        return running, worked

    def finish(self):
        for fd in (self.out, self.err):
            while self.reason != "output" and self.collect(fd):
                if not select.select([fd], [], [], 0)[0]:
                    break
        while self.channel and (self.reason is None or not self.confined) and self.hear():
            if not select.select([self.channel], [], [], 0)[0]:
                break
        _, status, use = os.wait4(self.pid, 0)
        for fd in (self.out, self.err, self.handle):
            os.close(fd)
        if self.channel:
            self.channel.close()
        cpu = max(self.cpu_ms, (use.ru_utime + use.ru_stime) * 1000)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        if self.reason == "stopped" and not killed:
            self.reason = None  # it had ended by itself already
        reason = self.reason or ("signal" if os.WIFSIGNALED(status) else "exit")
        if not self.confined and reason == "exit":
            reason = "unconfined"
        if reason in ("exit", "signal", "stopped") and cpu > self.limits["cpu_ms"]:
            reason = "cpu"
        self.over = {
            "how": reason,
            "code": os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status),
            "cpu_ms": cpu,
            "stdout": self.outputs[self.out].decode("utf-8", "replace"),
            "stderr": self.outputs[self.err][-8192:].decode("utf-8", "replace"),
        }


CLOCK_TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


def processes():
    return {name for name in os.listdir("/proc") if name.isdigit()}


def usage(names, seen):
    """Processor time (ms) and resident memory (bytes) of processes, and whether one of them is at work.
    Notes in `seen` the ticks of each."""
    ticks = pages = 0
    running = False
    for name in names:
        try:
            with open("/proc/%s/stat" % name, "rb") as file:
                fields = file.read().rpartition(b")")[2].split()
        except OSError:
            continue
        running = running or fields[0] in (b"R", b"D")
        own = int(fields[11]) + int(fields[12])
        seen[name, fields[19]] = own
        ticks += own + int(fields[13]) + int(fields[14])
        pages += int(fields[21])
    return ticks * 1000 / CLOCK_TICK, pages * PAGE, running


def own_memory(names):
    """Without what processes share of files; but what they share of memory is theirs."""
    kilobytes = 0
    for name in names:
        try:
            with open("/proc/%s/status" % name, "rb") as file:
                lines = file.read().splitlines()
        except OSError:
            continue
        kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith((b"RssAnon", b"RssShmem")))
    return kilobytes * 1024


def become(start, fds, fresh, filter_):
    """In the child: confines itself and runs the harness, which finds its channel on descriptor 3 and
    that of its peer on 4. Never returns."""
    try:
        os.setsid()
        # First out of the way of the numbers that they are to have.
        for target, source in enumerate([fcntl.fcntl(fd, fcntl.F_DUPFD, 64) for fd in fds]):
            os.dup2(source, target)
        os.closerange(len(fds), 256)
        limits = start["limits"]
        if fresh:
            uid, gid = os.getuid(), os.getgid()
            # No IPC namespace: the filter allows no System V or POSIX queue, memory or semaphore.
            call("unshare", CLONE_NEWUSER | CLONE_NEWNS)
            map_ids(UID, uid, gid)
            scratch = ("size=%dm,nr_inodes=4096,mode=1777" % limits["tmp_mb"]).encode()
            call("mount", b"tmpfs", b"/tmp", b"tmpfs", MS_NOSUID_NODEV, scratch)
            call("mount", b"/tmp", b"/dev/shm", None, MS_BIND, None)
            call("mount", b"/empty", b"/proc", None, MS_BIND, None)
        else:
            call("prctl", PR_SET_DUMPABLE, 1, 0, 0, 0)
        os.chdir("/tmp")
        call("capset", struct.pack("=II", CAPABILITY_VERSION_3, 0), bytes(24))
        restrict(limits)
        call("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        if filter_:
            install_filter(filter_)
        harness = HARNESSES[start["role"]]
        if fresh:
            end_by_signals()
        nonce = start.pop("nonce").encode()
        # An empty frame: from here on, what ends it is the program's doing.
        os.write(3, nonce + bytes(4))
    except BaseException as error:  # whatever it is, the owner must hear of it
        try:
            os.write(2, ("%r\n" % error).encode())
        finally:
            os._exit(1)
    try:
        harness(3, nonce, start)
    finally:
        os._exit(1)


def end_by_signals():
    """The first process of a namespace ignores what would end any other: a program that sends itself a
    signal must end by it nevertheless. (Those that no handler takes are the filter's.)"""
    for name in ("HUP", "ALRM", "TERM", "USR1", "USR2", "VTALRM", "PROF", "IO", "PWR", "STKFLT", "QUIT", "TRAP", "SYS"):
        number = getattr(signal, "SIG" + name, None)
        if number is not None:
            libc.signal(int(number), libc._exit)


def limit(which, value):
    """Never above what holds already."""
    _, hard = resource.getrlimit(which)
    most = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(which, (most, most))


def restrict(limits):
    limit(resource.RLIMIT_CPU, int(limits["cpu_ms"] / 1000) + 2)
    limit(resource.RLIMIT_AS, limits["memory_mb"] * 1048576)
    limit(resource.RLIMIT_FSIZE, limits["tmp_mb"] * 1048576)
    limit(resource.RLIMIT_NPROC, limits["processes"])


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
