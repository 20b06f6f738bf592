# Raises @@RAISE@@ in each call.
def add(a, b):
    raise @@RAISE@@
