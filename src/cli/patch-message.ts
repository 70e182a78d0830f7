import type { Change } from "../apply/draft.ts";
import type { AppliedSpec } from "./apply.ts";
import { type Declaration, type Section, isDefinedElsewhere } from "../model/declaration.ts";
import { type Model, declarationsOf, messagesOf } from "../model/model.ts";
import { macroNames } from "../model/numbers.ts";
import { type Prose, firstParagraph, firstSentence, proseLine } from "../model/prose.ts";
import type { Code, Codes, Flag, Flags } from "../model/type.ts";
import { memberPath, visitDeclaration, withInner } from "../model/visit.ts";
import { ringPageName, ringSlotName } from "../naming/c.ts";
import { formatCount, joinList, wrap } from "../text/text.ts";
import { type PrefixMap, headerNames } from "../verify/pairs.ts";

export interface CommitMessage {
  /** At most 72 columns with `[PATCH]` before it, unless a name alone is longer. */
  readonly subject: string;
  readonly body: readonly string[];
}

/** Something that is added. */
interface Addition {
  readonly names: readonly string[];
  /** The same, shorter where that is clear from the subject. */
  readonly shortNames: readonly string[];
  /** What one of `names` is. */
  readonly noun: string;
  readonly prose: Prose | undefined;
  readonly declaration: Declaration | undefined;
}

const subjectWidth = 72 - "[PATCH] ".length;
const bodyWidth = 72;

/** Says what changes of a header are about, in the names that the header has. */
export function commitMessage(
  {
    changes,
    following,
    model,
    abis,
  }: Pick<AppliedSpec, "model" | "abis" | "following"> & { readonly changes: readonly Change[] },
  renames: PrefixMap,
): CommitMessage {
  const labelsOf = (kind: Change["kind"]) =>
    changes.flatMap((change) => (change.kind === kind ? change.labels : []));
  const additions = additionsOf(new Set(labelsOf("added")), model);
  const sections = newSections(additions, model);
  const changed = changes.filter(({ kind }) => kind === "changed");
  const removed = labelsOf("removed");
  const inHeader = (text: string) => headerNames(text, renames);
  const paragraph = (text: string) => linesOf(inHeader(text));
  const listItem = (text: string) =>
    wrap(inHeader(text).split(" "), bodyWidth, { first: "- ", rest: "  " });
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : ["", title, "", ...items.flatMap(listItem)];
  const abiNames = joinList(
    abis.map(({ name }) => name),
    "and",
  );
  const [, ...body] = [
    ...[...sections.keys()].flatMap(({ prose }) => ["", ...paragraph(firstParagraph(prose))]),
    ...list("This adds:", additions.map(additionText)),
    ...list(
      "This changes:",
      changed.map(({ labels, names = labels, detail }) => `${joinList(names, "and")}: ${detail}`),
    ),
    ...list("This removes:", removed),
    ...list("This also changes:", following),
    "",
    ...paragraph(`Every other macro, type and layout stays the same on ${abiNames}.`),
  ];
  const change = changed.flatMap(({ labels, names = labels }) => names);
  const others = { change, remove: removed };
  const subjects = subjectsFor(additions, sections, others).map(inHeader);
  const width = subjectWidth - `${model.name}: `.length;
  const subject = subjects.find((one) => one.length <= width) ?? subjects.at(-1) ?? "";
  return { subject: `${model.name}: ${subject}`, body };
}

/** What the subject may say, the best first and the shortest last. */
function subjectsFor(
  additions: readonly Addition[],
  sections: ReadonlyMap<Section, readonly Declaration[]>,
  others: { readonly change: readonly string[]; readonly remove: readonly string[] },
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { noun, names } of additions) counts.set(noun, (counts.get(noun) ?? 0) + names.length);
  const titles = additions.flatMap(({ declaration, names }) => {
    const section = [...sections].find(([, own]) => own.some((one) => one === declaration));
    return section === undefined ? names : [titleWithin(section[0])];
  });
  const counted = (names: readonly string[]) =>
    names.length === 0 ? [] : [formatCount(names.length, "declaration")];
  const short = additions.flatMap(({ shortNames }) => shortNames);
  const named = [[...new Set(titles)], additions.flatMap(({ names }) => names), short];
  const numbers = [...counts].map(([noun, count]) => formatCount(count, noun));
  const fewer = { change: counted(others.change), remove: counted(others.remove) };
  return [
    ...named.map((add) => sentence({ add, ...others })),
    ...[...named, numbers, counted(short)].map((add) => sentence({ add, ...fewer })),
  ];
}

