/** How much of the generated code a user carries, and how much of it there is to read. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { coldRun, packageFolder } from "../generate/folders.ts";
import { writeFlatSpec } from "../generate/made-spec.ts";
import { root } from "../root.ts";
import { formatTable } from "../table.ts";

export interface SizeResult {
  readonly what: string;
  readonly size: number;
}

/** What users of the codec of netif import. */
const imports: Readonly<Record<string, readonly string[]>> = {
  "read one struct": ["read_xen_netif_gref"],
  "write one struct": ["write_xen_netif_gref"],
  "read and write one struct": ["read_xen_netif_gref", "write_xen_netif_gref"],
  "one struct in place": ["xen_netif_gref_table"],
  "one message, written, and its response read": [
    "write_ADD_GREF_MAPPING_request",
    "read_ADD_GREF_MAPPING_response",
  ],
  "read the union of messages": ["read_xen_netif_ctrl_message"],
};

export async function measureSizes(): Promise<readonly SizeResult[]> {
  const bytes = await Promise.all(
    Object.entries(imports).map(async ([what, names]) => ({
      what: `minified bytes to ${what}`,
      size: await minifiedBytes(names),
    })),
  );
  return [...bytes, { what: "lines for a struct of five members", size: linesPerStruct() }];
}

async function minifiedBytes(names: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names.join(", ")} } from "./netif.ts";`,
      resolveDir: join(root, "generated"),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  return outputFiles[0].contents.length;
}

/** From how much longer the file is with more structs. */
function linesPerStruct(): number {
  const more = 20;
  return (linesWith(1 + more) - linesWith(1)) / more;
}

function linesWith(structs: number): number {
  const folder = packageFolder();
  writeFlatSpec(folder, structs);
  const { args } = coldRun(folder);
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("the spec with structs of five members cannot be generated");
  return readFileSync(join(folder, "generated", "made.ts"), "utf8").split("\n").length;
}

export function formatSizes(sizes: readonly SizeResult[]): string {
  return `size of the generated codec\n${formatTable(sizes.map(({ what, size }) => [`  ${what}`, size.toFixed(0)]))}`;
}
