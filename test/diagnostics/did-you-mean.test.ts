import { describe, expect, it } from "vitest";
import { didYouMean } from "../../src/diagnostics/core/did-you-mean.ts";

describe("didYouMean", () => {
  it.each([
    ["a character left out", "xen_netif_grf", "xen_netif_gref"],
    ["a character too many", "statuss", "status"],
    ["a wrong character", "stetus", "status"],
    ["two characters swapped", "gerf", "gref"],
    ["the wrong case", "success", "SUCCESS"],
    ["the wrong case of one letter", "GET_Flags", "GET_FLAGS"],
  ])("finds a name in spite of %s", (_, name, meant) => {
    expect(didYouMean(name, ["data", "padding", meant, "request"])).toBe(meant);
  });

  it("prefers the nearest, and the first of equals", () => {
    expect(didYouMean("statis", ["states", "status"])).toBe("states");
    expect(didYouMean("NETTXF_csum_blnk", ["NETRXF_csum_blank", "NETTXF_csum_blank"])).toBe(
      "NETTXF_csum_blank",
    );
  });

  it("prefers the same case to another one", () => {
    expect(didYouMean("okai", ["OKAY", "okay"])).toBe("okay");
  });

  it("finds the shortest name that the given one is a part of", () => {
    const names = ["xen_netif_gref_table", "xen_netif_gref", "xen_netif_hash"];
    expect(didYouMean("gref", names)).toBe("xen_netif_gref");
  });

  it("does not take a part of a word for a part of a name", () => {
    expect(didYouMean("net", ["xen_netif_gref"])).toBeUndefined();
  });

  it("has no suggestion where nothing is near", () => {
    expect(didYouMean("offset", ["status", "gref", "id"])).toBeUndefined();
    expect(didYouMean("x", ["y"])).toBeUndefined();
    expect(didYouMean("x", [])).toBeUndefined();
  });

  it("never suggests the name itself", () => {
    expect(didYouMean("status", ["status"])).toBeUndefined();
  });
});
