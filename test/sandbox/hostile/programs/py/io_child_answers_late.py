# stdio: a daemon prints the answer after the program has ended.
import os, time

if os.fork() == 0:
    os.setsid()
    if os.fork():
        os._exit(0)
    time.sleep(0.2)
    print(sum(map(int, input().split())), flush=True)
    time.sleep(60)
os._exit(0)
