# stdio: closes its output and ends by status 0.
import os

os.close(1)
os.close(2)
os._exit(0)
