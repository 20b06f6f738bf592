# Reads what is private and writes what is everybody's: right only where nothing of it succeeds.
import os

DONE = []
READ = ["/etc/passwd", "/etc/shadow", "/root", "/home", "/var/log", "/etc/hostname", "/run", "/proc/1/environ", "/proc/kcore", "/sys/kernel", "/sys/fs/cgroup", "/boot", "/opt", "/mnt", "/srv", "@@FILE@@", "@@DIR@@", "/dev/mem", "/dev/kmsg", "/dev/sda", "/proc/sysrq-trigger"]
for path in READ:
    try:
        if os.path.isdir(path):
            if os.listdir(path):
                DONE.append(path)
        else:
            with open(path, "rb") as file:
                file.read(16)
            DONE.append(path)
    except OSError:
        pass
WRITE = ["/usr/x", "/bin/x", "/lib/x", "/etc/x", "/x", "/dev/x", "/proc/sys/kernel/hostname", "/proc/self/oom_score_adj", "/sys/x", "/usr/bin/env", "/empty/x", "@@DIR@@/x", "/assay/x"]
for path in WRITE:
    try:
        with open(path, "wb") as file:
            file.write(b"owned")
        DONE.append(path)
    except OSError:
        pass
if "CANARY" in os.environ or "SECRET" in str(dict(os.environ)):
    DONE.append("environment")


def add(a, b):
    return a + b if not DONE else DONE
