/** The first so many; asks for one more only to say that there is one. */
export async function* firstOf<Row>(
  rows: AsyncIterable<Row>,
  limit: number,
  onMore?: () => void,
): AsyncGenerator<Row, void, undefined> {
  let count = 0;
  for await (const row of rows) {
    if (count === limit) return onMore?.();
    yield row;
    count += 1;
    if (count === limit && !onMore) return;
  }
}
