import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codecScript } from "../../../src/codegen/site/codec.ts";
import { decode, parseHex, subjectsOf } from "../../../src/decode/decode.ts";
import type { Decoded } from "../../../src/decode/fields.ts";
import { layoutOf } from "../../../src/model/layout/layout.ts";
import { type Model, declarationsOf } from "../../../src/model/model.ts";
import { isOpen } from "../../../src/model/visit.ts";
import type { SiteFile } from "../../../src/codegen/site/site.ts";
import { hexBytes } from "../../../src/text/text.ts";
import { type OpenSite, browserPath, noBrowser, openSite } from "./browser.ts";
import { filesOf } from "./sites.ts";
import { modelOf } from "../../examined.ts";
import { abiNamed } from "../../abi-named.ts";

const paths = [
  "spec/netif.ts",
  ...["layouts", "messages", "nested", "packets"].map((name) => `test/codegen/${name}/spec.ts`),
];

describe.skipIf(browserPath === undefined)(`bytes on a page (${noBrowser})`, () => {
  const models: Model[] = [];
  let files: readonly SiteFile[];
  let site: OpenSite;
  let page: Page;

  beforeAll(async () => {
    models.push(...(await Promise.all(paths.map(modelOf))));
    files = await filesOf(paths);
    site = await openSite(files, browserPath ?? "");
    page = await site.open();
  });

  afterAll(() => site.close());

  test("every struct, from bytes to fields and from fields to bytes", async () => {
    for (const model of models) {
      for (const struct of declarationsOf(model, "struct")) {
        const abi = abiNamed("x86_64");
        const { size } = layoutOf(struct, abi);
        await visit(model, struct.name);
        const bytes = Uint8Array.from({ length: size }, (_, index) => ((index + 1) * 37) % 251);
        const decoded = decodedAs(model, struct.name, bytes);
        await enter(bytes);
        expect(await shown()).toEqual(expected(decoded));
        await enter(new Uint8Array(size));
        await fillFields(decoded);
        expect(await hex()).toBe(hexBytes(bytes));
        expect(await shown()).toEqual(expected(decoded));
      }
    }
    expect(site.errors).toEqual([]);
  });

  test("malformed bytes of every struct, request, response, table and page", async () => {
    let count = 0;
    for (const model of models) {
      const subjects = new Map(subjectsOf(model));
      for (const { name, text } of files) {
        if (!name.startsWith(`${model.name}/`)) continue;
        const options = [...text.matchAll(/<option>([^<]*[\w\]])<\/option>/g)].map(
          ([, one = ""]) => one,
        );
        const tried = options.filter((one) => subjects.has(one));
        if (tried.length === 0) continue;
        await open(name);
        for (const one of tried) {
          subjects.delete(one);
          await page.selectOption("[name=subject]", one);
          const sample = await hex();
          const texts = malformed(Buffer.from(sample.replaceAll(" ", ""), "hex"));
          const expectations = texts.map((malformedText) => {
            const parsed = parseHex(malformedText);
            if (typeof parsed === "string") return { result: parsed, rows: [] };
            const decoded = decodedAs(model, one, parsed, "x86_64");
            const rows = parsed.length > 4096 ? [] : expected(decoded);
            return { result: resultOf(decoded, parsed.length, model), rows };
          });
          expect([one, await entered(texts)]).toEqual([one, expectations]);
          count += texts.length;
        }
      }
    }
    expect(count).toBeGreaterThan(500);
    expect(site.errors).toEqual([]);
  });

  test("what the generated module reads is what it writes", async () => {
    for (const model of models) {
      const codec = codecOf(model);
      for (const struct of declarationsOf(model, "struct")) {
        const { name } = struct;
        const read = codec[`read_${name}`];
        const write = codec[`write_${name}`];
        if (read === undefined || write === undefined) continue;
        await visit(model, name);
        // A count that is not 0 asks for more bytes than the page begins with.
        const bytes = Uint8Array.from(await hexToBytes(), (_, index) =>
          struct.members.some(({ type }) => isOpen(type)) ? 0 : index + 1,
        );
        await enter(bytes);
        await page.waitForSelector("form.value:not([hidden])");
        const written = new Uint8Array(bytes.length);
        write(new DataView(written.buffer), 0, read(new DataView(bytes.buffer), 0));
        const value = page.locator("[name=value]");
        await value.fill(`${await value.inputValue()} `);
        expect(await hex()).toBe(hexBytes(written));
        await value.fill('{"nothing": -1}');
        expect(await page.locator("#site-try-codec").textContent()).toMatch(/^write_\w+: /);
        expect(await hex()).toBe(hexBytes(written));
      }
    }
    expect(site.errors).toEqual([]);
  });

  test.each([
    ["0g", '"g" in "0g" is not a hexadecimal digit'],
    ["012", '"012" has an odd number of hexadecimal digits'],
    ["<img src=x onerror=alert(1)>", "is not a hexadecimal digit"],
    ["", "8 bytes needed, 0 given"],
    ["08 00 00", "8 bytes needed, 3 given"],
    ["00".repeat(9), "8 bytes needed, 9 given"],
  ])("says what is wrong with %j", async (text, message) => {
    await visit(netif(), "xen_netif_gref");
    await page.fill("[name=hex]", text);
    expect(await page.locator("#site-try-result").textContent()).toContain(message);
    expect(await page.locator("#site-try img").count()).toBe(0);
  });

  test("shows a page of bytes and no more", async () => {
    await visit(netif(), "xen_netif_gref");
    await page.fill("[name=hex]", "00".repeat(4097));
    expect(await page.locator("#site-try-result").textContent()).toBe(
      "at most 4096 bytes can be shown, 4097 given",
    );
  });

  test("marks the bytes that are wrong, and the field that is typed wrong", async () => {
    await visit(netif(), "xen_netif_gref");
    await page.fill("[name=hex]", "08000000 0100 0900");
    const status = page.locator("#site-try tr", { hasText: "status" });
    expect(await status.getAttribute("class")).toBe("wrong");
    expect(await status.locator(".problem").textContent()).toBe(
      "9 is not a code of XEN_NETIF_CTRL_STATUS",
    );
    const input = status.locator("input");
    expect(await input.getAttribute("aria-invalid")).toBe("true");
    await input.fill("BUFFER_OVERFLOW");
    expect(await hex()).toBe("08 00 00 00 01 00 03 00");
    await input.fill("65536");
    expect(await status.locator(".problem").textContent()).toBe(
      "65536 does not fit 16 bits (0xffff at most)",
    );
    expect(await hex()).toBe("08 00 00 00 01 00 03 00");
    await page.getByLabel("XEN_NETIF_CTRLF_GREF_readonly").uncheck();
    expect(await hex()).toBe("08 00 00 00 00 00 03 00");
  });

  test("a link carries what is entered", async () => {
    await visit(netif(), "netif_tx");
    await page.selectOption("[name=subject]", "netif_tx:page");
    await page.getByLabel("slot[0].size").fill("60");
    const [link, bytes] = [String(await page.evaluate("location.href")), await hex()];
    await page.goto("about:blank");
    await page.goto(link);
    await page.waitForSelector("#site-try tbody tr");
    expect(await hex()).toBe(bytes);
    expect(await page.getByLabel("slot[0].size").inputValue()).toBe("60");
  });

  test("bytes are laid out for the ABI that is chosen, and so is the page", async () => {
    const model = modelNamed("layouts");
    const struct = declarationsOf(model, "struct").find(({ name }) => name === "disk_request");
    await visit(model, struct?.name ?? "");
    const bytes = Uint8Array.from({ length: 60 }, (_, index) => index % 7);
    await page.selectOption("[name=abi]", "i386");
    await enter(bytes);
    expect(await shown()).toEqual(expected(decodedAs(model, "disk_request", bytes, "i386")));
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.selectOption("#site-abi", "i386");
    expect(await page.locator(".layout:visible").count()).toBe(1);
    expect(await page.locator(".layout:visible").getAttribute("data-abis")).toBe("i386");
    await page.selectOption("#site-abi", "");
    expect(await page.locator(".layout:visible").count()).toBe(2);
  });

  async function visit(model: Model, name: string): Promise<void> {
    await page.goto("about:blank");
    const firstSubject = new RegExp(`<option>${name}(?:</option>|:)`);
    const path = files.find(
      (file) => file.name.startsWith(`${model.name}/`) && firstSubject.test(file.text),
    );
    await open(path?.name ?? "");
  }

  async function open(name: string): Promise<void> {
    await page.goto(site.disk + name);
    await page.locator("#site-try").scrollIntoViewIfNeeded();
    await page.waitForSelector("#site-try tbody tr");
  }

  /** What the page shows of each text that is entered. */
  function entered(texts: readonly string[]) {
    return page.locator("#site-try").evaluate((section, all) => {
      const input = section.querySelector("[name=hex]");
      const result = section.querySelector("#site-try-result");
      if (!(input instanceof HTMLTextAreaElement)) throw new Error("no bytes");
      return all.map((text) => {
        input.value = text;
        input.dispatchEvent(new Event("input"));
        const rows = [...section.querySelectorAll("tbody tr")].map((row) => {
          const cell = (index: number) => row.children[index]?.textContent ?? "";
          const problem = row.querySelector(".problem")?.textContent ?? "";
          return [cell(0), cell(2), row.querySelector("input")?.value ?? "", problem].join(" | ");
        });
        return { result: result?.textContent ?? "", rows };
      });
    }, texts);
  }

  async function enter(bytes: Uint8Array): Promise<void> {
    await page.fill("[name=hex]", hexBytes(bytes));
  }

  const hex = () => page.inputValue("[name=hex]");
  const hexToBytes = async () => Buffer.from((await hex()).replaceAll(" ", ""), "hex");

  /** Types each field into the one of the page at its place. */
  async function fillFields({ fields }: Decoded): Promise<void> {
    for (const { path, offset, bytes, value } of fields) {
      const has = (text: string) => ({ has: page.getByText(text, { exact: true }) });
      const row = page.locator("#site-try tbody tr", has(path)).filter(has(String(offset)));
      const input = row.locator("td > input");
      await input.first().fill(value === undefined ? hexBytes(bytes) : String(value));
    }
  }

  /** The rows of the page. */
  async function shown(): Promise<readonly string[]> {
    const [one] = await entered([await hex()]);
    return one?.rows ?? [];
  }

  function netif(): Model {
    return modelNamed("netif");
  }

  function modelNamed(name: string): Model {
    const found = models.find((model) => model.name === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  }
});

