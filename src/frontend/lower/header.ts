import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { HeaderDescription } from "../../language/description.ts";
import { literalOf, type Export } from "../outline.ts";
import { Parts } from "./parts.ts";

/** The parts of a header, each of its kind; reports all that are not. */
export function headerFrom(
  found: HeaderDescription,
  written: Export,
  report: (diagnostic: Diagnostic) => void,
): HeaderDescription {
  const parts = new Parts(literalOf(written.value), written.span, report);
  const { name, title, guard, licence, byteOrder, includes, chapters, severities } = found;
  const needed = { name, title, guard, licence, byteOrder };
  parts.checkNames("header({ ... })", needed, ["includes", "chapters", "severities"]);
  return {
    kind: "header",
    name: parts.text("name", name),
    title: parts.text("title", title),
    guard: parts.text("guard", guard),
    licence: parts.text("licence", licence),
    byteOrder: parts.oneOf("byteOrder", byteOrder, ["little", "big"]),
    includes: parts.list("includes", includes),
    chapters: parts.list("chapters", chapters),
    severities,
  };
}
