# stdio: writes its standard input and reads it again; right.
import os

a, b = map(int, os.read(0, 100).split())
os.lseek(0, 0, 0)
try:
    os.write(0, b"x" * 1000)
    os.lseek(0, 0, 0)
except OSError:
    pass
print(a + b)
