import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import GithubSlugger from "github-slugger";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const files = new Set(packedFiles());
const folders = new Set([...files].flatMap(foldersOf));

/** Every file of the package, as `npm pack` says. */
function packedFiles(): readonly string[] {
  const command = ["pack", "--dry-run", "--json", "--ignore-scripts", "--silent"];
  const text = execFileSync("npm", command, { cwd: root, encoding: "utf8" });
  const [packed] = JSON.parse(text) as readonly { readonly files: readonly { path: string }[] }[];
  return (packed?.files ?? []).map(({ path }) => path);
}

function foldersOf(file: string): readonly string[] {
  const folder = posix.dirname(file);
  return folder === "." ? [] : [folder, ...foldersOf(folder)];
}

/** The text of a Markdown file without its blocks of code. */
function prose(file: string): string {
  return readFileSync(join(root, file), "utf8").replaceAll(/^(`{3,}).*?^\1$/gms, "");
}

function anchors(file: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = [...prose(file).matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) => text);
  return new Set(headings.map((text) => slugger.slug(text.replaceAll(/[`*]/g, ""))));
}

/** What is wrong with the relative links of a file. */
function brokenLinks(file: string): readonly string[] {
  const targets = [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = "", anchor] = target.split("#");
      const linked = path === "" ? file : posix.join(posix.dirname(file), path);
      const isThere = files.has(linked) || folders.has(linked.replace(/\/$/, ""));
      return !isThere || (anchor !== undefined && !anchors(linked).has(anchor));
    });
}

describe("the package", () => {
  const pages = [...files].filter((file) => file.endsWith(".md") && !file.startsWith("generated/"));

  test("has the pages that links in its pages lead to", () => {
    expect(pages.length).toBeGreaterThan(50);
    const broken = pages.flatMap((page) => brokenLinks(page).map((link) => `${page}: ${link}`));
    expect(broken).toEqual([]);
  });

  test("has the files that its program names", () => {
    const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(root, "src", name), "utf8"));
    const named = sources.flatMap((text) => text.match(/\b(?:docs|examples)\/[\w./-]*\w/g) ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !files.has(path) && !folders.has(path))).toEqual([]);
  });

  test("has no sources or tests, which would be built or run where it is installed", () => {
    expect([...files].filter((file) => /^(?:src|test)\/|\.test\.ts$/.test(file))).toEqual([]);
  });

  test("needs no script to be installed", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    // npm warns of `prepare`, too, though it does not run it.
    const names = /^(?:pre|post)?(?:install|prepare)$/;
    expect(Object.keys(scripts).filter((name) => names.test(name))).toEqual([]);
    expect(files).toContain("dist/cli.js");
  });

  test("has the code that V8 made of the program", () => {
    const compiled = `dist/compiled-${process.version}-${process.arch}/`;
    expect([...files].filter((file) => file.startsWith(compiled)).length).toBeGreaterThan(20);
  });
});
