import { expect, test } from "vitest";
import { octetPictures } from "../../../src/codegen/site/pictures/octets.ts";
import { ringPicture } from "../../../src/codegen/site/pictures/ring.ts";
import { sequencePicture } from "../../../src/codegen/site/pictures/sequence.ts";
import { abis, type Abi } from "../../../src/model/layout/abi.ts";
import type { DeclaredAggregate, Struct } from "../../../src/model/type.ts";
import { array, codes, flags, member, message, ring, struct, union, unsigned } from "../c/build.ts";

const [x86_64, i386] = abis as [Abi, Abi, ...Abi[]];

function named(name: string, ...members: Parameters<typeof struct>[1][number][]) {
  return { ...struct(name, members), name } satisfies Struct;
}

function draw(aggregate: DeclaredAggregate, abi = x86_64): readonly string[] {
  return octetPictures(aggregate, abi).map(({ picture }) => picture.text);
}

/** What matches `pattern` of the drawing with eight octets in a row. */
function inWide(svg: string | undefined, pattern: RegExp): readonly string[] {
  return (svg?.split('class="drawing octets narrow"')[0] ?? "").match(pattern) ?? [];
}

const flagFamily = flags("LAMPF", { dim: 0, red: 3 });
const lampFlags = { ...unsigned(16), values: flagFamily };
const type = codes("LAMP_TYPE", { BULB: 0n, TUBE: 7n });
const tag = { ...unsigned(8), values: type };

test("a field is as wide as its octets, and its title says where it is and what its bits mean", () => {
  const [svg] = draw(
    named(
      "lamp",
      { ...member("ref", unsigned(32)), direction: "input" },
      { ...member("flags", lampFlags), direction: "output" },
      member("pad", unsigned(16), true),
    ),
  );
  expect(inWide(svg, /class="fill" x="\d+" y="\d+" width="(?:320|160)"/g)).toHaveLength(3);
  expect(svg).toContain("<title>struct lamp: 8 bytes</title>");
  expect(svg).toContain(
    "<title>flags: uint16_t\noffset 4, 2 bytes\nfilled in by the receiver\n" +
      "bit 0: LAMPF_dim (0x1)\nbit 3: LAMPF_red (0x8)</title>",
  );
  expect(svg).toContain("flags: uint16_t, offset 4, 2 bytes, filled in by the receiver.");
  expect(inWide(svg, /class="cell input"/g)).toHaveLength(1);
  expect(inWide(svg, /class="cell output"/g)).toHaveLength(1);
  expect(inWide(svg, /class="cell padding"[\s\S]*?class="hatching"/g)).toHaveLength(1);
  expect(inWide(svg, /class="bit(?: flag)?"/g)).toHaveLength(16);
  expect(inWide(svg, /class="bit flag"><title>bit \d/g)).toEqual([
    'class="bit flag"><title>bit 3',
    'class="bit flag"><title>bit 0',
  ]);
});

test("each ABI has its own offsets, and what the compiler adds is hatched", () => {
  const stamp = named("stamp", member("low", unsigned(32)), member("time", unsigned(64)));
  const [wide, narrow] = [draw(stamp)[0], draw(stamp, i386)[0]];
  expect(wide).toContain("<title>(padding)\noffset 4, 4 bytes</title>");
  expect(wide).toContain("time: uint64_t\noffset 8, 8 bytes");
  expect(narrow).not.toContain("(padding)");
  expect(narrow).toContain("time: uint64_t\noffset 4, 8 bytes");
});

test("a field over two rows is open where it goes on", () => {
  const [svg] = draw(
    named("stamp", member("low", unsigned(32)), member("time", unsigned(64))),
    i386,
  );
  const rows = /<path class="edge" d="M356 20h320M356 76h320M356 20v56"/;
  expect(inWide(svg, new RegExp(rows, "g"))).toHaveLength(1);
});

test("each variant of a tagged union is a picture, and nested arrays are drawn element by element", () => {
  const pair = struct(undefined, [member("x", unsigned(8)), member("y", unsigned(8))]);
  const points = array({ kind: "struct", struct: pair }, 2);
  const shape = union([member("points", points), member("code", unsigned(16))], {
    codes: type,
    cases: { BULB: "points", TUBE: "code" },
  });
  const pictures = octetPictures(
    named("shape", member("type", tag), member("u", { kind: "union", union: shape })),
    x86_64,
  );
  expect(pictures.map(({ variant }) => variant?.path)).toEqual(["u.points", "u.code"]);
  expect(pictures[0]?.picture.text).toContain("u.points[1].y: uint8_t");
  expect(pictures[0]?.picture.text).toContain("0: LAMP_TYPE_BULB\n7: LAMP_TYPE_TUBE");
  expect(pictures[1]?.picture.text).toContain("(unused)");
});

test("octets are neither lost nor drawn twice, in rows of eight and of four", () => {
  const all = named(
    "all",
    member("a", unsigned(8)),
    member("b", array(unsigned(8), 6)),
    member("c", array(unsigned(16), 3)),
    member("d", unsigned(64)),
  );
  const [svg = ""] = draw(all);
  for (const drawing of svg.split("<svg").slice(1)) {
    const widths = [...drawing.matchAll(/class="fill" x="\d+" y="\d+" width="(\d+)"/g)];
    const octets = widths.reduce((sum, [, width]) => sum + Number(width) / 80, 0);
    expect(octets).toBe(24);
  }
});

test("a hostile name stays text, and numbers have no tails", () => {
  const hostile = `"><script>alert('1')</script>&`;
  const [octets = ""] = draw(named(hostile, member(hostile, unsigned(16))));
  const page = ringPicture(ring(hostile), x86_64).text;
  const sequence = sequencePicture({ ...message("M", { OK: undefined }), name: hostile }).text;
  for (const svg of [octets, page, sequence]) {
    expect(svg).not.toMatch(/<script|alert\('/);
    expect(svg).not.toMatch(/\.\d\d|NaN|undefined| style=| id=/);
  }
});

test("a ring's page has its indices, its slots, and what fills a slot", () => {
  const { text } = ringPicture(ring("bell"), x86_64);
  for (const part of [">req_prod<", ">at 12<", ">slot 0<", ">slot 127<", ">4096<", ">request<"])
    expect(text).toContain(part);
  expect(text).not.toContain(">slot 128<");
  expect(text).toContain("128 slots of 16 bytes from offset 64 to 2112.");
});

test("a message is a request and its replies, each with its parameters", () => {
  const parameter = (name: string, parameterType: Parameters<typeof member>[1]) =>
    member(name, parameterType);
  const { text } = sequencePicture(
    message(
      "ring_bell",
      { SUCCESS: undefined, FAILED: undefined },
      {
        parameters: [
          { ...parameter("volume", unsigned(32)), type: unsigned(32) },
          {
            ...parameter("tune", unsigned(32)),
            type: { kind: "page", element: unsigned(8), length: 12, count: undefined },
          },
        ],
      },
    ),
  );
  expect(text.match(/class="arrow request"/g)).toHaveLength(1);
  expect(text.match(/class="arrow response"/g)).toHaveLength(2);
  expect(text).toContain(">ring_bell (1)<");
  expect(text).toContain(">volume: uint32_t<");
  expect(text).toContain(">tune: page of 12 × uint8_t, granted read-only<");
  expect(text).toContain("The backend answers with SUCCESS (0) or FAILED (0).");
});
