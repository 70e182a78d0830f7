import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = readFileSync(join(root, "docs", "site.md"), "utf8");
const program = join(root, "dist", "cli.js");
const commands = [...text.matchAll(/^```sh\n(.*?)\n```$/gms)].map(([, command = ""]) => command);
const argsOf = (command: string) => command.split(" ").slice(2);

const folder = temporaryFolder();
mkdirSync(join(folder, "spec"));
writeFileSync(join(folder, "package.json"), "{}");
const spec = join(folder, "spec", "lamp.ts");
writeFileSync(spec, readFileSync(join(root, "templates", "init", "lamp.ts.hbs"), "utf8"));

test("the server shows a site, and pages load again when the spec is saved", async () => {
  const [command = ""] = commands.filter((one) => one.includes("--watch"));
  const child = spawn(process.execPath, [program, ...argsOf(command)], { cwd: folder });
  const ended = once(child, "exit");
  try {
    let said = "";
    child.stderr.on("data", (data) => (said += String(data)));
    const heard = async (words: RegExp) => {
      while (!words.test(said)) await once(child.stderr, "data");
      return words.exec(said)?.[1] ?? "";
    };
    const address = await heard(/the site is at (http:\S+)/);
    await heard(/waiting for changes/);
    expect(await (await fetch(address)).text()).toContain("The interface of a lamp");
    expect((await fetch(`${address}%2e%2e/package.json`)).status).toBe(404);
    const events = (await fetch(`${address}.reload`)).body?.getReader();
    await events?.read();
    writeFileSync(spec, readFileSync(spec, "utf8").replace("of a lamp", "of lamps"));
    const { value } = (await events?.read()) ?? {};
    expect(String(value && new TextDecoder().decode(value))).toBe("data: changed\n\n");
    expect(await (await fetch(address)).text()).toContain("The interface of lamps");
  } finally {
    child.kill("SIGINT");
    await ended;
  }
});
