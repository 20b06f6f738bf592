"""Runs a command on a pseudo terminal: terminal.py COLUMNS ROWS COMMAND...; prints what it wrote there.

PTY_RESIZE=COLUMNS makes the window that wide, and PTY_INTERRUPT=1 presses Ctrl-C, once 3 kB were written.
"""
import fcntl, os, pty, select, signal, struct, sys, termios

columns, rows = int(sys.argv[1]), int(sys.argv[2])
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    os.execvp(sys.argv[3], sys.argv[3:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
seen, acted = 0, False
while True:
    try:
        part = os.read(terminal, 65536)
    except OSError:
        break
    if not part:
        break
    sys.stdout.buffer.write(part)
    seen += len(part)
    if seen > 3000 and not acted:
        acted = True
        if "PTY_RESIZE" in os.environ:
            size = struct.pack("HHHH", rows, int(os.environ["PTY_RESIZE"]), 0, 0)
            fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)
        if "PTY_INTERRUPT" in os.environ:
            os.write(terminal, b"\x03")
sys.stdout.buffer.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
