# A pool of two processes and a command's output, as honest programs have them; right.
import multiprocessing, subprocess


def one(x):
    return x


def add(a, b):
    context = multiprocessing.get_context("fork")
    with context.Pool(2) as pool:
        total = sum(pool.map(one, [a, b]))
    said = subprocess.run(["echo", str(total)], capture_output=True, text=True)
    return int(said.stdout)
