# stdio: the right output, then waits for ever.
import time

print(sum(map(int, input().split())), flush=True)
time.sleep(1000)
