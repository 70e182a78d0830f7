import { basename } from "node:path";
import type { TextRange } from "../header/header-text.ts";
import type { Include } from "../header/includes.ts";
import type { LocatedText } from "../header/located-text.ts";
import { type Prose, proseOf } from "./comment-prose.ts";
import { isAboutCplusplus, isForCplusplus } from "./comment-places.ts";
import { titledProse } from "./comment-title.ts";
import { guardOf } from "./groups.ts";
import type { HeaderDraft } from "./spec-text.ts";
import { leadingIncludes } from "./directives.ts";

/** Licences that headers have in full, by words of their text. */
const licences: readonly (readonly [RegExp, string])[] = [
  [/Permission is hereby granted, free of charge/, "MIT"],
  [/Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose/, "ISC"],
  [/provided 'as-is'[^]*Altered source versions must be plainly marked/, "Zlib"],
  [/May you do good and not evil/, "blessing"],
  [/Redistribution and use[^]*Neither the name/, "BSD-3-Clause"],
  [/Redistribution and use/, "BSD-2-Clause"],
  [/Apache License, Version 2\.0/, "Apache-2.0"],
  [/Lesser General Public License[^]*version 2\.1[^]*any later version/, "LGPL-2.1-or-later"],
  [/Lesser General Public License[^]*version 2\.1/, "LGPL-2.1-only"],
  [/GNU General Public License[^]*version 2[^]*any later version/, "GPL-2.0-or-later"],
  [/GNU General Public License[^]*version 2/i, "GPL-2.0-only"],
];

/** What a spec has where its header says no licence. */
export const unknownLicence = "LicenseRef-unknown";

const licenceStart =
  /Permission is hereby granted|Permission to use, copy, modify|author disclaims copyright|software is provided 'as-is'|(?:This (?:program|file|library|software)|The [\w ]+ Library) (?:is free software|can be distributed|is distributed|is licensed)|may also be distributed under|Redistribution and use|is (?:licensed|available) (?:to you )?under|Licensed under/;
const licenceEnd =
  /WITHOUT WARRANTY|AS IS|may not be removed or altered|never taking more than you give|warrant|DAMAGE|LIABILITY|General Public License/i;

/**
 * The comments that are about a header as a whole: those before its first declaration, up to one with a
 * title below the includes, and without what is right above the declaration.
 */
export function topComments(located: LocatedText): readonly TextRange[] {
  const { header, lines } = located;
  const { comments, text } = header;
  const guard = guardOf(header);
  const first = header.items.find(({ name }) => guard === "" || name !== guard);
  const directive = /^[\t ]*#[\t ]*(?:include|pragma)\b/m.exec(text)?.index ?? text.length;
  const condition = [...text.matchAll(/^[\t ]*#[\t ]*if.*$/gm)].find(
    ([line]) => guard === "" || !line.includes(guard),
  );
  const end = Math.min(first?.start ?? text.length, condition?.index ?? text.length);
  const above = first === undefined ? [] : lines.commentsAbove(first.statement);
  const outer = first?.conditions[0];
  const attached = [...above, ...(outer === undefined ? [] : lines.commentsAbove(outer))];
  const top: TextRange[] = [];
  for (const one of comments) {
    const own = text.slice(one.start, one.end);
    const isLicence = /SPDX-License|copyright|licen[cs]e/i.test(own);
    if (one.start >= end) break;
    if (isAboutCplusplus(text, one.end)) continue;
    if (/^[\t ]*#/.test(text.slice(lines.startOf(one.start), one.start))) continue;
    if (attached.includes(one) && !isLicence) break;
    if (top.length > 0 && one.start > directive && titledProse(own) !== undefined) break;
    top.push(one);
  }
  const last = top.at(-1);
  const isOfFirst =
    top.length > 1 &&
    last !== undefined &&
    last.start > directive &&
    (/^\/\*+\s*[a-z][^\n]*$/.test(text.slice(last.start, last.end)) ||
      [last, ...comments.filter(({ start }) => start > end).slice(0, 2)].every((one) =>
        isApart(one, located),
      )) &&
    text.slice(last.end, end).trim() === "";
  return isOfFirst ? top.slice(0, -1) : top;
}

/** Whether an empty line is between a comment and what is below it, which is no other one. */
function isApart({ end }: TextRange, { lines }: LocatedText): boolean {
  return lines.isAboveBlank(end) && !/^\s*\/[*/]/.test(lines.text.slice(end));
}

/** What the comments and directives at the start of a header say of it. */
export function headerDraft(
  located: LocatedText,
  path: string,
): Omit<HeaderDraft, "defines" | "elsewhere" | "severities"> {
  const { text } = located.header;
  const top = topComments(located).map((one) => located.textOf(one));
  const whole = top.join("\n");
  const spdx = /SPDX-License-Identifier:\s*([^*\n]+?)\s*(?:\*\/)?\s*$/m.exec(whole)?.[1];
  const licence =
    spdx ?? licences.find(([words]) => words.test(whole.replaceAll(/[\s*]+/g, " ")))?.[1];
  const paragraphs = top.flatMap((one) =>
    proseOf(
      one.replaceAll(/^.*SPDX-License-Identifier:.*$/gm, (line) =>
        line.replace(/SPDX.*?(?=\*\/|$)/, ""),
      ),
    ),
  );
  const file = basename(path);
  const guard = guardOf(located.header);
  const { title, prose } = titleOf(
    withoutName(licence === undefined ? paragraphs : withoutLicence(paragraphs)),
  );
  return {
    name: file.replace(/\.h$/, "").replaceAll(/[^\w-]/g, "_"),
    title: title ?? `The interface of ${file}`,
    prose,
    guard: guard === "" ? file.replaceAll(/\W/g, "_").toUpperCase() : guard,
    licence: licence ?? unknownLicence,
    cplusplus: isForCplusplus(text),
    emacs: /\bLocal variables:/i.test(text),
    includes: leadingIncludes(located.header).map(includeText),
  };
}

/** A header as `includes` of the language names it. */
export function includeText({ name, isSystem }: Include): string {
  return isSystem ? `<${name}>` : name;
}

/** The first paragraph is the title where it is a line of words. */
function titleOf(prose: Prose): {
  readonly title: string | undefined;
  readonly prose: Prose;
} {
  const [first, ...others] = prose;
  const text = first?.kind === "text" ? first.text.replace(/[.:]$/, "") : "";
  const isTitle =
    /^[A-Za-z]/.test(text) && text.length <= 72 && !/[.;] /.test(text) && !/copyright/i.test(text);
  // A licence above may be under the same title.
  const isOther = (one: Prose[number]) => one.text.replace(/[.:]$/, "") !== text;
  return isTitle ? { title: text, prose: others.filter(isOther) } : { title: undefined, prose };
}

/** The prose without the text of a licence, which an identifier stands for. */
function withoutLicence(prose: Prose): Prose {
  const start = prose.findIndex(({ text }) => licenceStart.test(text));
  const last = prose.findLastIndex(({ text }) => licenceStart.test(text) || licenceEnd.test(text));
  return prose.filter((_, index) => start === -1 || index < start || index > last);
}

/** The prose without the name of a header at its start. */
function withoutName(prose: Prose): Prose {
  const name = /^(?:--? )?<?[\w./-]*\.h>?(?:\s*(?:--?|:)\s*|\s+|$)/;
  return prose
    .map((one) => (one.kind === "text" ? { ...one, text: one.text.replace(name, "") } : one))
    .filter(({ text }) => text.trim() !== "");
}
