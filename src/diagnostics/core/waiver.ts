import type { Span } from "../../model/span.ts";
import type { AdjustableCode } from "./adjustable.ts";

/** A comment of a spec that waives the findings of one code at one place. */
export interface Waiver {
  readonly code: AdjustableCode;
  /** Why the law need not hold there; empty where that is reported as missing. */
  readonly reason: string;
  readonly span: Span;
  /** The first line of the file that it covers, from 1. */
  readonly firstLine: number;
  /** The last line that it covers. */
  readonly lastLine: number;
}
