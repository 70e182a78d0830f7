import type { Aggregate, Codes, Flags } from "../../model/type.ts";
import type { Model } from "../../model/model.ts";
import { aggregatesWithin } from "../../naming/aggregates.ts";
import { bigFamilies } from "./families.ts";
import { linkText } from "./links.ts";
import type { LinkText } from "./prose.ts";

/** What every part of the output needs to know about the whole. */
export interface Context {
  /** The argument of `DataView` methods for the byte order: `true` for little-endian. */
  readonly endian: "true" | "false";
  readonly link: LinkText;
  /** Families whose values are `bigint`. */
  readonly big: ReadonlySet<Codes | Flags>;
}

export function contextOf(model: Model): Context {
  const valued = new Set<Aggregate>(
    model.chapters
      .flatMap(({ declarations }) => declarations)
      .filter((one) => one.kind === "struct" || one.kind === "union")
      .flatMap((one) => aggregatesWithin(one, one.name))
      .filter(({ hasValue }) => hasValue)
      .map(({ aggregate }) => aggregate),
  );
  return {
    endian: model.byteOrder === "little" ? "true" : "false",
    link: linkText(model, valued),
    big: bigFamilies(model),
  };
}
