"""The place of a program: made by a process for itself, before the program begins."""

import ctypes
import fcntl
import os
import resource
import signal
import struct

CLONE_NEWNS, CLONE_NEWUSER, CLONE_NEWPID = 0x00020000, 0x10000000, 0x20000000
MS_NOSUID_NODEV, MS_BIND = 6, 4096
PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, CAPABILITY_VERSION_3 = 4, 22, 38, 0x20080522
UID = 1000

libc = ctypes.CDLL(None, use_errno=True)


def call(name, *args):
    if getattr(libc, name)(*args) != 0:
        number = ctypes.get_errno()
        raise OSError(number, "%s: %s" % (name, os.strerror(number)))


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
