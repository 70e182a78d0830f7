/** What a compiler knows about a header, as plain data: each name with all that can be told of it. */
export interface HeaderFacts {
  readonly macros: Readonly<Record<string, MacroFacts>>;
  /** By tag: `struct netif_tx_request`. */
  readonly aggregates: Readonly<Record<string, AggregateFacts>>;
  /** The type that each typedef names. */
  readonly typedefs: Readonly<Record<string, string>>;
}

/** An integer constant. */
export interface MacroFacts {
  readonly value: bigint;
  readonly signed: boolean;
  /** In bytes. */
  readonly size: number;
}

/** A struct or union; sizes, alignments and offsets in bytes. */
export interface AggregateFacts {
  readonly size: number;
  readonly alignment: number;
  /** By path; what lies in a nested struct has the path `u.gso.size`. */
  readonly members: Readonly<Record<string, MemberFacts>>;
}

export interface MemberFacts {
  readonly offset: number;
  readonly size: number;
  /** As the header writes it; `struct` or `union` for one written in place. */
  readonly type: string;
}

/** One line per difference, each of which begins with the name that it is about. */
export function differences(expected: HeaderFacts, found: HeaderFacts): string[] {
  const left = lines(expected);
  const right = lines(found);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) => {
    const one = left.get(name);
    const other = right.get(name);
    if (one === other) return [];
    if (other === undefined) return [`${name}: missing; expected ${one}`];
    if (one === undefined) return [`${name}: not expected; found ${other}`];
    return [`${name}: expected ${one}, found ${other}`];
  });
}

function lines({ macros, aggregates, typedefs }: HeaderFacts): Map<string, string> {
  const result = new Map<string, string>();
  for (const [name, { value, signed, size }] of Object.entries(macros)) {
    result.set(name, `${value}, ${signed ? "signed" : "unsigned"}, of ${size} bytes`);
  }
  for (const [name, { size, alignment, members }] of Object.entries(aggregates)) {
    result.set(name, `${size} bytes, aligned to ${alignment}`);
    for (const [path, member] of Object.entries(members)) {
      result.set(
        `${name}.${path}`,
        `${member.type} of ${member.size} bytes at offset ${member.offset}`,
      );
    }
  }
  for (const [name, type] of Object.entries(typedefs)) result.set(name, `a typedef of ${type}`);
  return result;
}
