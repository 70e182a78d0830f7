import { wrap } from "../../text/text.ts";
import { lineWidth, commentWidth } from "../shared/c-text.ts";
import { type Abi, abis } from "../../model/layout/abi.ts";
import { template } from "../shared/template.ts";

/** One use of a macro of the template: what is asserted of one thing. */
export interface AssertionRow {
  /** Where the header has it: an expression of the preprocessor; without it, everywhere. */
  readonly condition?: string | undefined;
  readonly macro: string;
  readonly arguments: readonly string[];
}

/**
 * The row for a place in a struct or union.
 *
 * @param path - expression for the place: `status`, `u.gso.size`, `data[0]`. If it is more than a name, the
 *   macro has to be given a name for it as well.
 */
export function placeRow(
  what: "MEMBER" | "NUMBER" | "NESTED",
  tag: string,
  path: string,
  facts: readonly string[],
): AssertionRow {
  if (/^\w+$/.test(path)) return { macro: `ABI_${what}`, arguments: [tag, path, ...facts] };
  const name = path
    .replaceAll(/[^\w]+/g, " ")
    .trim()
    .replaceAll(" ", "_");
  return { macro: `ABI_${what}_AT`, arguments: [tag, path, name, ...facts] };
}

/**
 * The C of `rows`. Macros whose names have the same length have their arguments in columns. A row that is
 * too long for a line has several, and does not widen the columns.
 */
export function rowLines(rows: readonly AssertionRow[]): readonly string[] {
  const short = rows.map((row) => line(row, []).length <= lineWidth);
  const widths = columnWidths(rows.filter((_, index) => short[index]));
  return rows.flatMap((row, index) => {
    const aligned = line(row, widths.get(row.macro.length) ?? []);
    return short[index] === true && aligned.length <= lineWidth ? [aligned] : wrapRow(row);
  });
}

/** The width of each argument except the last, with its comma, by the length of the macro. */
function columnWidths(rows: readonly AssertionRow[]): ReadonlyMap<number, readonly number[]> {
  const all = new Map<number, number[]>();
  for (const { macro, arguments: values } of rows) {
    const widths = all.get(macro.length) ?? [];
    all.set(macro.length, widths);
    values.slice(0, -1).forEach((value, index) => {
      widths[index] = Math.max(widths[index] ?? 0, value.length + ",".length);
    });
  }
  return all;
}

function line(row: AssertionRow, columns: readonly number[]): string {
  const last = row.arguments.length - 1;
  const values = row.arguments.map((argument, index) =>
    index === last ? argument : `${argument},`.padEnd(columns[index] ?? 0),
  );
  return `${row.macro}(${values.join(" ")});`;
}

function wrapRow(row: AssertionRow): readonly string[] {
  const start = `${row.macro}(`;
  const last = row.arguments.length - 1;
  const values = row.arguments.map((argument, index) => argument + (index === last ? ");" : ","));
  const rest = " ".repeat(start.length);
  if (values.every((value) => rest.length + value.length <= lineWidth))
    return wrap(values, lineWidth, { first: start, rest });
  return values.flatMap((value, index) =>
    wrap(value.split(" "), lineWidth, { first: index === 0 ? start : rest, rest: `${rest}    ` }),
  );
}

/** A macro that selects one of two numbers by something that the compiler knows of the ABI. */
interface SelectorMacro {
  readonly macro: string;
  /** What it selects by. */
  readonly title: string;
  /** What the ABIs with the first number have in common, and what the others have. */
  readonly facts: readonly [string, string];
  /** Names of the two numbers. */
  readonly parameters: readonly [string, string];
  /** Whether an ABI takes the first number. */
  readonly holds: (abi: Abi) => boolean;
  /** C that is true on these ABIs, and the lines that it needs. */
  readonly condition: string;
  readonly before: readonly string[];
}

const selectorTemplate = template("layout/selector.hbs");

