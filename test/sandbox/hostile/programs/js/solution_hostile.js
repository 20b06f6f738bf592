// Its class Solution cannot be made.
class Solution {
  constructor() { for (;;); }
  add() { return 3; }
}
