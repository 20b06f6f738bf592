# Eight threads at work, as honest programs have them; right.
from concurrent.futures import ThreadPoolExecutor


def add(a, b):
    with ThreadPoolExecutor(8) as pool:
        return sum(pool.map(lambda x: x, [a, b, 0, 0, 0, 0, 0, 0]))
