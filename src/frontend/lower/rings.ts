import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { formatValue } from "../../language/format-value.ts";
import type { RingDescription, StructDescription } from "../../language/description.ts";
import type { Envelope, Ring } from "../../model/declaration.ts";
import type { Member, Struct } from "../../model/type.ts";
import { isBroken } from "../described.ts";
import { literalOf, placeOf, propertyOf, type Export, type Outline } from "../outline.ts";
import { reject, spoil, within, type JoinContext } from "./context.ts";
import { objectFrom } from "./given.ts";
import { heading } from "./place.ts";
import { wrongKind } from "./wrong-kind.ts";
import { Parts } from "./parts.ts";
import { rulesFrom } from "./rules.ts";
import { structFrom } from "./types.ts";

/** Joins a ring. */
export function ringFrom(found: RingDescription, written: Export, whole: JoinContext): Ring {
  const context = within(written.name, whole);
  const parts = literalOf(written.value);
  const scope = [written.name];
  const side = (name: "request" | "response"): Struct => {
    const struct: StructDescription | undefined = found[name];
    const property = propertyOf(parts, name);
    const place = { outline: property?.value, span: property?.span ?? written.span, scope };
    if (struct?.kind === "struct") return structFrom(struct, place, context);
    if (property === undefined && struct === undefined) spoil(context);
    else wrongKind("a struct", struct, place, context);
    return {
      kind: "struct",
      name: undefined,
      prose: undefined,
      span: place.span,
      typedef: undefined,
      places: { typedef: place.span },
      members: [],
      implicitPadding: true,
    };
  };
  const checked = new Parts(parts, written.span, context.report);
  const { request: asked, response: answered } = found;
  checked.checkNames("ring({ ... })", { request: asked, response: answered }, [
    "messages",
    "rules",
  ]);
  const request = side("request");
  const response = side("response");
  const messages = propertyOf(parts, "messages")?.value;
  const role = (name: keyof Envelope) => placeOf(messages, name, written.span);
  if (isBroken(found.carrier)) spoil(context);
  return {
    kind: "ring",
    ...heading(written, context),
    request,
    response,
    envelope:
      found.carrier === undefined || context.broken.has(written.name)
        ? undefined
        : carrierFrom(found.carrier, request, response, messages, written, context),
    places: {
      request: placeOf(parts, "request", written.span),
      response: placeOf(parts, "response", written.span),
      id: role("id"),
      type: role("type"),
      status: role("status"),
      words: role("words"),
      result: role("result"),
    },
    rules: rulesFrom(found.rules, propertyOf(parts, "rules")?.value, written.span, scope, context),
  };
}

const carrierRoles = ["id", "type", "status", "words", "result"] as const;

/** The members that the roles name; `undefined`, and a report, where one is not there. */
function carrierFrom(
  roles: NonNullable<RingDescription["carrier"]>,
  request: Struct,
  response: Struct,
  outline: Outline | undefined,
  written: Export,
  context: JoinContext,
): Envelope | undefined {
  const argument = { what: "messages", call: undefined, outline, span: written.span };
  if (objectFrom(roles, argument, context) !== roles) return undefined;
  const parts = new Parts(outline, outline?.span ?? written.span, context.report);
  parts.checkNames(
    "messages",
    Object.fromEntries(carrierRoles.map((role) => [role, roles[role]])),
    [],
  );
  const find = (role: keyof typeof roles, struct: Struct): Member | undefined => {
    const name: unknown = roles[role];
    const found = struct.members.find((member) => member.name === name);
    if (found !== undefined) return found;
    const names = struct.members.map((member) => member.name);
    const span = propertyOf(outline, role)?.value.span ?? outline?.span ?? written.span;
    const owner = { name: struct.name ?? "the struct", span: struct.span };
    if (name === undefined || isBroken(name) || context.broken.has(owner.name)) {
      spoil(context);
      return undefined;
    }
    if (typeof name !== "string") {
      const given = formatValue(name);
      reject(
        catalogue["wrong-kind"].finding("expected", span, "the name of a member", given),
        context,
      );
      return undefined;
    }
    const { finding } = catalogue["carrier-mismatch"];
    reject(finding("noMember", span, role, name, owner, names), context);
    return undefined;
  };
  const inBoth = (role: "id" | "type"): Member | undefined => {
    const sent = find(role, request);
    return sent && find(role, response) && sent;
  };
  const id = inBoth("id");
  const type = inBoth("type");
  const status = find("status", response);
  const words = find("words", request);
  const result = find("result", response);
  return id && type && status && words && result && { id, type, status, words, result };
}
