import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type GuideStep, guideSteps } from "./guide.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const contentOf = (path: string) => readFileSync(join(root, path), "utf8");
const lamp = { "spec/lamp.ts": contentOf("templates/init/lamp.ts.hbs") };
const netif = contentOf("generated/netif.h");
const otherNames = netif.replaceAll("NETTXF_", "XEN_NETTXF_");

/** The guides with commands, and what their reader has before the first one. */
const guides: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "README.md": { "package.json": "{}" },
  "docs/site.md": lamp,
  "docs/verify.md": {
    ...lamp,
    "drivers/net/netif.h": `#include "driver.h"\n${netif}`,
    "include/driver.h": "/* What a driver has of its own. */\n",
    "linux/netif.h": otherNames,
    "xen/netif.h": `FILE_LICENCE(MIT)\n${netif}`,
  },
  "docs/apply.md": {
    ...lamp,
    "drivers/net/netif.h": `#include "driver.h"\n${otherNames.replaceAll(/^#define .*_GREF_readonly.*\n/gm, "")}`,
    "include/driver.h": "/* What a driver has of its own. */\n",
  },
  "docs/conform.md": { backend: "#!/bin/sh\nexit 3\n" },
};

const home = temporaryFolder();

describe.each(Object.keys(guides))("%s", (name) => {
  const document = contentOf(name);
  const folder = join(home, name);
  beforeAll(() => {
    mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
    symlinkSync(join(root, "bin", "abispec.mjs"), join(folder, "node_modules/.bin/abispec"));
    symlinkSync(root, join(folder, "node_modules", "abispec"));
    writeFileSync(
      join(home, "gitconfig"),
      '[user]\n\tname = Ada\n\temail = "ada@example.com"\n[init]\n\tdefaultBranch = main\n',
    );
    if (name !== "README.md") {
      put("package.json", "{}");
      if (document.includes("spec/netif.ts")) {
        cpSync(join(root, "spec"), join(folder, "spec"), { recursive: true });
      }
      cpSync(join(root, "docs"), join(folder, "docs"), { recursive: true });
    }
    for (const [path, text] of Object.entries(guides[name] ?? {})) put(path, text);
    if (name === "docs/conform.md") chmodSync(join(folder, "backend"), 0o755);
    run("git init --quiet --template=");
  });

  test.each(
    guideSteps(document)
      .filter(isRun)
      .map((step) => [titleOf(step), step] as const),
  )("%s", (_title, step) => expect(done(step)).toEqual(shown(step)));

  /** Does a step, and gives what comes of it. */
  function done(step: GuideStep): unknown {
    if (step.kind === "file") {
      put(step.path, step.text);
      return run(`git add --force ${step.path} && git commit --quiet -m "Add it"`).status;
    }
    if (step.kind === "json") {
      const written: unknown = JSON.parse(readFileSync(join(folder, "results.json"), "utf8"));
      return missingFrom(written, JSON.parse(step.text));
    }
    const { status, printed } = run(step.command);
    if (step.output === undefined) return status === 0 ? 0 : printed;
    if (process.env["UPDATE_GOLDENS"] !== undefined) update(name, step.command, printed);
    return comparable(printed);
  }

  /** What should come of a step. */
  function shown(step: GuideStep): unknown {
    if (step.kind === "json") return [];
    return step.kind === "file" || step.output === undefined ? 0 : comparable(step.output);
  }

  function put(path: string, text: string): void {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  function run(command: string) {
    const { status, stdout } = spawnSync("sh", ["-c", `{ ${command}\n} 2>&1`], {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...Object.fromEntries(
          Object.entries(process.env).filter(([key]) => !/^(?:GIT_|npm_)/.test(key)),
        ),
        GIT_CONFIG_GLOBAL: join(home, "gitconfig"),
        GIT_CONFIG_NOSYSTEM: "1",
        NO_COLOR: "1",
      },
    });
    return { status, printed: stdout };
  }
});

/** npm is what CI runs, and a server ends with a signal alone: other tests have both. */
function isRun(step: GuideStep): boolean {
  return step.kind !== "command" || !/^npm |--watch/.test(step.command);
}

function titleOf(step: GuideStep): string {
  if (step.kind === "json") return "JSON";
  return step.kind === "file" ? step.path : step.command;
}

/** What JSON of a guide has that `written` has not. A list of a guide may leave items out. */
function missingFrom(written: unknown, shown: unknown, path = ""): readonly string[] {
  if (Array.isArray(shown)) {
    const items: readonly unknown[] = Array.isArray(written) ? written : [];
    return shown.flatMap((one, index) =>
      items.some((item) => missingFrom(item, one).length === 0) ? [] : `${path}[${index}]`,
    );
  }
  if (typeof shown !== "object" || shown === null) {
    const isSame = path.endsWith(".milliseconds") || Object.is(written, shown);
    return isSame ? [] : [path];
  }
  return Object.entries(shown).flatMap(([key, value]) =>
    missingFrom(Object(written)[key], value, `${path}.${key}`),
  );
}

/**
 * What is printed, without how long it took (and the width of that column), and without spaces at the ends of lines,
 * which editors remove.
 */
function comparable(text: string): string {
  return text
    .replaceAll(/ *\d+\.\d s\b/g, " 0.0 s")
    .replaceAll(/ +time$/gm, " time")
    .replaceAll(/ +$/gm, "");
}

/** Puts what a command prints into its guide. */
function update(name: string, command: string, printed: string): void {
  const text = contentOf(name);
  const start = text.indexOf(`\n$ ${command}\n`) + command.length + 4;
  const end = start + text.slice(start).search(/^(?:\$ |```$)/m);
  writeFileSync(join(root, name), text.slice(0, start) + printed + text.slice(end));
}
