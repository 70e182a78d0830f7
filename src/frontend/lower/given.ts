import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { isBroken } from "../described.ts";
import type { Outline } from "../outline.ts";
import { reject, spoil, type JoinContext } from "./context.ts";

const { finding } = catalogue["wrong-argument"];

/** An argument of a word of the language, which may be anything where a spec runs without a type check. */
export interface Argument {
  /** What it is, as `title`. */
  readonly what: string;
  /** How the word is called, as `section("title")`; `undefined` where somebody else tells of what is missing. */
  readonly call: string | undefined;
  readonly outline: Outline | undefined;
  /** The place of the whole, where the argument is missing. */
  readonly span: Span;
}

/** A text; reports what is none, for which `otherwise` stands. */
export function textFrom(
  value: string,
  argument: Argument,
  otherwise: string,
  context: JoinContext,
): string {
  if (typeof value === "string") return value;
  refuse("notText", value, argument, context);
  return otherwise;
}

/** An object; reports what is none, for which one without parts stands. */
export function objectFrom<T extends object>(
  value: T,
  argument: Argument,
  context: JoinContext,
): T | Readonly<Record<string, never>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isObject || isBroken(value)) return value;
  refuse("notObject", value, argument, context);
  return {};
}

function refuse(
  message: "notText" | "notObject",
  value: unknown,
  { what, call, outline, span }: Argument,
  context: JoinContext,
): void {
  if (isBroken(value)) return spoil(context);
  const place = outline?.span ?? span;
  if (value !== undefined || outline !== undefined) {
    reject(finding(message, place, what), context);
  } else if (call === undefined) {
    spoil(context);
  } else {
    reject(finding("missingArgument", place, call, what), context);
  }
}
