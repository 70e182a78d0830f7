import { describe, expect, test } from "vitest";
import { checkCodeTooWide } from "../../src/diagnostics/codes/code-too-wide.ts";
import { checkPageOverflow } from "../../src/diagnostics/codes/page-overflow.ts";
import { array, codes, member, modelOf, struct, unsigned } from "../codegen/c/build.ts";

describe("an object of C", () => {
  test.each([
    [65_535, []],
    [65_536, ["page-overflow"]],
  ])("has at most 65,535 bytes: %i", (size, found) => {
    const bytes = member("bytes", array(unsigned(8), size));
    const model = modelOf([{ ...struct("disk", [bytes]), name: "disk" }]);
    expect(checkPageOverflow(model).map(({ code }) => code)).toEqual(found);
  });
});

describe("codes that do not fit their integer", () => {
  const found = (family: Readonly<Record<string, bigint>>) => {
    const all = codes("KIND", family);
    const apart = all.values.map((code) => ({ ...code, places: { value: { ...code.span } } }));
    const values = { ...all, values: apart };
    const kind = member("kind", { ...unsigned(8), values });
    return checkCodeTooWide(modelOf([values, { ...struct("disk", [kind]), name: "disk" }])).length;
  };

  test("are reported each where they are half of the family, and together where they are more", () => {
    expect(found({ A: 254n, B: 255n, C: 256n, D: 257n })).toBe(2);
    expect(found({ B: 255n, C: 256n, D: 257n })).toBe(1);
  });
});
