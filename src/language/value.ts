import type { carried } from "./description.ts";

/** What TypeScript decodes a member, struct or union to. */
export type Value<T> = T extends { readonly [carried]?: infer V } ? V : never;
