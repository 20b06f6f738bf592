// Throws what assertions throw.
class AssertionError extends Error {}
function add() {
  const error = new AssertionError("x");
  error.name = "AssertionError";
  error.code = "ERR_ASSERTION";
  throw error;
}
