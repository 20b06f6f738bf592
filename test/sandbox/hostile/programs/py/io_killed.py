# stdio: the right output, then killed.
import os, signal

print(sum(map(int, input().split())), flush=True)
os.kill(os.getpid(), signal.SIGSEGV)
os.abort()
