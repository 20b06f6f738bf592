# Leaves files, sockets, modules, environment, processes behind for the next program; right.
import builtins, os, socket, sys, types

for folder in ("/tmp", "/dev/shm", "/empty", "/var/tmp", "/run"):
    try:
        with open(folder + "/trace", "w") as file:
            file.write("trace")
    except OSError:
        pass
KEPT = [socket.socket(socket.AF_UNIX), socket.socket()]
KEPT[0].bind("\0trace")
KEPT[0].listen()
KEPT[1].bind(("127.0.0.1", 45454))
KEPT[1].listen()
sys.modules["trace_module"] = types.ModuleType("trace_module")
builtins.trace = sys.modules["json"].trace = sys.path.append("/trace")
sys.setrecursionlimit(77777)
os.environ["TRACE"] = "1"
os.umask(0)
if os.fork() == 0:
    os.setsid()
    import time

    time.sleep(30)
    os._exit(0)


def add(a, b):
    return a + b
