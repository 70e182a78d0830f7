import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { emitTypeScript } from "../../../src/codegen/typescript/module.ts";
import { load } from "../../../src/frontend/load.ts";
import type { Model } from "../../../src/model/model.ts";

/** The model of a spec of this repository, named by its path. */
export async function modelOf(spec: string): Promise<Model> {
  const { model, diagnostics } = await load(
    fileURLToPath(new URL(`../../../${spec}`, import.meta.url)),
  );
  if (model === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return model;
}

/** The generated module as text. */
export async function textOf(spec: string): Promise<string> {
  return emitTypeScript(await modelOf(spec));
}

/** The generated module itself, made from the spec as it is now. */
export async function evaluate<Module>(spec: string): Promise<Module> {
  const { code } = await transform(await textOf(spec), { loader: "ts", target: "node20" });
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

/** A view of `size` bytes that hold `fill`. */
export function viewOf(size: number, fill = 0): DataView {
  return new DataView(new Uint8Array(size).fill(fill).buffer);
}

/** The bytes of a view. */
export function bytesOf(view: DataView): number[] {
  return [...new Uint8Array(view.buffer, view.byteOffset, view.byteLength)];
}
