import { groupBy, runsOf } from "../../text/lists.ts";
import { hex, wrap } from "../../text/text.ts";
import { isBig } from "../../model/numbers.ts";
import type { Integer, ScalarType } from "../../model/type.ts";
import { reservedWords } from "../../naming/typescript-names.ts";
import { helperNames } from "../../naming/typescript.ts";
import { template } from "../shared/template.ts";

/** Whether a value is a whole number in a range, and neither a boolean nor a floating-point number. */
export function isWhole({ isBoolean, isFloat }: Integer): boolean {
  return !isBoolean && !isFloat;
}

/** Whether an integer is a `bigint` and has fewer than 64 bits on the ABI that it is meant for. */
function isWidened(integer: Integer): boolean {
  return isBig(integer) && integer.bits < 64;
}

/** The unsigned integer with so many bits. */
export function unsignedOf(bits: number): Integer {
  const name = `uint${bits}_t`;
  return { name, bits: bits === 8 ? 8 : bits === 16 ? 16 : 32, signed: false };
}

/** The TypeScript type of an integer: that of its alias, or the one that holds it. */
export function scalarText({ alias, integer }: ScalarType): string {
  return (integer.isWide ? undefined : alias?.name) ?? integerText(integer);
}

export function integerText(integer: Integer): "number" | "bigint" | "boolean" {
  if (integer.isBoolean) return "boolean";
  return isBig(integer) ? "bigint" : "number";
}

/** Zero, as a literal of the integer's type. */
export function zeroText(integer: Integer): string {
  if (integer.isBoolean) return "false";
  return isBig(integer) ? "0n" : "0";
}

/** What an integer may be, as helpers take it: the greatest value, and the least where it is not 0. */
export function limitText(integer: Integer): string {
  const { signed, bits: whole, width: bits = whole } = integer;
  const suffix = isBig(integer) ? "n" : "";
  const half = 1n << BigInt(bits - 1);
  const greatest = `${hex(signed ? half - 1n : half * 2n - 1n)}${suffix}`;
  return signed ? `${greatest}, -${hex(half)}${suffix}` : greatest;
}

/** What a member may be, for the cold path of a writer. */
export function limitOf(name: string, integer: Integer): string {
  return `${name}: [${limitText(integer)}]`;
}

/** Limits that hold where `condition` does. */
export function limitsWhere(condition: string, limits: readonly string[]): string {
  return `...(${condition} && { ${limits.join(", ")} })`;
}

/** Reads an integer from `view`. */
export function getText(view: string, integer: Integer, address: string, endian: string): string {
  const raw = `${view}.get${accessText(integer)}(${address}${orderText(integer, endian)})`;
  if (integer.isBoolean) return `${raw} !== 0`;
  return isWidened(integer) ? `BigInt(${raw})` : raw;
}

/** Writes `value`, which is in range, to `view`. */
export function setText(
  view: string,
  integer: Integer,
  address: string,
  value: string,
  endian: string,
): string {
  const raw = integer.isBoolean
    ? `${value} ? 1 : 0`
    : isWidened(integer)
      ? `Number(BigInt.as${integer.signed ? "Int" : "Uint"}N(${integer.bits}, ${value}))`
      : value;
  return `${view}.set${accessText(integer)}(${address}, ${raw}${orderText(integer, endian)})`;
}

/** The call that gives a value back if the integer can have it, and refuses it otherwise. */
export function checkedText(value: string, integer: Integer, path: string): string {
  if (integer.isFloat) return `checkNumber(${value}, ${path})`;
  return integer.isBoolean
    ? `checkBoolean(${value}, ${path})`
    : `checkInteger(${value}, ${path}, ${limitText(integer)})`;
}

/** {@link checkedText} for a member of a table, by a helper for its type where there is one. */
export function rangeText(integer: Integer, path: string): string {
  const { bits, signed } = integer;
  return !isWhole(integer) || isWidened(integer)
    ? checkedText("value", integer, `\`\${this.$path}.${path}\``)
    : `${signed ? "" : "u"}int${bits}(value, this, "${path}")`;
}

function accessText({ bits, signed, isFloat }: Integer): string {
  if (isFloat) return `Float${bits}`;
  return `${bits === 64 ? "Big" : ""}${signed ? "Int" : "Uint"}${bits}`;
}

function orderText({ bits, byteOrder }: Integer, endian: string): string {
  return bits === 8 ? "" : `, ${endianText(byteOrder, endian)}`;
}

/** The argument of `DataView` methods for a byte order; `endian` where there is none. */
export function endianText(byteOrder: Integer["byteOrder"], endian: string): string {
  return byteOrder === undefined ? endian : String(byteOrder === "little");
}