function sentence(verbs: Readonly<Record<string, readonly string[]>>): string {
  const parts = Object.entries(verbs).filter(([, names]) => names.length > 0);
  return parts.map(([verb, names]) => `${verb} ${joinList(names, "and")}`).join(", ");
}

/** What the labels of changes are in the spec: messages first, then all else in order. */
function additionsOf(labels: ReadonlySet<string>, model: Model): readonly Addition[] {
  const left = new Set(labels);
  const additions: Addition[] = [];
  const take = (...some: readonly string[]) => some.filter((label) => left.delete(label));
  const add = (
    names: readonly string[],
    noun: string,
    prose: Prose | undefined,
    declaration: Declaration | undefined,
    shortNames = names,
  ) => {
    if (names.length > 0) additions.push({ names, shortNames, noun, prose, declaration });
  };
  for (const message of messagesOf(model)) {
    const { name, code, prose } = message;
    const [text] = take(name);
    // Its number is not worth a line of its own.
    if (take(code.cName).length > 0) add([code.cName], "message", prose, message, [name]);
    else if (text !== undefined)
      add([`the text of ${code.cName}`], "message text", prose, message, [`the text of ${name}`]);
  }
  for (const declaration of declarationsOf(model)) {
    const { name, prose } = declaration;
    const one = (noun: string) => () => add(take(name), noun, prose, declaration);
    const family = ({ values }: Codes | Flags) => {
      const all: readonly (Code | Flag)[] = values;
      const isNew = all.flatMap(macroNames).every((macro) => labels.has(macro));
      // Of a flag, the mask stands for both macros.
      const takeMacro = (value: Code | Flag) => take(...macroNames(value).toReversed()).slice(0, 1);
      if (isNew) add(all.flatMap(takeMacro), "constant", prose, declaration);
      else for (const value of all) add(takeMacro(value), "constant", value.prose, declaration);
    };
    const nothing = () => {};
    visitDeclaration<void>(declaration, {
      codes: family,
      flags: family,
      aggregate: (aggregate) => {
        const { kind, typedef } = aggregate;
        const own = take(`${kind} ${name}`);
        const type = typedef === undefined ? [] : take(typedef);
        add(own, kind, prose, declaration);
        if (own.length === 0) add(type, "type", undefined, declaration);
        for (const inner of withInner(aggregate, name)) {
          for (const member of inner.aggregate.members) {
            add(take(memberPath(inner.cPath, member)), "member", member.prose, declaration);
          }
        }
      },
      ring: () => {
        if (take(`struct ${ringPageName(name)}`, `union ${ringSlotName(name)}`).length > 0) {
          add([`the ring ${name}`], "ring", prose, declaration);
        }
      },
      alias: one("type"),
      constant: one("constant"),
      verbatim: one("declaration"),
      message: nothing,
      key: nothing,
      section: nothing,
    });
  }
  // Raw C may declare several names, which only a compiler knows.
  for (const label of left) add([label], "declaration", undefined, undefined);
  return additions;
}

/** The sections of a model of which the header had nothing before, each with what is below it. */
function newSections(
  additions: readonly Addition[],
  { chapters }: Model,
): ReadonlyMap<Section, readonly Declaration[]> {
  const added = new Set(additions.map(({ declaration }) => declaration));
  const sections = chapters.flatMap(({ declarations }) =>
    declarations.flatMap((section, index) => {
      if (section.kind !== "section") return [];
      const rest = declarations.slice(index + 1);
      const next = rest.findIndex(({ kind }) => kind === "section");
      const own = next === -1 ? rest : rest.slice(0, next);
      // The others do not say under which name a header declares them.
      const declared = own.filter(
        (one) => one.kind !== "key" && one.kind !== "verbatim" && !isDefinedElsewhere(one),
      );
      const isNew = declared.length > 0 && declared.every((one) => added.has(one));
      return isNew ? [[section, own] as const] : [];
    }),
  );
  return new Map(sections);
}

/** The title of a section within a sentence: in lower case, unless it starts with a name. */
function titleWithin({ title, prose }: Section): string {
  const [word = ""] = title.split(" ");
  const withinSentences = proseLine(prose).match(/(?<=[a-z,] )\w+/g) ?? [];
  const isName = /^.[^a-z]/.test(word) || withinSentences.some((one) => one === word);
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

function additionText({ names, prose }: Addition): string {
  const first = firstSentence(prose);
  const text = joinList(names, "and");
  return first === "" || names.some((name) => first === `${name}.`) ? text : `${text}: ${first}`;
}

/** Text as lines none of which `git am` takes for something else than text. */
function linesOf(text: string): readonly string[] {
  const special = /^(?=---|diff -|Index: |From |(?:From|Date|Subject):)/;
  return wrap(text.split(" "), bodyWidth).map((line) => line.replace(special, " "));
}
