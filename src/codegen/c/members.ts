import type { Aggregate, Member } from "../../model/type.ts";
import { codesOf } from "../diagram/cells.ts";
import { comment, commentWidth, lineWidth } from "./comment.ts";
import { familySentence, mentions } from "./family.ts";
import { besideMembers } from "./local-names.ts";
import { hangingLines } from "./prose.ts";
import { dimensions, elementType, namedType } from "./type.ts";

const step = "    ";

/**
 * The members of `aggregate`, one declaration each. Their comments stand behind them where all fit
 * there, and otherwise above them.
 *
 * @param path - the way to `aggregate` from the declaration that holds it: `["netif_extra_info", "u"]`.
 */
export function memberLines(
  aggregate: Aggregate,
  path: readonly string[],
  indent: string,
): readonly string[] {
  const members = aggregate.members.map((member) => ({
    text: memberText(member, aggregate, path, commentWidth(indent)),
    lines: declarator(member, path, indent),
  }));
  const behind = trailing(members);
  if (behind !== undefined) return behind;
  return members.flatMap(({ text, lines }, index) => {
    const whole = [...comment(text, indent), ...lines];
    return index === 0 ? whole : ["", ...whole];
  });
}

interface MemberView {
  /** What the comment says. */
  readonly text: readonly string[];
  readonly lines: readonly string[];
}

function trailing(members: readonly MemberView[]): readonly string[] | undefined {
  const column = Math.max(0, ...members.map(({ lines }) => lines[0]?.length ?? 0)) + 2;
  const lines = members.flatMap(({ text, lines: [line, ...others] }) => {
    if (line === undefined || others.length > 0) return [];
    if (text.length === 0) return [line];
    const [only, ...more] = comment(text);
    const whole = `${line.padEnd(column)}${only}`;
    return more.length === 0 && whole.length <= lineWidth ? [whole] : [];
  });
  return lines.length === members.length ? lines : undefined;
}

function declarator(member: Member, path: readonly string[], indent: string): readonly string[] {
  const tail = `${member.name}${dimensions(member.type)};`;
  const type = elementType(member.type);
  const name = namedType(type);
  if (name !== undefined || type.kind === "scalar") return [`${indent}${name} ${tail}`];
  const inner = type.kind === "struct" ? type.struct : type.union;
  const members = memberLines(inner, [...path, member.name], indent + step);
  return [`${indent}${type.kind} {`, ...members, `${indent}} ${tail}`];
}

function memberText(
  member: Member,
  aggregate: Aggregate,
  path: readonly string[],
  width: number,
): readonly string[] {
  const type = elementType(member.type);
  const family = type.kind === "scalar" ? type.values : undefined;
  const remark = {
    before: [...marker(member), ...selection(member, aggregate)],
    prose: besideMembers(member.prose, path),
    after: familySentence(family, member.prose),
  };
  return hangingLines("", remark, width);
}

/** Who writes the member, as Xen's headers mark it. */
function marker({ direction, prose }: Member): readonly string[] {
  const mark = { input: "IN", output: "OUT", inout: "IN/OUT" };
  if (direction === undefined) return [];
  return [prose === undefined ? mark[direction] : `${mark[direction]}:`];
}

/** The codes of the tag for which a variant of a union holds, unless its prose names them. */
function selection({ name, prose }: Member, aggregate: Aggregate): readonly string[] {
  if (aggregate.kind === "struct" || aggregate.selector === undefined) return [];
  const family = aggregate.selector.codes.name;
  const codes = codesOf(aggregate, name);
  if (codes.every((code) => mentions(prose, family, [code.name]))) return [];
  return [`${codes.map(({ cName }) => cName).join(", ")}${prose === undefined ? "" : ":"}`];
}
