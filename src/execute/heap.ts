/** Adds an item to a heap, an array whose first item is the least. */
export function pushHeap<T>(heap: T[], node: T, compare: (a: T, b: T) => number): void {
  let at = heap.push(node) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(heap[parent] as T, node) <= 0) break;
    heap[at] = heap[parent] as T;
    at = parent;
  }
  heap[at] = node;
}

/** Takes the least item out of a heap; undefined where it is empty. */
export function popHeap<T>(heap: T[], compare: (a: T, b: T) => number): T | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(heap[child + 1] as T, heap[child] as T) < 0) child += 1;
    if (compare(last, heap[child] as T) <= 0) break;
    heap[at] = heap[child] as T;
    at = child;
  }
  heap[at] = last;
  return first;
}
