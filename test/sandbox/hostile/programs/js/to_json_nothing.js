// Makes every text of an object nothing, then throws.
Object.prototype.toJSON = () => undefined;
function add() {
  throw {};
}
