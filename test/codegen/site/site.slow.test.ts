import { posix } from "node:path";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { examine } from "../../../src/compile.ts";
import { type SiteFile, siteOf } from "../../../src/codegen/site/site.ts";
import { subjectsOf } from "../../../src/decode/decode.ts";
import { modelOf } from "../../examined.ts";
import { fragments } from "../../hostile-text/fragments.ts";
import { hostileSpec } from "../../hostile-text/spec.ts";
import { filesOf, tagsOf } from "./sites.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const guide = ["docs/language.md", "docs/conform.md", "docs/verify.md", "docs/diagnostics"];
const cases = ["nested", "layouts", "blocks", "imports", "conditions", "packed"].map(
  (name) => `test/codegen/${name}/spec.ts`,
);
const specs = ["spec/netif.ts", ...cases];
const sites = new Map([
  ["ours", await filesOf(["spec/netif.ts"], guide)],
  ["a site of several specs", await filesOf(specs)],
]);
const folder = temporaryFolder();

const pagesOf = (files: readonly SiteFile[]) => files.filter(({ name }) => name.endsWith(".html"));

/** The addresses of pages and anchors that nothing has. */
function brokenLinks(files: readonly SiteFile[]): readonly string[] {
  const ids = new Map(
    files.map(({ name, text }) => [
      name,
      new Set(
        name.endsWith(".html")
          ? tagsOf(text).flatMap(({ attributes }) => attributes.get("id") ?? [])
          : [],
      ),
    ]),
  );
  return pagesOf(files).flatMap(({ name, text }) =>
    tagsOf(text)
      .flatMap(({ attributes }) => [attributes.get("href"), attributes.get("src")])
      .filter((address) => address !== undefined && !/^(?:https?|data):/.test(address))
      .filter((address) => {
        const [path = "", anchor = ""] = String(address).split("#");
        const target = path === "" ? name : posix.join(posix.dirname(name), decodeURI(path));
        const found = ids.get(target);
        return found === undefined || (anchor !== "" && !found.has(decodeURI(anchor)));
      })
      .map((address) => `${name}: ${address}`),
  );
}

