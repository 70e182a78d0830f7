import type { Reader } from "./reader.ts";
import type { Usable } from "./uses.ts";

/** A line of links to all that uses `used`; none where nothing does. */
export function usedBy(used: Usable, { links, uses }: Reader): readonly string[] {
  const mentions = uses.of(used).map((mention) => {
    const link = links.link(mention);
    return mention.role === undefined ? link : `${mention.role} ${link}`;
  });
  return mentions.length === 0 ? [] : [`Used by ${mentions.join(", ")}.`];
}
