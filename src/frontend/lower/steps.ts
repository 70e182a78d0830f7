import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Description } from "../../language/description.ts";
import { isList, type Step, type Steps, type Written } from "../../language/scenario/step.ts";
import type { Declaration } from "../../model/declaration.ts";
import type {
  Action,
  Content,
  Expectation,
  Joined,
  PageContent,
  JoinedStep,
} from "../../model/scenario.ts";
import type { Span } from "../../diagnostics/core/diagnostic.ts";
import { described, isInvalid } from "../../language/kinds.ts";
import type { SourceExpression } from "./source-map.ts";
import type { LowerContext } from "./context.ts";
import { Occurrence } from "./occurrence.ts";
import { lowerType } from "./types.ts";

/** Lowers the steps of a scenario: each gets its place, and declarations in place of descriptions. */
export function lowerSteps(
  steps: Steps,
  expression: SourceExpression | undefined,
  span: Span,
  context: LowerContext,
): JoinedStep[] {
  if (!isList(steps)) return lowerStep(steps, expression?.span ?? span, context);
  const places = expression?.elements.length === steps.length ? expression.elements : [];
  const own = expression?.elements.length === 0 ? expression.span : span;
  return steps.flatMap((step, index) =>
    lowerSteps(step, places[index], places[index]?.span ?? own, context),
  );
}

function lowerStep(
  written: Step | null | undefined,
  span: Span,
  context: LowerContext,
): JoinedStep[] {
  const own = new Occurrence({ context, expression: undefined, span });
  if (holdsInvalid(written, context.validSteps)) {
    own.markInvalid();
    return [];
  }
  if (typeof written !== "object" || written === null || !("action" in written)) {
    own.report(catalogue["wrong-kind"].finding("step", span));
    return [];
  }
  const action = loweredAction(written.action, own);
  return action === undefined ? [] : [{ action, says: written.says, span }];
}

/**
 * Whether a step contains an error value.
 *
 * @param valid - what is looked at, with its parts: steps have some in common, such as a frame.
 */
function holdsInvalid(value: unknown, valid: Set<unknown>): boolean {
  if (typeof value !== "object" || value === null || valid.has(value)) return false;
  if (isInvalid(value)) return true;
  if (described(value) !== undefined) return false;
  valid.add(value);
  // Most values are in lists of bytes.
  for (const one of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof one === "object" && holdsInvalid(one, valid)) {
      valid.delete(value);
      return true;
    }
  }
  return false;
}

/** Reports a declaration that is missing and returns `undefined`. */
function loweredAction(written: Action<Written>, own: Occurrence): Action<Joined> | undefined {
  if ("key" in written) {
    const key = joinedDeclaration("key", written.key, own);
    return key && { ...written, key };
  }
  if ("ring" in written) {
    const ring = joinedDeclaration("ring", written.ring, own);
    return ring && { ...written, ring };
  }
  if ("message" in written) {
    const message = joinedDeclaration("message", written.message, own);
    return message && { ...written, message };
  }
  if ("expectations" in written) {
    const expectations = loweredExpectations(written.expectations, own);
    return expectations && { ...written, expectations };
  }
  if (written.kind === "write" || written.kind === "change" || written.kind === "memory") {
    return { ...written, content: loweredContent(written.content, own) };
  }
  if ("content" in written) return { ...written, content: loweredContent(written.content, own) };
  if ("bytes" in written) return { ...written, bytes: checkedList("bytes", written.bytes, own) };
  return written;
}

/** All of them, or none. */
function loweredExpectations(
  written: readonly (Expectation<Written> | null)[],
  own: Occurrence,
): readonly Expectation<Joined>[] | undefined {
  const lowered = written.map((one) => loweredExpectation(one, own));
  const known = lowered.filter((one) => one !== undefined);
  return known.length === lowered.length ? known : undefined;
}

function loweredExpectation(
  written: Expectation<Written> | null,
  own: Occurrence,
): Expectation<Joined> | undefined {
  switch (written?.kind) {
    case "reply": {
      const message = joinedDeclaration("message", written.message, own);
      return message && { ...written, message, status: String(written.status) };
    }
    case "response":
      return { ...written, type: lowerType(written.type, own) };
    case "anyOf": {
      const expectations = loweredExpectations(written.expectations, own);
      return expectations && { ...written, expectations };
    }
    default:
      own.wrongKind("a response", written);
      return undefined;
  }
}

function loweredContent(written: PageContent<Written>, own: Occurrence): PageContent<Joined>;
function loweredContent(written: Content<Written>, own: Occurrence): Content<Joined>;
function loweredContent(written: Content<Written>, own: Occurrence): Content<Joined> {
  const elements = checkedList("elements", written.elements, own);
  return { ...written, elements, type: lowerType(written.type, own) };
}

function checkedList<T>(what: string, value: readonly T[], own: Occurrence): readonly T[] {
  if (Array.isArray(value)) return value;
  own.report(catalogue["wrong-argument"].finding("notList", own.span, what));
  return [];
}

function joinedDeclaration<K extends Declaration["kind"]>(
  kind: K,
  found: Description,
  own: Occurrence,
): Extract<Declaration, { kind: K }> | undefined {
  const { lowered, exported, invalid } = own.context;
  const declaration = lowered.get(found);
  if (isOf(declaration, kind)) return declaration;
  const name = exported.get(found)?.name;
  if (name !== undefined && invalid.has(name)) own.markInvalid();
  else own.report(catalogue["wrong-kind"].finding("undeclared", own.span, kind));
  return undefined;
}

function isOf<K extends Declaration["kind"]>(
  declaration: Declaration | undefined,
  kind: K,
): declaration is Extract<Declaration, { kind: K }> {
  return declaration?.kind === kind;
}
