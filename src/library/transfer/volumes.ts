/**
 * The same values in volumes of at most so many; there is always a first one. A volume must be read to its end before the
 * next is asked for.
 */
export async function* volumes<T>(
  values: AsyncGenerator<T, void>,
  most: number,
): AsyncGenerator<AsyncGenerator<T, void>, void> {
  let next = await values.next();
  async function* volume(): AsyncGenerator<T, void> {
    for (let count = 0; count < most && !next.done; count++) {
      yield next.value;
      next = await values.next();
    }
  }
  do yield volume();
  while (!next.done);
}
