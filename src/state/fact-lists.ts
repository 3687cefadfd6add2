import type { FileFact } from './step-record.ts';

/**
 * Lists of facts that occur many times, each held once. Hundreds of objects read the same headers: what is found out about one of their
 * lists need not be found out about the others, so equal lists are one object. Ids count up from 0 in the order of first use.
 */
export class FactLists {
  private readonly lists: (readonly number[])[] = [];
  private readonly expanded: (readonly FileFact[])[] = [];
  /** By the ids that a list holds; made when one is first looked for. */
  private ids: Map<string, number> | undefined;

  /** The next list of the file. */
  add(list: readonly number[]): number {
    const id = this.lists.push(list) - 1;
    this.ids?.set(list.join(), id);
    return id;
  }

  /** The id of an equal list. */
  find(list: readonly number[]): number | undefined {
    this.ids ??= new Map(this.lists.map((known, id) => [known.join(), id]));
    return this.ids.get(list.join());
  }

  /**
   * What the list says.
   * @param expand makes facts of their ids
   * @throws Error for an id that no list has: the file that it came from is damaged
   */
  facts(id: number, expand: (list: readonly number[]) => readonly FileFact[]): readonly FileFact[] {
    return (this.expanded[id] ??= expand(this.list(id)));
  }

  /** As `facts`, without taking it apart. */
  list(id: number): readonly number[] {
    const list = this.lists[id];
    if (list === undefined) throw new Error(`internal: no list with the id ${id}`);
    return list;
  }
}
