# Symbolic and hard links to the host, device nodes, FIFOs: right only where none leads out.
import os, stat

os.chdir("/tmp")
DONE = []
os.symlink("@@FILE@@", "link")
os.symlink("/proc/1/root/", "root")
for act in (
    lambda: open("link").read(),
    lambda: os.link("@@FILE@@", "hard"),
    lambda: os.link("/usr/bin/env", "hard"),
    lambda: os.mknod("device", stat.S_IFCHR | 0o666, os.makedev(1, 1)),
    lambda: os.mknod("disk", stat.S_IFBLK | 0o666, os.makedev(8, 0)),
    lambda: os.listdir("root/root"),
    lambda: os.chmod("/usr/bin/env", 0o777),
    lambda: os.chown("/tmp", 0, 0),
    lambda: os.setuid(0),
    lambda: os.setgroups([0]),
    lambda: os.chroot("/tmp"),
):
    try:
        act()
        DONE.append(act.__code__.co_names)
    except OSError:
        pass
os.mkfifo("fifo")
with open("link", "w") as file:
    file.write("owned")


def add(a, b):
    return a + b if not DONE else DONE
