# Lowers its own limits, leaves its folder, changes mask, locale and priority; right.
import locale, os, resource

os.umask(0o777)
os.nice(19)
locale.setlocale(locale.LC_ALL, "C")
os.environ["LANG"] = "xx"
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
resource.setrlimit(resource.RLIMIT_NOFILE, (5, 5))
resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
os.chdir("/")


def add(a, b):
    return a + b
