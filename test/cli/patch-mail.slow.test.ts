import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FileVersion, patchMail } from "../../src/cli/patch.ts";
import { LampFolder } from "./lamp-folder.ts";

let folder: LampFolder;

beforeEach(() => {
  folder = new LampFolder();
});
afterEach(() => folder.remove());

describe("a mail", () => {
  const message = { subject: "lamp: add it", body: ["Why."] };
  const identity = { author: "A <a@example.com>", committer: "C <c@example.com>" };

  it.each([
    ["tabs and spaces at ends", "\ta\n", "\ta \t\n\n"],
    ["no line end at the end", "a", "a\nb"],
    ["mixed line ends", "a\r\nb\n", "a\r\nb\nc\r\nd = 1; \n"],
    ["line ends that change", "a\r\n", "a\n"],
    ["long lines with CR", "a\r\n", `${"€ = x, ".repeat(40)}\t\r\n`],
    ["text that is not ASCII", "ä\n", "ä\n😀\n"],
    ["lines of a mail", "a\n", "a\nFrom here\n-- \n---\ndiff --git a b\n.\n"],
  ])("carries %s", (_, before, after) => {
    folder.put("tree/include/lamp.h", before);
    folder.commitAll();
    const file: FileVersion = {
      path: "include/lamp.h",
      mode: "100644",
      content: Buffer.from(before),
    };
    const mail = patchMail(file, Buffer.from(after), message, identity);
    expect(folder.applied(mail, "include/lamp.h").toString()).toBe(after);
    expect(folder.git(["-C", "../clone", "log", "-1", "--format=%B"])).toBe(
      "lamp: add it\n\nWhy.\n\nSigned-off-by: C <c@example.com>\n\n",
    );
  });

  it("is encoded where its way may change it: bytes that are not printable, blanks at ends, long lines", () => {
    const before = { path: "lamp.h", mode: "100644", content: Buffer.from("a\r\n") };
    const after = Buffer.from(`${"\u20ac = x, ".repeat(40)}\t\r\nd \n`);
    const [header, ...body] = patchMail(before, after, message, identity).split("\n\n");
    expect(header).toMatch(/^Content-Transfer-Encoding: quoted-printable$/m);
    expect(body.join("\n\n")).toMatch(/^(?:[ -~\t]{0,76}\n)*$/);
    expect(body.join("\n\n")).not.toMatch(/[ \t]$/m);
  });

  it("takes any path", () => {
    const path = 'a b/"ü\\.h';
    folder.put(`tree/${path}`, "a\n");
    folder.commitAll();
    const file = { path, mode: "100755", content: Buffer.from("a\n") };
    expect(folder.applied(patchMail(file, Buffer.from("b\n"), message, identity), path)).toEqual(
      Buffer.from("b\n"),
    );
  });
});
