// Prints without end and catches what it can.
for (;;)
  try {
    console.log("x".repeat(1000));
  } catch {}
