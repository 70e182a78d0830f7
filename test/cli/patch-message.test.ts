import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Change } from "../../src/apply/draft.ts";
import { commitMessage } from "../../src/cli/patch-message.ts";
import { examine } from "../../src/compile.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { LampFolder } from "./lamp-folder.ts";

let folder: LampFolder;

beforeEach(() => {
  folder = new LampFolder();
});
afterEach(() => folder.remove());

describe("a message", () => {
  const added = (...labels: readonly string[]): Change => ({ kind: "added", labels, detail: "" });
  const removed = (...labels: readonly string[]): Change => ({
    kind: "removed",
    labels,
    detail: "",
  });

  async function messageOf(
    changes: readonly Change[],
    path = "../spec/lamp.ts",
    renames: readonly { readonly from: string; readonly to: string }[] = [],
    following: readonly string[] = [],
  ) {
    const { model } = await examine(path);
    if (model === undefined) throw new Error("the spec is wrong");
    return commitMessage({ changes, following, model, abis }, renames);
  }

  it("says what follows from the changes", async () => {
    const { body } = await messageOf([added("LAMP_OP_BLINK")], undefined, undefined, [
      "the size of struct lamp_info: 8 to 12 bytes",
    ]);
    expect(body.join("\n")).toContain(
      "This also changes:\n\n- the size of struct lamp_info: 8 to 12 bytes\n",
    );
  });

  it("has a subject of 72 columns, with fewer names where there are many", async () => {
    const group = ["_LAMP_GROUPF_together", "LAMP_GROUPF_together", "struct lamp_group"];
    const subjects = [
      [added("LAMP_OP_BLINK")],
      [added("struct lamp_group")],
      [added(...group)],
      [added(...group, "LAMP_OP_BLINK"), removed("LAMP_OP_OLD")],
      [added(...group), removed("LAMP_OP_OLD", "LAMP_OP_OLDER", "LAMP_OP_OLDEST")],
      [added("LAMP_OP_OFF", "LAMP_OP_ON", "LAMP_OP_BLINK", "struct lamp_request", ...group)],
      [removed("LAMP_OP_OLD")],
    ].map(async (changes) => (await messageOf(changes)).subject);
    expect(await Promise.all(subjects)).toEqual([
      "lamp: add LAMP_OP_BLINK",
      "lamp: add struct lamp_group",
      "lamp: add groups of lamps",
      "lamp: add LAMP_OP_BLINK and groups of lamps, remove LAMP_OP_OLD",
      "lamp: add groups of lamps, remove 3 declarations",
      "lamp: add 4 constants and 2 structs",
      "lamp: remove LAMP_OP_OLD",
    ]);
  });

  it("has the sentences of the spec", async () => {
    const changes = [added("lamp_request.level"), removed("LAMP_OLD")];
    const [text] = (await messageOf(changes)).body.join("\n").split("\n\nEvery other");
    expect(text).toBe(`This adds:

- lamp_request.level: How brightly.

This removes:

- LAMP_OLD`);
  });

  it("says which messages and rings are new", async () => {
    const disk = fileURLToPath(new URL("spec/disk.ts", import.meta.url));
    const { subject, body } = await messageOf(
      [
        added("DISK_CTRL_TYPE_MAP"),
        added("RESIZE"),
        added("MAP"),
        added("union disk_sring_entry", "struct disk_sring", "disk_segment_t"),
        added("disk_crc"),
      ],
      disk,
    );
    expect(subject).toBe("disk: add 5 declarations");
    expect(body.slice(2, -3)).toEqual([
      "- the text of DISK_CTRL_TYPE_RESIZE: Changes the size.",
      "- DISK_CTRL_TYPE_MAP: Maps a table.",
      "- the ring disk: The ring of sectors.",
      "- disk_segment_t",
      "- disk_crc",
    ]);
    expect((await messageOf([added("MAP"), added("RESIZE")], disk)).subject).toBe(
      "disk: add the text of RESIZE and the text of MAP",
    );
  });

  it("has the names of the header", async () => {
    const { subject, body } = await messageOf(
      [added("LAMP_OP_BLINK"), added("_LAMP_GROUPF_together", "LAMP_GROUPF_together")],
      "../spec/lamp.ts",
      [{ from: "XL_", to: "LAMP_" }],
    );
    expect(subject).toBe("lamp: add XL_OP_BLINK and XL_GROUPF_together");
    expect(body).toContain("- XL_GROUPF_together: How a group is switched.");
  });
});
