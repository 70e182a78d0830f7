import type { Declaration, Message } from "../../model/declaration.ts";
import { flexRingOf } from "../../model/flex-ring.ts";
import { macroNames } from "../../model/numbers.ts";
import type { Part } from "../../model/parts.ts";
import type { Aggregate } from "../../model/type.ts";
import { aggregateIn, memberPath } from "../../model/visit.ts";
import { oncePer } from "../../once.ts";
import { requestType, responseType } from "../../naming/typescript.ts";
import { anchorOf } from "../markdown/links.ts";

/** A declaration, or a part of one. */
export interface DeclarationOrPart {
  readonly declaration: Declaration;
  readonly part: Part | undefined;
}

/**
 * Takes the lines that an output has for a declaration, or for several keys, and gives what finds the index
 * of the line in which a subject has its name; `undefined` or -1 where it has none.
 */
export type Finder = (
  lines: readonly string[],
) => (subject: DeclarationOrPart) => number | undefined;

/**
 * Gives the index of the first line in which `name`, a global expression, matches with its group as the
 * argument. Lines are looked at when it is asked first, since most declarations have nothing of most kinds.
 */
function indexIn(lines: readonly string[], name: RegExp): (found: string) => number | undefined {
  let indexes: ReadonlyMap<string, number> | undefined;
  return (found) => (indexes ??= indexesOf(lines, name)).get(found);
}

function indexesOf(lines: readonly string[], name: RegExp): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  lines.forEach((line, index) => {
    // A thousand structs have so many lines that the iterator of matchAll would take most of the time.
    for (let match = name.exec(line); match !== null; match = name.exec(line)) {
      const [, found = ""] = match;
      if (!indexes.has(found)) indexes.set(found, index);
    }
  });
  return indexes;
}

/** Lines without their comments. */
function codeIn(lines: readonly string[]): readonly string[] {
  const text = lines.join("\n").replaceAll(/\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\//g, (comment) => {
    return comment.replaceAll(/[^\n]+/g, "");
  });
  return text.split("\n").map((line) => line.trimEnd());
}

/** Lines without macros, which may go on in the next line. */
function withoutMacros(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) =>
    line.startsWith("#") || lines[index - 1]?.endsWith("\\") === true ? "" : line,
  );
}

/** What begins a family, for which C has no name. */
function firstMacro(declaration: Declaration): string | undefined {
  const isFamily = declaration.kind === "codes" || declaration.kind === "flags";
  const first = isFamily ? declaration.values[0] : undefined;
  return first && macroNames(first)[0];
}

