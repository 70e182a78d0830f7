/** C to C in a program of its own, compiled by the compiler of the system. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../root.ts";
import { medianOf } from "../measure/statistics.ts";

/** Nanoseconds for a control round trip and for a slot; `undefined` where there is no C compiler. */
export function nativeTimes(): { readonly control: number; readonly transmit: number } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "abispec-bench-"));
  try {
    const program = join(folder, "native");
    const backend = join(root, "examples", "netif-backend-c");
    const { status, error } = spawnSync(
      "cc",
      [
        ...["-std=c11", "-O2", "-D__XEN_INTERFACE_VERSION__=0x00040e00", `-I${backend}`],
        ...[`-I${join(root, "generated")}`, "-isystem", join(backend, "include", "io")],
        ...["-o", program, join(root, "bench", "ring", "native.c")],
      ],
      { stdio: ["ignore", 2, 2] },
    );
    if (error !== undefined) return undefined;
    if (status !== 0) throw new Error("the program in C does not compile");
    const lines = execFileSync(program, { encoding: "utf8" }).trim().split("\n");
    const times = lines.map((line) => line.split(" ").map(Number));
    return {
      control: medianOf(times.map(([control]) => control)),
      transmit: medianOf(times.map(([, transmit]) => transmit)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
