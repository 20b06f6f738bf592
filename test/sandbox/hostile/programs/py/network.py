# TCP to the host, loopback, the metadata address, DNS, abstract and named sockets: right where nothing answers.
import socket

socket.setdefaulttimeout(0.1)
DONE = []
for host in ("127.0.0.1", "localhost", "10.0.2.2", "172.17.0.1", "192.168.0.1", "169.254.169.254", "8.8.8.8"):
    for port in (@@PORT@@, 80, 53):
        try:
            socket.create_connection((host, port), 0.05).close()
            DONE.append((host, port))
        except OSError:
            pass
for path in ("\0assay-canary-@@PORT@@", "\0/tmp/.X11-unix/X0", "/run/docker.sock", "/var/run/docker.sock", "/run/dbus/system_bus_socket"):
    try:
        with socket.socket(socket.AF_UNIX) as each:
            each.connect(path)
        DONE.append(path)
    except OSError:
        pass
try:
    DONE.append(socket.getaddrinfo("example.com", 80))
except OSError:
    pass
try:
    socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)
    DONE.append("raw")
except OSError:
    pass


def add(a, b):
    return a + b if not DONE else DONE
