import type { Described, FieldDescription } from "./description.ts";

/** Something that a member can be; `V` is what TypeScript decodes it to. */
export type Field<V = unknown> = Described<FieldDescription, V>;

/** Members by their C names, in order. */
export type Members = Readonly<Record<string, Field>>;
