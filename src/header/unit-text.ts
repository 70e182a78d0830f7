import type { Unit } from "./compilers.ts";
import { fileName } from "./syntax-tree.ts";

/**
 * What a preprocessor leaves of a unit, as far as it decides which declarations there are and how their types are
 * spelled: units with the same text for two ABIs declare the same. An integer type of another file counts by
 * its sign, since sizes are asked for where types are used. Empty where more than the text decides.
 *
 * @param preprocessed - with the macros in it, as `-E -dD` gives it.
 */
export function unitText(preprocessed: string, { main, files }: Unit): string {
  const own: string[] = [];
  const others: string[] = [];
  let file = "";
  let line = 0;
  for (const text of preprocessed.split("\n")) {
    const [, number, path] = /^# (\d+) "([^"]*)"/.exec(text) ?? [];
    if (path === undefined) line += 1;
    else {
      file = fileName(path);
      line = Number(number) - 1;
    }
    if (text === "" || text.startsWith("#")) continue;
    if (file === main) own.push(`${line} ${text}`);
    // The headers of the compiler declare the same integers for each.
    else if (file in files) others.push(text);
  }
  const code = own.join("\n");
  if (/\b(?:wchar_t|va_list|__int128)\b/.test(code)) return "";
  return [code, ...usedTypes(code, others.join("\n")).toSorted()].join("\n");
}

/** The types among `others` that `code` uses, and those that they use. */
function usedTypes(code: string, others: string): readonly string[] {
  const byName = new Map<string, string>();
  for (const statement of statementsIn(others)) {
    for (const name of namesIn(statement)) byName.set(name, withoutSize(statement));
  }
  const used = new Set<string>();
  const visit = (text: string): void => {
    for (const [name] of text.matchAll(/[A-Za-z_]\w*/g)) {
      const statement = byName.get(name);
      if (statement === undefined || used.has(statement)) continue;
      used.add(statement);
      visit(statement);
    }
  };
  visit(code);
  return [...used];
}

/** The statements of a text on a line each. */
function statementsIn(text: string): readonly string[] {
  const statements: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: character, index } of text.matchAll(/[{};]/g)) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth > 0 || character !== ";") continue;
    statements.push(text.slice(start, index).replaceAll(/\s+/g, " ").trim());
    start = index + 1;
  }
  return statements;
}

/** The types and enumerators that a statement defines, without its semicolon. */
function namesIn(statement: string): readonly string[] {
  const tags = [...statement.matchAll(/\b(?:struct|union|enum) (\w+) ?\{/g)];
  const enumerators = [...statement.matchAll(/\benum\b[^{]*\{([^}]*)/g)].flatMap(
    ([, body = ""]) => [...body.matchAll(/(?:^|,) ?(\w+)/g)],
  );
  const plain = statement.replaceAll(/ ?(?:\[[^\]]*\]|__attribute__ ?\(\(.*?\)\))/g, "");
  const typedefs = /\btypedef\b/.test(plain)
    ? [/\( ?\* ?(\w+)/.exec(plain) ?? /(\w+)$/.exec(plain) ?? []]
    : [];
  return [...tags, ...enumerators, ...typedefs].flatMap(([, name]) => name ?? []);
}

/** A typedef of an integer with no more than its sign. */
function withoutSize(statement: string): string {
  const [, type = "", name] =
    /^typedef ((?:(?:unsigned|signed|short|int|long) )+)(\w+)$/.exec(statement) ?? [];
  if (name === undefined) return statement;
  return `typedef ${/\bunsigned\b/.test(type) ? "unsigned" : "signed"} ${name}`;
}
