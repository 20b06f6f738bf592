// Throws @@RAISE@@ in each call.
function add() {
  throw @@RAISE@@;
}