/** The variable that counts the elements of an array with `depth` arrays around it. */
export function indexName(depth: number): string {
  return depth === 0 ? "index" : `index${depth + 1}`;
}

/** Lines indented by one step. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A position in a view as JavaScript computes it: a variable, fixed bytes and terms of loops. */
export interface Address {
  readonly base: string;
  /** In bytes from the base. */
  readonly bytes: number;
  /** What loops add: `index * 8`. */
  readonly terms: readonly string[];
}

export function addressAt(base: string, bytes = 0): Address {
  return { base, bytes, terms: [] };
}

/** The address `bytes` further on. */
export function further(address: Address, bytes: number): Address {
  return { ...address, bytes: address.bytes + bytes };
}

/** The address of element `index` of an array of elements of `size` bytes. */
export function element(address: Address, index: string, size: number): Address {
  return { ...address, terms: [...address.terms, size === 1 ? index : `${index} * ${size}`] };
}

export function addressText({ base, bytes, terms }: Address): string {
  return [base, ...(bytes === 0 ? [] : [`${bytes}`]), ...terms].join(" + ");
}

/**
 * How many elements a flexible array has in a view.
 *
 * @param count - an expression for the number that a member has; `undefined` where none has it.
 */
export function elementsText(
  {
    view,
    address,
    size,
    path,
  }: Readonly<Record<"view" | "address" | "path", string>> & {
    readonly size: number;
  },
  count: string | undefined,
  most: number | undefined,
): string {
  const more = [
    ...(count === undefined && most === undefined ? [] : [count ?? "undefined"]),
    ...(most === undefined ? [] : [`${most}`]),
  ];
  return `elementsIn(${[view, address, `${size}`, `"${path}"`, ...more].join(", ")})`;
}

/** A test that is true where `value` is no integer of this type, whatever else it may be. */
export function outOfRange(value: string, integer: Integer): string {
  const { signed, bits: whole, width: bits = whole } = integer;
  if (!isWhole(integer)) return `typeof ${value} !== "${integerText(integer)}"`;
  if (isBig(integer)) {
    return `BigInt.as${signed ? "Int" : "Uint"}N(${bits}, ${value}) !== ${value}`;
  }
  if (!signed) {
    return bits === 32
      ? `${value} >>> 0 !== ${value}`
      : `(${value} & ${hex(2 ** bits - 1)}) !== ${value}`;
  }
  return bits === 32
    ? `(${value} | 0) !== ${value}`
    : `(${value} << ${32 - bits}) >> ${32 - bits} !== ${value}`;
}

interface Case {
  readonly code: string;
  readonly lines: readonly string[];
  /** Most cases that may have these lines in common; without it any number may. */
  readonly most?: number;
}

/** The cases of a switch, those of the same lines together. Where there is nothing to do, there is no case. */
export function casesOf(cases: readonly Case[]): readonly string[] {
  const some = cases.filter(({ lines }) => lines.length > 0);
  return [...groupBy(some, ({ lines }) => lines.join("\n")).values()].flatMap((same) =>
    runsOf(same, (run, { most = Infinity }) => run.length + 1 <= most).flatMap((run) => [
      ...run.map(({ code }) => `case ${code}:`),
      ...indented(run[0].lines),
    ]),
  );
}

const words = new Set([...helperNames, ...reservedWords]);

/** Variables and parameters that codecs have themselves, what they call, and constants. */
const taken =
  /^(?:view|offset|value|error|into|path|why|isOther|undefined|word\d+|(?:read|check|make)_.*|[A-Z].*)$/;

/** The variable for a member; a name that codecs may need gets a dollar sign, which no name of C has. */
export function localName(member: string): string {
  return taken.test(member) || words.has(member) ? `$${member}` : member;
}

/** A property with the value of the variable for it, or the part of a pattern that puts it there. */
export function localProperty(name: string): string {
  const local = localName(name);
  return local === name ? name : `${name}: ${local}`;
}

const makerTemplate = template("typescript/maker.hbs");

/** The constructor of plain objects, with as many of its assignments on a line as there is room for. */
export function constructorText({
  members,
  ...view
}: {
  readonly maker: string;
  readonly type: string;
  readonly parts: readonly { readonly name: string; readonly type: string }[];
  readonly members: readonly { readonly name: string; readonly value: string }[];
}): string {
  const statements = members.map(({ name, value }) => `this.${name} = ${value};`);
  return makerTemplate({ rows: wrap(statements, 118), ...view });
}
