import type { Declaration } from "../model/declaration.ts";
import type { Codes, Flags } from "../model/type.ts";
import { visitDeclaration } from "../model/visit.ts";
import type { Difference } from "../verify/compare.ts";
import { restyle } from "../header/style.ts";
import { type TextDraft, fileStart } from "./draft.ts";
import { addValues, changeValue } from "./macros.ts";
import { changeMembers } from "./members.ts";
import type { TargetHeader } from "./target.ts";

/**
 * Brings what the header has of a declaration up to date.
 *
 * @param removed - names of the header that are removed.
 */
export function bringUpToDate(
  declaration: Declaration,
  differences: readonly Difference[],
  isWanted: (label: string) => boolean,
  removed: readonly string[],
  target: TargetHeader,
  draft: TextDraft,
): void {
  const wanted = differences.filter((one) => isWanted(one.declaration.label));
  // An enumerator that goes may change the values of others.
  const mayCount = removed.length > 0 && "enumeration" in declaration;
  if (wanted.length === 0 && !mayCount) return;
  const different = wanted.flatMap((one) => (one.kind === "different" ? [one.label] : []));
  const replaceStatements = () => {
    for (const label of different) {
      // The body of a function is the author's.
      if (target.itemOf(label)?.kind === "function") draft.kept.add(label);
      else replaceStatement(label, target, draft);
    }
  };
  const family = (one: Codes | Flags) => {
    for (const label of different) {
      if (isBoundOfMore(label, one, target)) draft.kept.add(label);
    }
    const counted = addValues(one, isWanted, removed, target, draft);
    for (const label of different) {
      if (!draft.kept.has(label) && !counted.has(label)) changeValue(label, target, draft);
    }
  };
  const nothing = () => {};
  visitDeclaration<void>(declaration, {
    constant: () => {
      for (const label of different) changeValue(label, target, draft);
    },
    codes: family,
    flags: family,
    aggregate: (aggregate) => {
      const { kind, name, typedef } = aggregate;
      const own = `${kind} ${name}`;
      const members = wanted.filter((one) => one.declaration.label === own);
      if (members.length > 0) changeMembers(aggregate, members, target, draft);
      if (target.tagless.some(({ to }) => to === name)) addTag(own, target, draft);
      else if (different.some((label) => label === typedef))
        replaceStatement(typedef ?? "", target, draft);
      else if (wanted.some(({ label }) => label === typedef))
        addTypedef(own, typedef ?? "", target, draft);
    },
    ring: ({ name }) => replaceCall(name, target, draft),
    alias: replaceStatements,
    verbatim: replaceStatements,
    message: nothing,
    key: nothing,
    section: nothing,
  });
}

/** Whether a bound is one more than a code that only the header has. */
function isBoundOfMore(label: string, family: Codes | Flags, target: TargetHeader): boolean {
  if (
    family.kind === "flags" ||
    family.prefix === "" ||
    !family.values.some(({ cName, role }) => role === "bound" && cName === label)
  ) {
    return false;
  }
  const valueOf = (name: string) => Number(target.found.get(name)?.aspects["value"]);
  const prefix = target.inHeader(family.prefix);
  const own = target.labelOf(label);
  return [...target.found.keys()].some(
    (name) =>
      name.startsWith(prefix) &&
      !family.values.some(({ cName }) => target.labelOf(cName) === name) &&
      valueOf(name) === valueOf(own) - 1,
  );
}

/** Replaces the statement that declares `label` by that of a generated header. */
function replaceStatement(label: string, target: TargetHeader, draft: TextDraft): void {
  const item = target.itemOf(label);
  const own = target.own.find(label);
  if (item === undefined || own === undefined) {
    return draft.refuse(
      item?.nameRange ?? fileStart,
      `${label} differs from the spec, and it is not clear which text declares it`,
      "change it by hand",
    );
  }
  if (target.isShared(item)) {
    return draft.refuse(
      item.nameRange,
      `${label} differs from the spec, and its statement declares other things, too`,
      "declare each in a statement of its own, and run the command again",
    );
  }
  const indent = target.lines.indentOf(item.statement.start);
  const [first = "", ...more] = target.ownText(own.statement).split("\n");
  const text = [first, ...restyle(more, target.style, indent)].join("\n");
  const change = { kind: "changed", labels: [label], detail: "its text" } as const;
  draft.replace(item.statement, text, change);
}

function replaceCall(name: string, target: TargetHeader, draft: TextDraft): void {
  const call = target.ringCall(name);
  const own = target.own.header.items.find((one) => one.kind === "call" && one.name === name);
  if (call === undefined || own === undefined) {
    return draft.refuse(
      fileStart,
      `the types of the ring ${name} differ from the spec, and are not declared by a macro here`,
      "change them by hand",
    );
  }
  const text = target.ownText(own.statement);
  // Where the macro has the same arguments, it is a struct that differs.
  const [before, after] = [target.textOf(call.statement), text].map((one) =>
    one.replaceAll(/\s/g, ""),
  );
  if (before === after) return;
  draft.replace(call.statement, text, { kind: "changed", labels: [name], detail: "its structs" });
}

/** Gives a struct the tag of the spec that has a typedef for its only name. */
function addTag(own: string, target: TargetHeader, draft: TextDraft): void {
  const item = target.itemOf(own);
  if (item === undefined) return;
  const labels = [own, target.labelOf(own), target.nameOf(item)];
  const offset = item.start + item.kind.length;
  const tag = target.inHeader(own.slice(own.indexOf(" ")));
  const change = { kind: "added", labels, names: [`the tag of ${own}`], detail: "" } as const;
  draft.insert(offset, tag, change);
}

function addTypedef(own: string, typedef: string, target: TargetHeader, draft: TextDraft): void {
  const item = target.itemOf(own);
  if (item === undefined) return;
  const text = target.inHeader(`typedef ${own} ${typedef};\n`);
  const change = { kind: "added", labels: [typedef], detail: "" } as const;
  draft.insert(target.lines.blockOf(item).end, text, change);
}
