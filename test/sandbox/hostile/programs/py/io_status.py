# stdio: the right output, then status 3.
import sys

print(sum(map(int, input().split())))
sys.exit(3)
