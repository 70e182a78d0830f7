import { isIdentifier } from "../text/text.ts";
import { isBinaryOperator, operations, precedence, truth } from "./operations.ts";

/** The macros that are defined, each with the number that it stands for. */
export type Macros = ReadonlyMap<string, bigint>;

export interface PreprocessorTest {
  /** Its macros, each once. */
  readonly names: readonly string[];
  readonly numbers: readonly bigint[];
  /** Its value where exactly `macros` are defined; any other name is 0. */
  readonly value: (macros: Macros) => bigint;
}

const known = new Map<string, PreprocessorTest | undefined>();

/** The expression that `text` is; `undefined` where the preprocessor takes it for none. */
export function testOf(text: string): PreprocessorTest | undefined {
  if (!known.has(text)) known.set(text, new Parser(text).whole());
  return known.get(text);
}

type TestValue = PreprocessorTest["value"];

const token = /\s*(?:(\d[\w]*)|([A-Za-z_]\w*)|(<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%<>!~&|^?:()]))/gy;
const number = /^(0x[\da-f]+|0[0-7]*|[1-9]\d*)(?:u?l{0,2}|l{1,2}u)$/i;

const ownOperations: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  ...operations,
  "<<": (a, b) => BigInt.asIntN(64, a << (b & 63n)),
  ">>": (a, b) => a >> (b & 63n),
  // The preprocessor refuses a division by zero.
  "/": (a, b) => (b === 0n ? 0n : operations["/"](a, b)),
  "%": (a, b) => (b === 0n ? 0n : operations["%"](a, b)),
};

/** Reads an expression from left to right. A method gives `undefined` for what is no expression. */
class Parser {
  readonly #tokens: string[] = [];
  readonly #names = new Set<string>();
  readonly #numbers = new Set<bigint>();

  constructor(text: string) {
    let end = 0;
    for (const [found] of text.matchAll(token)) {
      this.#tokens.push(found.trim());
      end += found.length;
    }
    if (text.slice(end).trim() !== "") this.#tokens.push("#");
  }

  whole(): PreprocessorTest | undefined {
    const value = this.#choice();
    if (value === undefined || this.#tokens.length > 0) return undefined;
    return { names: [...this.#names], numbers: [...this.#numbers], value };
  }

  #take(...texts: readonly string[]): string | undefined {
    const [first] = this.#tokens;
    return first !== undefined && texts.includes(first) ? this.#tokens.shift() : undefined;
  }

  #choice(): TestValue | undefined {
    const test = this.#binary(1);
    if (test === undefined || this.#take("?") === undefined) return test;
    const yes = this.#choice();
    const no = this.#take(":") === undefined ? undefined : this.#choice();
    if (yes === undefined || no === undefined) return undefined;
    return (macros) => (test(macros) === 0n ? no(macros) : yes(macros));
  }

  #binary(least: number): TestValue | undefined {
    let left = this.#unary();
    for (;;) {
      const operator = this.#tokens[0] ?? "";
      const strength = isBinaryOperator(operator) ? precedence[operator] : 0;
      if (strength < least || left === undefined) return left;
      this.#tokens.shift();
      const right = this.#binary(strength + 1);
      left = right && combined(operator, left, right);
    }
  }

  #unary(): TestValue | undefined {
    const sign = this.#take("!", "-", "+", "~");
    if (sign !== undefined) {
      const operand = this.#unary();
      return operand && signed(sign, operand);
    }
    if (this.#take("(") !== undefined) {
      const inner = this.#choice();
      return this.#take(")") === undefined ? undefined : inner;
    }
    const first = this.#tokens.shift() ?? "";
    if (first === "defined") return this.#defined();
    const digits = number.exec(first)?.[1];
    if (digits !== undefined) {
      const value = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
      this.#numbers.add(value);
      return () => value;
    }
    if (!/^[A-Za-z_]/.test(first)) return undefined;
    this.#names.add(first);
    return (macros) => macros.get(first) ?? 0n;
  }

  #defined(): TestValue | undefined {
    const isBracketed = this.#take("(") !== undefined;
    const name = this.#tokens.shift() ?? "";
    if (!isIdentifier(name)) return undefined;
    if (isBracketed && this.#take(")") === undefined) return undefined;
    this.#names.add(name);
    return (macros) => truth(macros.has(name));
  }
}

function combined(operator: string, left: TestValue, right: TestValue): TestValue | undefined {
  if (operator === "&&") {
    return (macros) => truth(left(macros) !== 0n && right(macros) !== 0n);
  }
  if (operator === "||") {
    return (macros) => truth(left(macros) !== 0n || right(macros) !== 0n);
  }
  const operation = ownOperations[operator];
  return operation && ((macros) => operation(left(macros), right(macros)));
}

function signed(sign: string, operand: TestValue): TestValue {
  switch (sign) {
    case "!":
      return (macros) => truth(operand(macros) === 0n);
    case "-":
      return (macros) => -operand(macros);
    case "~":
      return (macros) => ~operand(macros);
    default:
      return operand;
  }
}
