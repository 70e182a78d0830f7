import type { KeyDescription } from "../../language/description.ts";
import type { Key } from "../../model/declaration.ts";
import { placeOf, type Export } from "../outline.ts";
import type { JoinContext } from "./context.ts";
import { Parts } from "./parts.ts";
import { heading } from "./place.ts";
import { textFrom } from "./given.ts";

/** Joins a xenstore key. */
export function keyFrom(found: KeyDescription, written: Export, context: JoinContext): Key {
  const { value, span } = written;
  const [outline, options] = value.arguments;
  const call = 'key("path", { writer: "backend" })';
  const argument = { what: "path", call, outline, span };
  const parts = new Parts(options, options?.span ?? written.span, context.report);
  const { path, writer, absent } = found;
  parts.checkNames("key(path, { ... })", { writer }, ["absent"]);
  return {
    kind: "key",
    ...heading(written, context),
    path: textFrom(path, argument, written.name, context),
    writer: parts.oneOf("writer", writer, ["frontend", "backend", "both", "toolstack"]),
    absent: absent === undefined ? undefined : parts.text("absent", absent),
    places: {
      path: written.value.arguments[0]?.span ?? written.span,
      absent: placeOf(options, "absent", written.span),
    },
  };
}