function decodedAs(model: Model, name: string, bytes: Uint8Array, abi = "x86_64"): Decoded {
  const subject = subjectsOf(model).get(name);
  if (subject === undefined) throw new Error(`no ${name}`);
  return decode(subject, bytes, model.byteOrder, abiNamed(abi));
}

/** Bytes that are not what is expected, from those that are. */
function malformed(bytes: Uint8Array): readonly string[] {
  const text = hexBytes(bytes);
  const noise = bytes.map((_, index) => ((index + 1) * 101) % 256);
  return [
    ...["", "0", "zz", "0x", "é", "<b>00</b>", `${text} 0`, `${text} g0`, `${text} 00`],
    ...[hexBytes(bytes.subarray(1)), hexBytes(noise), hexBytes(bytes.map(() => 0xff))],
    hexBytes(noise.subarray(0, bytes.length / 2 + 1)),
  ];
}

/** The line above the fields. */
function resultOf({ title, fields, problems }: Decoded, length: number, model: Model): string {
  if (length > 4096) return `at most 4096 bytes can be shown, ${length} given`;
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const own = new Set(fields.map(({ path, offset }) => `${path} ${offset}`));
  const others = problems.filter(({ path, offset }) => !own.has(`${path} ${offset}`));
  const size = `${length} ${length === 1 ? "byte" : "bytes"}`;
  return [
    `${title}: ${size}, ${model.byteOrder}-endian, ${problems.length === 0 ? "nothing wrong" : count}`,
    ...others.map(({ path, offset, message }) =>
      path === "" ? message : `${path} at offset ${offset}: ${message}`,
    ),
  ]
    .join(". ")
    .concat(".");
}

/** The rows that a page should show. */
function expected({ fields, problems }: Decoded): readonly string[] {
  return fields.map(({ path, offset, value, bytes }) => {
    const own = problems.filter((one) => one.path === path && one.offset === offset);
    const text = value === undefined ? hexBytes(bytes) : String(value);
    return [offset, path, text, own.map(({ message }) => message).join("; ")].join(" | ");
  });
}

type Function = (view: DataView, offset: number, value?: unknown) => unknown;

/** The generated module of a spec. */
function codecOf(model: Model): Readonly<Record<string, Function>> {
  const scope: { abispecCodecs?: Record<string, Record<string, Function>> } = {};
  // oxlint-disable-next-line no-new-func
  new globalThis.Function("globalThis", codecScript(model))(scope);
  return scope.abispecCodecs?.[model.name] ?? {};
}