describe.each([...sites])("%s", (_name, files) => {
  test("no link and no anchor is broken", () => {
    expect(brokenLinks(files)).toEqual([]);
  });

  test("no id is twice on a page", () => {
    for (const { name, text } of pagesOf(files)) {
      const ids = tagsOf(text).flatMap(({ attributes }) => attributes.get("id") ?? []);
      expect([name, ids]).toEqual([name, [...new Set(ids)]]);
    }
  });

  test("no two files differ in case only", () => {
    const names = files.map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });

  test("nothing comes from another host", () => {
    const foreign = pagesOf(files)
      .flatMap(({ text }) => tagsOf(text))
      .filter(({ name, attributes }) => {
        const address = attributes.get("src") ?? (name === "link" ? attributes.get("href") : "");
        const isFar = /^(?:\w+:)?\/\/|^https?:/.test(address ?? "");
        return isFar || attributes.get("type") === "module";
      });
    expect(foreign).toEqual([]);
    for (const { name, text } of files.filter((file) => /\.(?:css|js)$/.test(file.name))) {
      expect([name, /XMLHttpRequest|\bimport\(|url\((?!#)/.test(text)]).toEqual([name, false]);
    }
  });

  test("the first page is small", () => {
    const size = (names: readonly string[]) =>
      files
        .filter(({ name }) => names.includes(name))
        .reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(size(["assets/site.js"])).toBeLessThan(100_000);
    expect(size(["index.html", "assets/site.js", "assets/site.css"])).toBeLessThan(200_000);
  });
});

test("a page says what a handle of its type is called", async () => {
  const files = await filesOf(["test/codegen/pointers/spec.ts"]);
  const page = files.find(({ name }) => name.endsWith("/range.html"));
  expect(page?.text).toContain("XEN_GUEST_HANDLE(range_t)");
});

test("a page says where the header has its struct or ring, or which other one does", async () => {
  const files = await filesOf(["test/codegen/other-headers/spec.ts"]);
  const defined = files.find(({ name }) => name.endsWith("/net_time.html"));
  expect(defined?.text).toContain("Defined in <code>&lt;net/time.h&gt;</code>.");
  const path = join(folder, "conditional-ring.ts");
  writeFileSync(
    path,
    `import { header, ring, struct, uint32_t, when } from "abispec";
/** What is asked, and what is answered. */
export const word = struct({
  /** All of it. */
  all: uint32_t,
});
/** The ring of old drivers. */
export const old = when("!defined(NO_OLD)", ring({ request: word, response: word }));
/** Words. */
export default header({
  name: "words", title: "Words", guard: "WORDS_H", licence: "MIT", byteOrder: "little",
});
`,
  );
  const { model } = await examine(path);
  if (model === undefined) throw new Error("no model");
  const page = siteOf([model], [], "").find(({ name }) => name === "words/ref/old.html");
  const [before, ...behind] = (page?.text ?? "").split('<section class="layout"');
  expect(before).toContain("Present where <code>NO_OLD</code> is not defined.");
  expect(before).toContain("Requests are");
  expect(behind.join("").split("number of requests produced so far").length).toBe(2);
});

test("whatever a page offers to decode has bytes of a known size", async () => {
  const spec = "test/codegen/records/spec.ts";
  const offered = (await filesOf([spec])).flatMap(({ text }) =>
    [...text.matchAll(/<select name="subject">(.*?)<\/select>/g)].flatMap(([, options = ""]) =>
      [...options.matchAll(/<option>(.*?)<\/option>/g)].map(([, name = ""]) => name),
    ),
  );
  const subjects = subjectsOf(await modelOf(spec));
  expect(offered.filter((name) => !subjects.has(name))).toEqual([]);
  expect(offered).toContain("journal_record");
});

test("an address does not depend on what else a spec declares", async () => {
  const addresses = (files: readonly SiteFile[]) =>
    files.map(({ name }) => name).filter((name) => /^netif\/(?:ref|caps|mixed)\//.test(name));
  const [ours = [], several = []] = [...sites.values()].map(addresses);
  expect(ours.length).toBeGreaterThan(60);
  expect(several).toEqual(ours);
});

test("an address stays where a name is declared that differs in case only", async () => {
  const addresses = async (declarations: readonly string[]) => {
    const path = join(folder, "twins.ts");
    const lines = declarations.flatMap((name) => [
      "/** A number. */",
      `export const ${name} = constant(1);`,
    ]);
    const words = 'guard: "TWINS_H", licence: "MIT", byteOrder: "little", includes: []';
    writeFileSync(
      path,
      [
        'import { constant, header } from "abispec";',
        ...lines,
        "/** Twins. */",
        `export default header({ name: "twins", title: "Twins", ${words} });`,
      ].join("\n"),
    );
    const { model } = await examine(path);
    if (model === undefined) throw new Error("no model");
    return siteOf([model], [], "").map(({ name }) => name);
  };
  const names = ["disk", "DISK", "Disk"];
  const all = await addresses(names.toReversed());
  for (const name of names) {
    const alone = await addresses([name]);
    expect(alone.filter((address) => !all.includes(address))).toEqual([]);
    expect(alone.some((address) => address.endsWith(`/${name}.html`))).toBe(true);
  }
  expect(new Set(all.map((address) => address.toLowerCase())).size).toBe(all.length);
});

test("every decision is among those where the interface is silent", () => {
  const files = sites.get("ours") ?? [];
  const page = files.find(({ name }) => name === "silent.html")?.text ?? "";
  const badges = files
    .filter(({ name }) => name.startsWith("netif/"))
    .flatMap(({ text }) => text.split("<strong>Decisions</strong>").slice(1))
    .flatMap((text) => [...(text.split("</ul>")[0] ?? "").matchAll(/<a id="(rules\.\w+)">/g)]);
  expect(badges.length).toBeGreaterThan(10);
  expect(page.match(/class="because"/g)?.length).toBe(badges.length);
  for (const [, id] of badges) expect(page).toContain(`#${id}"`);
});

test("text that tries to break out of a page stays text", async () => {
  const elements = new Set<string>();
  const dangerous = fragments.filter((text) => /[<>"'&{|]|javascript/.test(text));
  for (const [number, text] of dangerous.entries()) {
    const path = join(folder, `hostile${number}.ts`);
    writeFileSync(path, hostileSpec(number, { line: text, prose: text, language: "" }));
    const { model } = await examine(path);
    if (model === undefined || model.invalid.size > 0) continue;
    const document = { file: "/guide/x.md", name: "x", text: `# ${text}\n\n${text}\n` };
    for (const { name, text: page } of pagesOf(siteOf([model], [document], ""))) {
      const attributes = tagsOf(page).flatMap((tag) => {
        elements.add(tag.name);
        return [...tag.attributes];
      });
      const harmful = attributes.filter(
        ([key, value]) =>
          /^on/i.test(key) ||
          (/^(?:href|src)$/.test(key) && /^\s*(?:javascript|vbscript|file|data:text)/i.test(value)),
      );
      expect([name, harmful]).toEqual([name, []]);
      expect(page.match(/<script\b/g)?.length).toBe(
        1 + (page.match(/<script type="application\/json"/g)?.length ?? 0),
      );
    }
  }
  expect(elements).toContain("main");
  for (const name of ["img", "x", "b", "iframe"]) expect(elements).not.toContain(name);
});

test("a spec links to what it imports from another spec, and reads it", async () => {
  const names = ["blocks", "imports"].map((name) => `test/codegen/${name}/spec.ts`);
  const both = new Map((await filesOf(names)).map(({ name, text }) => [name, text]));
  const page = both.get("imports/ref/disk.html") ?? "";
  const targets = tagsOf(page).map(({ attributes }) => attributes.get("href"));
  expect(targets).toContain("../../blocks/ref/block_request.html");
  const alone = await filesOf(names.slice(1));
  const own = alone.find(({ name }) => name === "imports/ref/disk.html")?.text ?? "";
  expect(tagsOf(own).filter((one) => one.attributes.get("href")?.includes("blocks"))).toEqual([]);
  const scope: { abispecCodecs?: Record<string, Record<string, Function>> } = {};
  new Function("globalThis", both.get("imports/codec.js") ?? "")(scope);
  const view = new DataView(Uint8Array.from({ length: 128 }, (_, index) => index).buffer);
  const read = scope.abispecCodecs?.["imports"]?.["read_disk_copy_x86_64"];
  expect(read?.(view, 0)).toMatchObject({ from: { count: 0x03020100 } });
});