/** Macros and members are code of the header; the rest are rows of comments. */
export const findInHeader: Finder = (lines) => {
  const names = indexIn(
    lines,
    /^(?:#define +|typedef .* |\} |(?:struct|union|enum) | +(?:struct|union|enum) (?=\w+ \{))(\w+)(?: |;$)/g,
  );
  const enumerators = indexIn(lines, /^ {4,}(\w+)(?=$|,| +=|  )/g);
  const named = (name: string) => names(name) ?? enumerators(name);
  const interfaces = indexIn(lines, /^DEFINE_XEN_FLEX_RING_AND_INTF\((\w+)/g);
  const keys = indexIn(lines, /^(?:\/\*| \*) (\S+)(?=$|  \()/g);
  const rules = indexIn(lines, /^ \*  - (\w+) \(/g);
  const members = oncePer((declaration: Declaration) => memberIndexes(declaration, lines));
  return ({ declaration, part }) => {
    const path = part?.path.split(".") ?? [];
    switch (part?.kind) {
      case undefined:
        switch (declaration.kind) {
          case "key":
            return keys(declaration.path);
          case "message":
          case "section":
            // Below the start of the comment.
            return 1;
          case "struct":
            return names(declaration.name) ?? interfaces(declaration.flexRing?.name ?? "");
          case "alias":
          case "constant":
          case "codes":
          case "flags":
          case "union":
          case "ring":
          case "verbatim":
            return names(declaration.name) ?? named(firstMacro(declaration) ?? "");
        }
      case "code":
      case "bit":
      case "mask":
      case "typedef":
        return named(part.name);
      case "member":
        return members(declaration).get(part.path);
      case "parameter":
      case "reply":
        return declaration.kind === "message" ? rowOf(declaration, path, lines) : undefined;
      case "rule":
        return rules(path.at(-1) ?? "");
    }
  };
};

/**
 * The members of a struct in order: each is on the next line of code with its name, behind what is inside it.
 * Where a macro of ring.h declares them, each is a row of the comment.
 */
function memberIndexes(declaration: Declaration, lines: readonly string[]) {
  if (declaration.kind === "struct" && flexRingOf(declaration)?.hasInterface === true) {
    const rows = indexesOf(lines, /^ \*  (\w+)(?=  )/g);
    return new Map([...rows].map(([name, index]) => [`${declaration.name}.${name}`, index]));
  }
  const code = withoutMacros(codeIn(lines));
  const indexes = new Map<string, number>();
  const start = ` ${declaration.kind} ${declaration.name} {`;
  let next = Math.max(
    0,
    code.findIndex((line) => line.endsWith(start) && line.trimStart() === start.slice(1)),
  );
  // What is behind the name: no start of a block, and something.
  const words = code.map((line): readonly string[] =>
    line.endsWith("{") ? [] : (line.match(/\w+\b(?=.)/g) ?? []),
  );
  const visit = (aggregate: Aggregate, path: string) => {
    for (const member of aggregate.members) {
      const own = memberPath(path, member);
      const inner = aggregateIn(member.type);
      const isHere = inner?.name === undefined || member.inside?.definesType === true;
      if (inner !== undefined && isHere) visit(inner, own);
      // One of several variants is enough, and what C has no name for is no part.
      if (own === path || indexes.has(own)) continue;
      let index = next;
      while (index < words.length && words[index]?.includes(member.name) !== true) index++;
      if (index === words.length) continue;
      indexes.set(own, index);
      next = index + 1;
    }
  };
  if ("members" in declaration) visit(declaration, declaration.name);
  return indexes;
}

/** The row of a parameter or reply in the comment of a message: `["M", "response", "SUCCESS", "size"]`. */
function rowOf(
  { envelope, replies }: Message,
  [, side, name, parameter]: readonly string[],
  lines: readonly string[],
): number | undefined {
  const response = lines.lastIndexOf(" * Response:");
  const request = lines.lastIndexOf(" * Request:", response);
  if (side === "request") {
    const row = indexesOf(lines.slice(request, response), /^ \*  \S+ += (\w+):/g).get(name ?? "");
    return row === undefined ? undefined : request + row;
  }
  const rows = lines.slice(response);
  // Remarks begin in the same column.
  const first = new RegExp(`^ \\*  ${envelope.status.name} += `);
  const column = rows.map((row) => first.exec(row)?.[0].length).find((one) => one !== undefined);
  const status = replies.find((reply) => reply.name === name)?.status.cName;
  const row = rows.findIndex((line) => {
    const remark = line.slice(column);
    return parameter === undefined
      ? remark.split(" ", 1)[0] === status
      : remark.startsWith(`with ${status}, ${parameter}:`);
  });
  return row < 0 ? undefined : response + row;
}

/** In the TypeScript module all but rules are code. */
export const findInModule: Finder = (lines) => {
  const declared = indexIn(lines, /^(?:export )?(?:const|type|interface|class) (\w+)/g);
  const properties = propertiesIn(lines);
  return ({ declaration, part }) => {
    const { name } = part ?? declaration;
    const path = part?.path.split(".") ?? [];
    const last = path.at(-1) ?? "";
    switch (part?.kind) {
      case undefined:
        if (declaration.kind === "message") return declared(requestType(name));
        if (declaration.kind === "ring")
          return lines.findIndex((line) => line.startsWith("export class "));
        return declared(name);
      case "code":
      case "bit":
      case "mask":
      case "typedef":
        return declared(name);
      case "member": {
        // A variant of a union is a property of its struct, and a union without a tag has none.
        const owner = path.slice(0, -1).join("_");
        return [owner, declaration.name, `${owner}_MEMBERS`]
          .map((type) => properties.get(`${type}.${last}`))
          .find((index) => index !== undefined);
      }
      case "parameter":
      case "reply": {
        if (declaration.kind !== "message") return undefined;
        if (path[1] === "request")
          return properties.get(`${requestType(declaration.name)}.${last}`);
        const reply = declaration.replies.find((one) => one.name === path[2]);
        const start = declared(responseType(declaration.name)) ?? Infinity;
        const status = new RegExp(`: (?:typeof ${reply?.status.cName}|${reply?.status.value}n);`);
        const property = part.kind === "reply" ? status : new RegExp(`\\b${last}\\??:`);
        const index = lines.findIndex((line, at) => at > start && status.test(line));
        return index < 0
          ? index
          : lines.findIndex((line, at) => at >= index && property.test(line));
      }
      case "rule":
        return undefined;
    }
  };
};

const property = /(?<![\w$])(\w+)\??:/g;

/** The line of each property of a type, and of the constant of its members: `xen_netif_gref.status`. */
function propertiesIn(lines: readonly string[]): ReadonlyMap<string, number> {
  const properties = new Map<string, number>();
  let owner: string | undefined;
  lines.forEach((line, index) => {
    // One for each layout has the name of the layout behind it.
    owner ??= /^export const (\w+_MEMBERS)|^export (?:type|interface) (\w+)/
      .exec(line)
      ?.slice(1)
      .find((name) => name !== undefined);
    const code = line.replace(/^ *\/\*.*\*\//, "");
    if (owner === undefined || /^ *[/*]/.test(code)) return;
    for (let match = property.exec(code); match !== null; match = property.exec(code)) {
      const path = `${owner}.${match[1]}`;
      if (!properties.has(path)) properties.set(path, index);
    }
    if (/^(?:\}|\S.*;)$/.test(line)) owner = undefined;
  });
  return properties;
}

/** In the reference parts and keys have anchors. */
export const findInReference: Finder = (lines) => {
  // A name that is taken has a longer anchor.
  const anchors = indexIn(lines, /<a id="([^"]+?)(?:-row)*"/g);
  return ({ declaration, part }) => {
    if (part?.kind === "typedef") {
      const ofEnumeration = `with the typedef \`${part.name}\``;
      return lines.findIndex(
        (line) => line.startsWith("Typedef: ") || line.includes(ofEnumeration),
      );
    }
    if (part?.kind === "bit") {
      return lines.findIndex((line) => line.startsWith("|") && line.includes(`\`${part.name}\``));
    }
    if (part !== undefined) return anchors(anchorOf(part) ?? "");
    return declaration.kind === "key" ? anchors(declaration.name) : 0;
  };
};
