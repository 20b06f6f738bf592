// Arithmetic inside of the engine that nothing interrupts.
const add = () => 3n ** (2n ** 26n);
