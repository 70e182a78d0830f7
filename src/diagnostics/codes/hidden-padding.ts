import { defineDiagnostic } from "../core/diagnostic.ts";
import { formatCount } from "../../text/text.ts";

/** Bytes that no member names. */
export interface Gap {
  readonly owner: string;
  readonly kind: "struct" | "union";
  readonly size: number;
  /** The member that follows them; `undefined` at the end. */
  readonly next: string | undefined;
  /** The ABI, where not all have them. */
  readonly abi: string | undefined;
}

export const hiddenPadding = defineDiagnostic("hidden-padding", {
  isConfigurable: true,
  requirement: "All padding is named.",
  why: "Compilers align members with bytes that belong to no member. Code that fills in the members and sends the struct also sends what was in memory at these bytes, and ABIs may place them differently.",
  fix: "Name the bytes with `padding(...)`, or order the members by size so that there are none. A struct that must stay as it is for compatibility gets `{ implicitPadding: true }`.",
  messages: {
    gap: ({ owner, kind, size, next, abi }: Gap) => {
      const bytes = formatCount(size, "byte");
      const place = next === undefined ? "at its end" : `before "${next}"`;
      const pad = size === 1 ? "uint8_t" : `array(uint8_t, ${size})`;
      return {
        message: `${owner} has ${bytes} of padding ${place}${abi === undefined ? "" : ` on ${abi}`}`,
        suggestion:
          kind === "union"
            ? `make its largest variant ${bytes} longer`
            : `add a member ${next === undefined ? "after" : "before"} this one: pad: padding(${pad}), or give the struct { implicitPadding: true }`,
      };
    },
  },
});
