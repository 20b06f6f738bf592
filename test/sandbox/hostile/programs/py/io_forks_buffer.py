# stdio: two processes print the same buffer.
import os

print(sum(map(int, input().split())))
if os.fork():
    os.wait()
