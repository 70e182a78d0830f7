import type { Difference } from "../verify/compare.ts";
import { type Draft, fileStart } from "./draft.ts";
import type { Target } from "./target.ts";

/** Removes the text of something that the spec does not have, with its comments. */
export function removeItem(
  label: string,
  differences: readonly Difference[],
  target: Target,
  draft: Draft,
): void {
  const found = differences.find((one) => one.kind === "additional" && one.label === label);
  const item = found === undefined ? undefined : target.find(label, found.places.header?.line);
  if (item === undefined) {
    return draft.refuse(
      fileStart,
      found === undefined
        ? `${label} cannot be removed: it is not among what the header has and the spec has not`
        : `${label} cannot be removed: it is not clear which text declares it`,
      "remove it by hand",
    );
  }
  const { lines, header } = target;
  const shared = header.items.filter(
    ({ statement, kind }) => statement.start === item.statement.start && kind === item.kind,
  );
  if (shared.length > 1) {
    return draft.refuse(
      item.nameRange,
      `${label} cannot be removed: the statement declares other things, too`,
      "remove it by hand",
    );
  }
  draft.replace(lines.blockOf(item), "", { kind: "removed", labels: [label], detail: "" });
}
