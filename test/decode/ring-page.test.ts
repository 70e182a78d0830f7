import { describe, expect, it } from "vitest";
import { modelOf } from "../examined.ts";
import { decode, parseHex, subjectsOf } from "../../src/decode/decode.ts";
import { printProblems } from "../../src/decode/fields.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { decoded, fields } from "./decoded.ts";

describe("a table", () => {
  it("has as many entries as there are bytes for", () => {
    const result = decoded("disk_entry[]", "00000000 02000000");
    expect(result.title).toBe("disk_entry[] with 2 entries");
    expect(fields(result)).toEqual([
      "[0].status=0 DISK_CTRL_STATUS_SUCCESS",
      "[1].status=2 DISK_CTRL_STATUS_INVALID_PARAMETER",
    ]);
  });

  it("can be named by the parameter of a message", () => {
    expect(fields(decoded("MAP.table", "02000000"))).toEqual([
      "[0].status=2 DISK_CTRL_STATUS_INVALID_PARAMETER",
    ]);
  });
});

describe("the page of a ring", () => {
  const map = "0300 0200 05000000 2a000000 00000000";
  const resized = "0400 0100 00000000 08000000 00000000";
  const page = (requests: string, responses: string, ...slots: readonly string[]) =>
    `${requests} 00000000 ${responses} 00000000 ${"00".repeat(48)} ${slots.join(" ")}`;
  const padded = (text: string) => text.replaceAll(" ", "").padEnd(8192, "0");

  it("gives requests that wait, and responses in the other slots", () => {
    const result = decoded("disk_ctrl:page", padded(page("02000000", "01000000", resized, map)));
    expect(result.problems).toEqual([]);
    expect(fields(result)).toContain("req_prod=2");
    expect(fields(result)).toContain("slot[0].data before=8");
    expect(fields(result)).toContain("slot[1].data[0] queue=5");
    expect(result.fields.some(({ path }) => path.startsWith("slot[2]"))).toBe(false);
  });

  it("finds slots after the indices have passed the last one and 2^32", () => {
    const between = Array.from({ length: 126 }, () => resized);
    const text = padded(page("01000000", "ffffffff", map, ...between, map));
    const result = decoded("disk_ctrl:page", text);
    expect(result.problems).toEqual([]);
    expect(fields(result)).toContain("slot[0].data[0] queue=5");
    expect(fields(result)).toContain("slot[126].data before=8");
    expect(fields(result)).toContain("slot[127].data[0] queue=5");
  });

  it("says where in a slot something is wrong, and that there are too many requests", () => {
    const wrong = map.replace("0300 0200", "0300 0900");
    const result = decoded("disk_ctrl:page", page("00010000", "00000000", wrong));
    expect(printProblems(result)).toEqual([
      "req_prod at offset 0: 256 requests wait for a response, but there are 128 slots",
      "slot[0].type at offset 66: 9 is not a code of DISK_CTRL_TYPE",
      "4096 bytes needed, 80 given",
    ]);
  });

  it("takes the slots after a packet's first one for extra info, as its flags say", async () => {
    const netif = await modelOf("spec/netif.ts");
    const subject = subjectsOf(netif).get("netif_tx:page");
    const hex = parseHex(
      padded(
        page("02000000", "00000000", "08000000 0000 0800 0100 4000", "01000000 0000000000000000"),
      ),
    );
    const [abi] = abis;
    if (subject === undefined || typeof hex === "string" || abi === undefined) throw new Error();
    const result = decode(subject, hex, "little", abi);
    expect(fields(result)).toContain("slot[1].type=1 XEN_NETIF_EXTRA_TYPE_GSO");
    expect(fields(result)).toContain("slot[1].u.gso.size=0");
  });
});
