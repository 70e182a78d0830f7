import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import * as words from "../index.ts";
import type { Span } from "../diagnostics/core/span.ts";
import type { Stopped } from "./stop.ts";

/** The finding for what stopped a spec at `span`. */
export function stopFinding(reason: Stopped["reason"], span: Span): Diagnostic {
  const { finding } = catalogue.exception;
  switch (reason.kind) {
    case "endless":
      return finding("endless", span, reason.seconds);
    case "endlessRecursion":
      return finding("endlessRecursion", span);
    case "unknownName":
      return finding("unknownName", span, reason.name, Object.keys(words), []);
    case "thrown":
      return finding("thrown", span, reason.text);
  }
}
