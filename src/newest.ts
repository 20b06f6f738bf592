/** The newest that is finished, of items oldest first; where none is, the newest. Empty for none. */
export function newestFinished<T>(
  oldestFirst: readonly T[],
  isFinished: (item: T) => boolean,
): readonly T[] {
  const finished = oldestFirst.filter(isFinished);
  return (finished.length > 0 ? finished : oldestFirst).slice(-1);
}
