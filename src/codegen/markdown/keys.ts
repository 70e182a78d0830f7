import type { Key } from "../../model/declaration.ts";
import { codeSpan } from "./escape.ts";
import type { Links } from "./links.ts";
import { proseCell } from "./prose.ts";
import { table } from "./table.ts";

/** Xenstore keys, one row each. */
export function keyTable(keys: readonly Key[], links: Links): string {
  const columns = [
    { title: "Key" },
    { title: "Written by" },
    { title: "Where absent" },
    { title: "Meaning" },
  ];
  const rows = keys.map((key) => [
    `${links.anchor({ declaration: key.name, part: [] })}${codeSpan(key.path)}`,
    key.writer,
    key.absent === undefined ? "" : codeSpan(key.absent),
    proseCell(key.prose, links),
  ]);
  return table(columns, rows);
}
