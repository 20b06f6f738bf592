# Namespaces, mounts, io_uring, keys, userfaultfd, memfd, personality, clocks: right only where all are refused.
import ctypes, os

libc = ctypes.CDLL(None, use_errno=True)
ARM = os.uname().machine == "aarch64"
NUMBERS = {
    "io_uring_setup": (425, 425, 1, 0), "bpf": (321, 280, 0, 0, 0), "keyctl": (250, 219, 0, -3, 1), "add_key": (248, 217, 0, 0, 0, 0, -3),
    "userfaultfd": (323, 282, 0), "perf_event_open": (298, 241, 0, 0, -1, -1, 0), "memfd_create": (319, 279, b"x", 0),
    "memfd_secret": (447, 447, 0), "fsopen": (430, 430, b"tmpfs", 0), "open_tree": (428, 428, -100, b"/", 1), "unshare": (272, 97, 0x10000000),
    "unshare all": (272, 97, 0x7C020000), "setns": (308, 268, 0, 0), "chroot": (161, 51, b"/tmp"), "mount": (165, 40, b"none", b"/tmp", b"tmpfs", 0, 0),
    "umount2": (166, 39, b"/tmp", 2), "pivot_root": (155, 41, b"/tmp", b"/tmp"), "sethostname": (170, 161, b"x", 1), "personality": (135, 92, 0x0400000),
    "shmget": (29, 194, 0, 4096, 0o1600), "semget": (64, 190, 0, 1, 0o1600), "msgget": (68, 186, 0, 0o1600), "mq_open": (240, 180, b"x", 0o102, 0o600, 0),
    "syslog": (103, 116, 10, 0, 0), "init_module": (175, 105, 0, 0, b""), "kexec_load": (246, 104, 0, 0, 0, 0), "settimeofday": (164, 170, 0, 0),
    "process_madvise": (440, 440, 0, 0, 0, 0, 0), "name_to_handle_at": (303, 264, -100, b"/", 0, 0, 0), "fanotify_init": (300, 262, 0, 0),
    "clone in a user namespace": (56, 220, 0x10000000 | 17, 0, 0, 0, 0), "x32": (0x40000000 + 39, 0x40000000 + 39),
}
DONE = []
for name, (x64, arm, *args) in NUMBERS.items():
    value = libc.syscall(arm if ARM else x64, *args)
    if value == 0 and name.startswith("clone"):
        os._exit(0)
    if value >= 0:
        DONE.append(name)
if libc.syscall(435, ctypes.create_string_buffer(64), 64) >= 0:
    DONE.append("clone3")


def add(a, b):
    return a + b if not DONE else DONE
