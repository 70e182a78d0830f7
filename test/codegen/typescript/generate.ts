import { transform } from "esbuild";
import { expect } from "vitest";
import { emitTypeScript } from "../../../src/codegen/typescript/module.ts";
import { modelOf } from "../../examined.ts";

/** The generated module as text. */
export async function textOf(spec: string): Promise<string> {
  return emitTypeScript(await modelOf(spec));
}

/** The module that JavaScript text makes. */
export async function importText<Module>(code: string): Promise<Module> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

/** The generated module itself, made from the spec as it is now. */
export async function evaluate<Module>(spec: string): Promise<Module> {
  return importText((await transform(await textOf(spec), { loader: "ts", target: "node20" })).code);
}

/** A view of `size` bytes that hold `fill`. */
export function viewOf(size: number, fill = 0): DataView {
  return new DataView(new Uint8Array(size).fill(fill).buffer);
}

/** A view of these bytes. */
export function viewOfBytes(bytes: Iterable<number>): DataView {
  return new DataView(Uint8Array.from(bytes).buffer);
}

/** The bytes of a view. */
export function bytesOf(view: DataView): number[] {
  return [...new Uint8Array(view.buffer, view.byteOffset, view.byteLength)];
}

/** Fields that an error must have. */
export interface Refusal {
  readonly code: "place" | "index" | "type" | "range";
  readonly path: string;
  readonly allowed?: string;
}

/** The call throws a `CodecError` with these fields, and says all of them in its message. */
export function refuses(
  call: () => unknown,
  refusal: Refusal & { readonly value?: unknown },
): void {
  let thrown: unknown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  expect(thrown).toMatchObject({ name: "CodecError", ...refusal });
  const { message, path, allowed } = thrown as Error & Required<Refusal>;
  expect(message.startsWith(`${path} must be ${allowed}, not `)).toBe(true);
}

/** What is said of `size` bytes at `offset` of `view`, which has no such place. */
export function placeRefusal(
  view: DataView,
  offset: unknown,
  size: number,
  path: string,
): Refusal & { readonly value: unknown } {
  return typeof offset === "number" && offset >>> 0 === offset
    ? {
        code: "place",
        path,
        value: view.byteLength,
        allowed: `in a DataView of ${offset + size} bytes`,
      }
    : { code: "place", path, value: offset, allowed: "at a 32-bit offset" };
}

/** Writing is refused as {@link refuses} says, and every byte stays as it was. */
export function refusesToWrite(
  write: (view: DataView) => void,
  refusal: Refusal & { readonly value?: unknown },
  view: DataView = viewOf(64, 0xa5),
): void {
  const before = bytesOf(view);
  refuses(() => write(view), refusal);
  expect(bytesOf(view)).toEqual(before);
}
