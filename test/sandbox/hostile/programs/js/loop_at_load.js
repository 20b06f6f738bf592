// A loop without end while it is loaded, which catches everything.
for (;;) {
  try {
    for (;;);
  } catch {}
}
