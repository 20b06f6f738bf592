# ptrace, process_vm_readv, pidfd_getfd, kcmp of its parent and of low numbers.
import ctypes, os

libc = ctypes.CDLL(None, use_errno=True)
BUFFER = ctypes.create_string_buffer(64)


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]


DONE = []
for pid in {os.getppid(), 1, 2, 3, 4} - {os.getpid()}:
    here, there = Piece(ctypes.addressof(BUFFER), 64), Piece(ctypes.addressof(BUFFER), 64)
    if libc.process_vm_readv(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) > 0:
        DONE.append(("vm", pid))
    if libc.ptrace(16, pid, 0, 0) == 0:
        DONE.append(("ptrace", pid))
if libc.ptrace(0, 0, 0, 0) == 0:
    DONE.append("traceme")


def add(a, b):
    return a + b if not DONE else DONE
