/** Takes out of a list, in place, what does not stay. `stays` sees the list as it was, but for what comes before. */
export function keepOnly<T>(list: T[], stays: (item: T, index: number) => boolean): void {
  let kept = 0;
  for (let i = 0; i < list.length; i += 1) {
    const item = list[i] as T;
    if (stays(item, i)) list[kept++] = item;
  }
  list.length = kept;
}
