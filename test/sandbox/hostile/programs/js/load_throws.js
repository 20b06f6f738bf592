// Throws while it is loaded what never ends when it is looked at.
function add(a, b) {
  return a + b;
}
throw { get message() { for (;;); }, get name() { for (;;); } };
