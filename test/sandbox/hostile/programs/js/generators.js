// An iterator without end for a result.
const add = function* () { for (;;) yield 3; };
