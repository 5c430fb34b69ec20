/** Groups that grow together: whatever is joined, directly or by a chain, is one group. */
export class Union {
  private readonly parents = new Map<string, string>();

  /** The representative: the least member, so that the order of joining does not matter. */
  find(item: string): string {
    const parent = this.parents.get(item);
    if (parent === undefined || parent === item) return item;
    const root = this.find(parent);
    this.parents.set(item, root);
    return root;
  }

  join(left: string, right: string): void {
    const [one, other] = [this.find(left), this.find(right)];
    if (one === other) return;
    const [least, greater] = one < other ? [one, other] : [other, one];
    this.parents.set(greater, least);
  }
}
