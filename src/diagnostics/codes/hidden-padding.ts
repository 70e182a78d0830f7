import { defineDiagnostic, type Diagnostic, type Span } from "../core/diagnostic.ts";
import { formatCount } from "../../text/text.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { layoutOf } from "../../model/layout/layout.ts";
import { layoutGroups } from "../../model/layout/groups.ts";
import { presentOn } from "../../model/layout/present.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import { hasFlexibleArrayBefore } from "./flexible-array.ts";
import { withInner } from "../../model/visit.ts";
import type { Aggregate } from "../../model/type.ts";

/** Bits that no member names. */
export interface Gap {
  readonly owner: string;
  readonly kind: "struct" | "union";
  readonly bits: number;
  /** The member that follows them; `undefined` at the end. */
  readonly next: string | undefined;
  /** The ABI, where not all have as many. */
  readonly abi: string | undefined;
  /** The bits on another ABI, where they are others. */
  readonly other: { readonly bits: number; readonly abi: string } | undefined;
}

export const hiddenPadding = defineDiagnostic("hidden-padding", {
  isConfigurable: true,
  requirement: "All padding is named.",
  why: "Compilers align members with bytes that belong to no member. Code that fills in the members and sends the struct also sends what was in memory at these bytes, and ABIs may place them differently.",
  fix: "Name the bytes with `padding(...)`, or order the members by size so that there are none. A struct or union that must stay as it is for compatibility gets `{ implicitPadding: true }`.",
  messages: {
    gap: ({ owner, kind, bits, next, abi, other }: Gap) => {
      const size = bits / 8;
      const isWhole = bits % 8 === 0;
      const amount = (count: number) =>
        count === 0
          ? "none"
          : count % 8 === 0
            ? formatCount(count / 8, "byte")
            : formatCount(count, "bit");
      const bytes = amount(bits);
      const where = [
        abi === undefined ? "" : ` on ${abi}`,
        other === undefined ? "" : `, and ${amount(other.bits)} on ${other.abi}`,
      ].join("");
      const aside = `${next === undefined ? "after" : "before"} this one: pad: padding(`;
      const place = next === undefined ? "at its end" : `before "${next}"`;
      const whole = size === 1 ? "uint8_t" : `array(uint8_t, ${size})`;
      const unit = [8, 16, 32].find((most) => bits <= most) ?? 64;
      const pad = isWhole ? whole : `uint${unit}_t.bits(${bits})`;
      return {
        message: `${owner} has ${bytes} of padding ${place}${where}`,
        suggestion:
          kind === "union"
            ? `make its largest variant ${bytes} longer, or give the union { implicitPadding: true }`
            : other === undefined
              ? `add a member ${aside}${pad}), or give the struct { implicitPadding: true }`
              : `give the struct { implicitPadding: true } to keep these layouts; for one layout on every ABI add a member ${aside}${pad})`,
      };
    },
  },
});

/** Padding is a member with a name: bytes that no one sets carry old memory to the other side. */
export function checkHiddenPadding(model: Model): readonly Diagnostic[] {
  return declarationsOf(model, "struct", "union")
    .filter(({ header, implicitPadding }) => header === undefined && !implicitPadding)
    .flatMap((one) => withInner(one, one.name))
    .flatMap(({ aggregate, path }) =>
      aggregate.implicitPadding || hasFlexibleArrayBefore(aggregate)
        ? []
        : holesIn(aggregate, path),
    );
}

/** One finding for each place between members where any ABI has a hole. */
function holesIn(aggregate: Aggregate, path: string): Diagnostic[] {
  const byLayout = layoutGroups(aggregate).map(({ abi }) => ({
    abi,
    sizes: holeBits(aggregate, abi),
  }));
  if (byLayout.every(({ sizes }) => sizes.size === 0)) return [];
  const { members } = aggregate;
  return [...members.keys(), members.length].flatMap((index) => {
    const holed = byLayout.flatMap(({ abi, sizes }) => {
      const size = sizes.get(index);
      return size === undefined ? [] : [{ abi, size }];
    });
    const [first] = holed.toSorted((one, other) => other.size - one.size);
    if (first === undefined) return [];
    const next = members[index];
    const sizes = byLayout.map(({ abi, sizes: all }) => ({ abi, bits: all.get(index) ?? 0 }));
    const other = sizes.find(({ bits }) => bits !== first.size);
    const { finding } = hiddenPadding;
    return finding("gap", (next ?? lastIn(aggregate, first.abi)).span, {
      owner: path,
      kind: aggregate.kind,
      bits: first.size,
      next: next?.name,
      abi: other && first.abi.name,
      other: other && { bits: other.bits, abi: other.abi.name },
    });
  });
}

/** What reaches furthest to the end: the last member of a struct, the largest variant of a union. */
function lastIn(aggregate: Aggregate, abi: Abi): { readonly span: Span } {
  if (aggregate.kind === "struct") return aggregate.members.at(-1) ?? aggregate;
  const sizes = layoutOf(aggregate, abi).members.map(({ size }) => size);
  return presentOn(aggregate, abi).members[sizes.indexOf(Math.max(...sizes))] ?? aggregate;
}

/** The bits of each hole, by the position of the member that follows it. */
function holeBits(aggregate: Aggregate, abi: Abi): ReadonlyMap<number, number> {
  const { implicit, members } = layoutOf(aggregate, abi);
  const { members: present } = presentOn(aggregate, abi);
  const bits = new Map<number, number>();
  // Bits beside portable bit-fields are an error of their own.
  const isPortable = aggregate.kind === "struct" && aggregate.portableBits !== undefined;
  for (const { start, end } of implicit) {
    const first = isPortable ? Math.ceil(start / 8) : start / 8;
    const next = members.findIndex((member) => member.offset > Math.floor(first));
    const following = present[next];
    const all = aggregate.members;
    const index = following === undefined ? all.length : all.indexOf(following);
    const count = end - 8 * first;
    if (count > 0) bits.set(index, (bits.get(index) ?? 0) + count);
  }
  return bits;
}
