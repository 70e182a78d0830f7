import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A spec of which {@link lampHeader} has a part. */
const lampSpec = `import { codes, flags, header, section, struct, uint16_t, uint32_t } from "abispec";

/** What a lamp is to do. */
export const LAMP_OP = codes({
  /** It goes out. */
  OFF: 0,
  /** It lights up. */
  ON: 1,
  /** It goes on and off, e.g. as a signal. Some lamps cannot do that. */
  BLINK: 2,
});

/** What a lamp is told. */
export const lamp_request = struct({
  /** What to do. */
  op: uint16_t.of(LAMP_OP),
  /** How brightly. */
  level: uint16_t,
});

/**
 * Many lamps are slow to switch one by one. A group takes a single request
 * --- see {@link lamp_group}.
 *
 * Each has a number.
 */
export const group = section("Groups of lamps");

/** How a group is switched. */
export const LAMP_GROUPF = flags({
  /** All at once. */
  together: 0,
});

/** A group of lamps. */
export const lamp_group = struct({
  /** The first lamp. */
  first: uint32_t,
  /** How they are switched. */
  flags: uint32_t.of(LAMP_GROUPF),
});

/** Lamps. */
export default header({
  name: "lamp", title: "Lamp", guard: "LAMP_H", licence: "MIT", byteOrder: "little", includes: ["stdint.h"],
});
`;

export const lampHeader = `#ifndef LAMP_H
#define LAMP_H

#include <stdint.h>

#define LAMP_OP_OFF\t0\t/* dark */
#define LAMP_OP_ON\t3

struct lamp_request {
\tuint16_t\top;
\tuint16_t\tlevel;
};

#endif
`;

/** A folder with a spec and a tree with a header, where git has no settings but those of `.gitconfig`. */
export class LampFolder {
  readonly path = mkdtempSync(join(tmpdir(), "abispec-patch-test-"));
  readonly tree = join(this.path, "tree");
  readonly #home = process.cwd();
  readonly #environment = process.env;

  constructor() {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    const settings = { HOME: this.path, XDG_CONFIG_HOME: this.path, GIT_CONFIG_NOSYSTEM: "1" };
    process.env = { ...Object.fromEntries(kept), ...settings };
    this.put("package.json", "{}");
    this.put("spec/lamp.ts", lampSpec);
    this.put("tree/include/lamp.h", lampHeader);
    process.chdir(this.tree);
  }

  remove(): void {
    process.chdir(this.#home);
    process.env = this.#environment;
    rmSync(this.path, { recursive: true });
  }

  put(path: string, content: string): void {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Runs git in the tree as somebody else than the user, with no settings. */
  git(args: readonly string[], input = ""): string {
    const somebody = { NAME: "Somebody", EMAIL: "somebody@example.com" };
    const names = Object.entries(somebody).flatMap(([name, value]) => [
      [`GIT_AUTHOR_${name}`, value],
      [`GIT_COMMITTER_${name}`, value],
    ]);
    const env = { ...process.env, ...Object.fromEntries(names), GIT_CONFIG_GLOBAL: devNull };
    const stdio = "pipe";
    return execFileSync("git", args, { cwd: this.tree, env, input, stdio, encoding: "utf8" });
  }

  /** Makes the tree a checkout, with all files committed. */
  commitAll(): void {
    this.git(["init", "--quiet", "--template="]);
    this.git(["add", "."]);
    this.git(["commit", "--quiet", "-m", "base"]);
  }

  /** Applies a patch in a new clone, and gives the file that is in it then. */
  applied(patch: string, path: string): Buffer {
    const clone = join(this.path, "clone");
    rmSync(clone, { recursive: true, force: true });
    this.git(["clone", "--quiet", ".", clone]);
    this.git(["-C", clone, "am", "--quiet"], patch);
    return readFileSync(join(clone, path));
  }
}
