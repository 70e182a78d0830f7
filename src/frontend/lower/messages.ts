import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { MessageDescription } from "../../language/description.ts";
import type { Message, Reply, Ring } from "../../model/declaration.ts";
import type { Code, Codes } from "../../model/type.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { literalOf, propertyOf, type Export } from "../outline.ts";
import { reject, spoil, type JoinContext } from "./context.ts";
import { entriesOf } from "./families.ts";
import { heading, type Place } from "./place.ts";
import { wrongKind } from "./wrong-kind.ts";
import { objectFrom } from "./given.ts";
import { Parts } from "./parts.ts";
import { rulesFrom } from "./rules.ts";
import { familyOf } from "./scalars.ts";
import { wordsFrom } from "./words.ts";

/** Joins a message over `ring`; `undefined`, and a report, where its ring or its codes don't fit. */
export function messageFrom(
  found: MessageDescription,
  written: Export,
  ring: Ring,
  context: JoinContext,
): Message | undefined {
  const { envelope } = ring;
  const [codeOutline] = written.value.arguments;
  const parts = literalOf(written.value);
  const typeCodes = envelope?.type.type.kind === "scalar" ? envelope.type.type.values : undefined;
  const statusCodes =
    envelope?.status.type.kind === "scalar" ? envelope.status.type.values : undefined;
  if (envelope === undefined || typeCodes?.kind !== "codes" || statusCodes?.kind !== "codes") {
    if (found.ring.carrier === undefined && !context.broken.has(ring.name)) {
      // Once for all messages of the ring.
      context.broken.add(ring.name);
      context.report(catalogue["carrier-mismatch"].finding("noMessages", written.span, ring));
    }
    spoil(context);
    return undefined;
  }
  const scope = [
    ...["request", "response", "rules"].map((part) => `${written.name}.${part}`),
    written.name,
    statusCodes.name,
    typeCodes.name,
    ring.request.name ?? "",
    ring.response.name ?? "",
  ];
  const place = { outline: codeOutline, span: codeOutline?.span ?? written.span, scope };
  const checked = new Parts(parts, place.span, context.report);
  const { request, response } = found;
  checked.checkNames(`${ring.name}.message(code, { ... })`, { request, response }, ["rules"]);
  const code = codeFrom(found, typeCodes, place, context);
  if (code === undefined) return undefined;
  return {
    kind: "message",
    ...heading(written, context, scope),
    ring,
    envelope,
    code,
    places: { code: place.span },
    parameters: wordsFrom(
      request,
      propertyOf(parts, "request")?.value,
      written.span,
      scope,
      context,
    ),
    replies: repliesFrom(found, statusCodes, written, scope, context),
    rules: rulesFrom(found.rules, propertyOf(parts, "rules")?.value, written.span, scope, context),
  };
}

function codeFrom(
  found: MessageDescription,
  codes: Codes,
  place: Place,
  context: JoinContext,
): Code | undefined {
  const code: MessageDescription["code"] | undefined = found.code;
  if (code?.kind !== "code") {
    wrongKind("a code", code, place, context);
    return undefined;
  }
  const family = familyOf(code.codes, place, context);
  const value = codes.values.find((one) => one.name === code.name && !one.bound);
  if (family === codes && value !== undefined) return value;
  const { finding } = catalogue["carrier-mismatch"];
  reject(
    family === codes
      ? finding("bound", place.span, `${family.name}.${code.name}`, codes.span)
      : finding("otherFamily", place.span, family.name, codes),
    context,
  );
  return undefined;
}

function repliesFrom(
  found: MessageDescription,
  codes: Codes,
  written: Export,
  scope: readonly string[],
  context: JoinContext,
): Reply[] {
  const outline = propertyOf(literalOf(written.value), "response")?.value;
  const argument = { what: "response", call: undefined, outline, span: written.span };
  const replies = objectFrom(found.response, argument, context);
  return entriesOf(replies, outline, context).map(([name, words, property]): Reply => {
    const span = property?.span ?? written.span;
    const status = codes.values.find((code) => code.name === name && !code.bound);
    if (status === undefined) {
      const names = codes.values.filter((code) => !code.bound).map((code) => code.name);
      reject(catalogue["unknown-status"].finding("unknown", span, name, codes, names), context);
    }
    const path = `${written.name}.response.${name}`;
    return {
      name,
      span,
      status: status ?? unknownStatus(codes, name, span),
      prose: context.prose(property?.comment, [path, ...scope]),
      parameters: wordsFrom(words, property?.value, span, [path, ...scope], context),
    };
  });
}

/** Stands for a status that is not there, so that what else is wrong comes to light too. */
function unknownStatus(codes: Codes, name: string, span: Span): Code {
  const cName = `${codes.name}_${name}`;
  return {
    name,
    cName,
    span,
    value: 0n,
    spelling: "0",
    unsigned: false,
    bound: false,
    prose: undefined,
    places: { value: span },
  };
}
