import type { Action, Joined } from "../model/scenario.ts";
import type { Complain } from "./encode.ts";

const placeholder = /\bN\b/;

/** The path of a key, with the index in place of N. */
export function keyPath(
  { key, index }: Extract<Action<Joined>, { kind: "writeKey" }>,
  complain: Complain,
): string {
  if (placeholder.test(key.path) !== (index !== undefined)) {
    complain(
      index === undefined
        ? `nothing says what N is in ${key.path}`
        : `there is no N in ${key.path} that ${index} could stand for`,
    );
  }
  return index === undefined ? key.path : key.path.replace(placeholder, String(index));
}
