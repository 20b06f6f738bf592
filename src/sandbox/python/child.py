"""A process at work: what goes to it, what comes of it, and what it uses."""

import os
import select
import signal
import socket
import struct
import time

KEPT = 65536


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
