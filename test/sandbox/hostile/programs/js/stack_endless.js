// Recursion that catches the end of the stack, everywhere.
const add = (a, b) => {
  try {
    return add(a, b);
  } catch {
    return add(a, b);
  }
};
