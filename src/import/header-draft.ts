import { basename } from "node:path";
import type { HeaderText } from "../header/header-text.ts";
import { type Include, includesIn } from "../header/includes.ts";
import { joined } from "./comments.ts";
import { proseOf } from "./comment-prose.ts";
import { guardOf } from "./groups.ts";
import type { HeaderDraft } from "./spec-text.ts";
import { directivesOf } from "./statements.ts";

/** What the comments and directives at the start of a header say of it. */
export function headerDraft(header: HeaderText, path: string): HeaderDraft {
  const { text, comments } = header;
  const directive = text.search(/^[\t ]*#/m);
  const firstItem = Math.min(
    ...header.items.map(({ start }) => start),
    directive === -1 ? Infinity : directive,
  );
  const top = comments
    .filter(({ end }) => end <= firstItem)
    .map((one) => text.slice(one.start, one.end));
  const spdx = top
    .map((one) => /SPDX-License-Identifier:\s*([^*\n]+?)\s*(?:\*\/)?\s*$/m.exec(one)?.[1])
    .find(Boolean);
  const paragraphs = joined(
    top.map((one) =>
      proseOf(
        one.replaceAll(/^.*SPDX-License-Identifier:.*$/gm, (line) =>
          line.replace(/SPDX.*?(?=\*\/|$)/, ""),
        ),
      ),
    ),
  );
  const file = basename(path);
  const guard = guardOf(header);
  const prose = withoutLicence(paragraphs);
  const [first = ""] = prose;
  const isTitle =
    /^[A-Za-z]/.test(first) &&
    first.length <= 72 &&
    !/[.:]$/.test(first) &&
    !/copyright/i.test(first);
  return {
    name: file.replace(/\.h$/, ""),
    title: isTitle ? first : `The interface of ${file}`,
    prose: isTitle ? prose.slice(1).filter((line, index) => index > 0 || line !== "") : prose,
    guard: guard === "" ? `${file.replaceAll(/\W/g, "_").toUpperCase()}` : guard,
    licence:
      spdx ??
      (/Permission is hereby granted, free of charge/.test(top.join("\n"))
        ? "MIT"
        : "LicenseRef-unknown"),
    cplusplus: /__cplusplus/.test(text),
    includes: directivesOf(header)
      .filter(({ kind, conditions }) => kind === "include" && conditions.length === 0)
      .flatMap(({ argument }) => includesIn(`#include ${argument}`).map(includeText)),
    severities: {},
  };
}

/** A header as `includes` of the language names it. */
export function includeText({ name, isSystem }: Include): string {
  return isSystem ? `<${name}>` : name;
}

/** The prose of a header without its name and the text of its licence, which an identifier stands for. */
function withoutLicence(prose: readonly string[]): readonly string[] {
  const paragraphs = prose.join("\n").split("\n\n");
  const start = paragraphs.findIndex((one) =>
    /Permission is hereby granted|This program is free software|Redistribution and use/.test(one),
  );
  const end = paragraphs.findLastIndex((one) => /WITHOUT WARRANTY|AS IS|warranty/i.test(one));
  return paragraphs
    .filter((_, index) => start === -1 || index < start || index > end)
    .map((one) => one.replace(/^[\w/.-]*\.h(?:\s*(?:--?|:)\s*|\s+|$)/, "").trim())
    .filter((one) => one !== "" && one !== "```\n```")
    .flatMap((one, index) => (index === 0 ? one.split("\n") : ["", ...one.split("\n")]));
}
