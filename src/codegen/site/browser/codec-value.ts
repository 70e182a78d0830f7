import type { Subject } from "../../../decode/decode.ts";
import type { Abi } from "../../../model/layout/abi.ts";
import { extentOf } from "../../../model/layout/layout.ts";
import { codecNames } from "../codec-names.ts";

declare global {
  /** The exports of the generated modules, by the names of their specs. */
  var abispecCodecs: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

/** How the generated module reads and writes what bytes are. */
export interface Codec {
  readonly readName: string;
  readonly writeName: string;
  /**
   * The bytes as a value, in JSON.
   *
   * @throws Error of the module.
   */
  readonly read: (bytes: Uint8Array) => string;
  /**
   * The bytes of a value in JSON: of `size`, where that is fixed.
   *
   * @throws Error of the module, or a SyntaxError.
   */
  readonly write: (json: string, size: number) => Uint8Array;
}

/** The functions of the module for `subject`; `undefined` where it has none. */
export function codecOf(spec: string, subject: Subject, abi: Abi): Codec | undefined {
  const names = codecNames(subject, abi);
  if (names === undefined) return undefined;
  const codecs = globalThis.abispecCodecs?.[spec];
  const [read, write] = [codecs?.[names.read], codecs?.[names.write]];
  if (typeof read !== "function" || typeof write !== "function") return undefined;
  const step = subject.kind === "table" ? extentOf(subject.element, abi).size : undefined;
  return {
    readName: names.read,
    writeName: names.write,
    read: (bytes) => {
      const view = viewOf(bytes);
      if (step === undefined) return print(read(view, 0));
      const count = Math.floor(bytes.length / step);
      return print(Array.from({ length: count }, (_, index) => read(view, index * step)));
    },
    write: (json, size) => {
      const value = parse(json);
      const values = step !== undefined && Array.isArray(value) ? value : [value];
      const bytes = new Uint8Array(step === undefined ? size : step * values.length);
      values.forEach((one, index) => write(viewOf(bytes), index * (step ?? 0), one));
      return bytes;
    },
  };
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** JSON has no bigint: `"5n"` is one. */
function print(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_, inner: unknown) => (typeof inner === "bigint" ? `${inner}n` : inner),
    1,
  );
  // Lists of numbers on one line.
  return text.replaceAll(/\[[\s\d,-]*\]/g, (list) => list.replaceAll(/\s+/g, " "));
}

function parse(json: string): unknown {
  return JSON.parse(json, (_, inner: unknown) =>
    typeof inner === "string" && /^-?\d+n$/.test(inner) ? BigInt(inner.slice(0, -1)) : inner,
  );
}