/** In the order of preference: what a compiler of any ABI knows comes before names. */
const selectors: readonly SelectorMacro[] = [
  {
    macro: "ABI_BY_INT64",
    title: "by the alignment of a 64-bit integer in a struct",
    facts: ["8 bytes", "4 bytes"],
    parameters: ["if_8", "if_4"],
    holds: ({ int64Alignment }) => int64Alignment === 8,
    condition: "ABI_ALIGNMENT_OF_UINT64_T == 8",
    before: [
      "struct layout_of_uint64_t { char before; uint64_t it; };",
      "#define ABI_ALIGNMENT_OF_UINT64_T offsetof(struct layout_of_uint64_t, it)",
      'ABI_ASSERT(wrong_alignment_of_uint64_t, "uint64_t: alignment",',
      "           ABI_ALIGNMENT_OF_UINT64_T == 8 ||",
      "           ABI_ALIGNMENT_OF_UINT64_T == 4);",
    ],
  },
  {
    macro: "ABI_BY_POINTER",
    title: "by the size of a pointer",
    facts: ["8 bytes", "4 bytes"],
    parameters: ["if_8", "if_4"],
    holds: ({ pointerSize }) => pointerSize === 8,
    condition: "sizeof(void *) == 8",
    before: [],
  },
  {
    macro: "ABI_BY_ORDER",
    title: "by the order of the bytes of an integer",
    facts: ["little-endian", "big-endian"],
    parameters: ["if_little", "if_big"],
    holds: ({ byteOrder }) => byteOrder === "little",
    condition: "!ABI_IS_BIG_ENDIAN",
    before: flagLines(
      "ABI_IS_BIG_ENDIAN",
      "defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__",
    ),
  },
  ...abis.map(({ name, condition }): SelectorMacro => {
    const flag = `ABI_IS_${name.toUpperCase()}`;
    return {
      macro: `ABI_ON_${name.toUpperCase()}`,
      title: "by the ABI",
      facts: ["this one", "another"],
      parameters: ["if_so", "if_not"],
      holds: (abi) => abi.name === name,
      condition: flag,
      before: flagLines(flag, condition),
    };
  }),
];

/** Lines that define a macro as 1 or 0. */
function flagLines(macro: string, condition: string): readonly string[] {
  return [`#if ${condition}`, `# define ${macro} 1`, "#else", `# define ${macro} 0`, "#endif"];
}

/**
 * A number of the layout, as a constant expression that has the value of the ABI that is compiled for. Where
 * it differs, the selector is taken that leaves one number to the most ABIs.
 */
export function perAbi(numberOn: (abi: Abi) => number, among: readonly Abi[] = abis): string {
  const isOne = ([first, ...others]: readonly Abi[]): boolean => {
    const number = first && numberOn(first);
    return number !== undefined && others.every((abi) => numberOn(abi) === number);
  };
  const [first] = among;
  if (first !== undefined && isOne(among)) return String(numberOn(first));
  const splits = selectors
    .map(({ macro, holds }) => {
      const parts = [among.filter(holds), among.filter((abi) => !holds(abi))];
      const decided = parts.filter(isOne).reduce((sum, part) => sum + part.length, 0);
      return { macro, parts, decided };
    })
    .filter(({ parts }) => parts.every((part) => part.length > 0));
  const [split] = splits.toSorted((one, other) => other.decided - one.decided);
  if (split === undefined) throw new Error("one ABI has two numbers");
  return `${split.macro}(${split.parts.map((part) => perAbi(numberOn, part)).join(", ")})`;
}

/** The definitions of the selectors that are in `text`. */
export function selectorTexts(text: string): readonly string[] {
  return selectors
    .filter(({ macro }) => text.includes(`${macro}(`))
    .map(({ macro, title, facts, parameters, holds, condition, before }) =>
      selectorTemplate({
        about: [
          ...wrap(`${macro} selects a number ${title}.`.split(" "), commentWidth()),
          "",
          ...abiLines(facts[0], abis.filter(holds)),
          ...abiLines(
            facts[1],
            abis.filter((abi) => !holds(abi)),
          ),
        ].map((words) => ` * ${words}`.trimEnd()),
        before,
        head: `#define ${macro}(${parameters.join(", ")})`.padEnd(78),
        selection: `(${condition} ? (${parameters[0]}) : (${parameters[1]}))`,
      }),
    );
}

/** ABIs that have a fact in common, as lines of a comment. */
function abiLines(fact: string, some: readonly Abi[]): readonly string[] {
  const names = some.map(({ name }, index) => name + (index === some.length - 1 ? "" : ","));
  const first = `  ${fact}  `;
  return wrap(names, commentWidth(), { first, rest: " ".repeat(first.length) });
}
