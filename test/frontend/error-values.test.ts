import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { validate } from "../../src/validate/validate.ts";
import { load } from "../../src/frontend/load.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

/** Exports an error value: nothing declares what it is made of. */
const unread = "export const lost: any = nothing;";

const spec = `
import * as chapter from "./disk/chapter.ts";
import { header } from "abispec";
import { lost } from "./unread.ts";

/** Disks, see {@link lost}. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
  chapters: [chapter],
  elsewhere: [lost],
});
`;

const chapter = `
import {
  alias, array, bound, codes, constant, flags, input, key, must, padding, pageOf, ring, section, struct,
  uint16_t, uint32_t, uint8_t, union,
} from "abispec";
import { lost } from "../unread.ts";

/** Like \`lost_t\` and {@link lost.member}. */
export const overview = section(lost.title);
/** A number. */
export const DISK_MAX = constant(lost);
/** Codes. */
export const DISK_OP = codes({
  /** A. */
  A: lost,
  /** B. */
  B: 0,
  /** Most. */
  MAX: bound(lost),
});
/** More codes. */
export const DISK_KIND = codes(lost);
/** Outcomes. */
export const DISK_RSP = codes({
  /** Good. */
  GOOD: 0,
});
/** Flags. */
export const DISKF = flags({
  /** A. */
  a: lost.bit,
});
/** An alias. */
export const disk_id_t = alias(lost);
/** A key. */
export const diskKey = key(lost.path, { writer: lost.writer, absent: lost.absent });
/** Everything. */
export const disk_all = struct({
  /** A. */
  a: uint8_t,
  /** B. */
  b: lost,
  /** C. */
  c: array(lost, 4),
  /** D. */
  d: array(uint16_t, lost.length),
  /** E. */
  e: input(lost),
  /** F. */
  f: padding(lost),
  /** G. */
  g: uint16_t.of(lost),
  /** H. */
  h: union({ /** I. */ i: uint32_t }, { by: lost, cases: { J: "i" } }),
});
/** Rests on it. */
export const disk_small = struct({
  /** A. */
  a: uint8_t,
  /** B. */
  b: disk_all,
});
/** Spread. */
export const disk_spread = struct({ ...lost });
/** Whole. */
export const disk_whole = struct(lost);
/** Requests. */
export const disk_request = struct({
  /** Which. */
  id: uint16_t,
  /** What. */
  type: uint16_t.of(DISK_OP),
  /** Words. */
  data: array(uint32_t, 2),
});
/** Responses. */
export const disk_response = struct({
  /** Which. */
  id: uint16_t,
  /** What. */
  type: uint16_t.of(DISK_OP),
  /** How. */
  status: uint32_t.of(DISK_RSP),
  /** Words. */
  data: array(uint32_t, 2),
});
const messages: any = { id: "id", type: "type", status: "status", words: "data", result: "data" };
/** A ring. */
export const disk = ring({ request: disk_request, response: disk_response, messages, rules: {
  /** Each. */
  each: lost,
} });
/** A ring whose response is missing. */
export const half = ring({ request: disk_request, response: lost });
/** A ring with a role that is not there. */
export const mute = ring({
  request: disk_request, response: disk_response, messages: { ...messages, status: lost },
});
/** A message of it. */
export const SAY = mute.message(DISK_OP.B, {
  request: {},
  response: { /** Good. */ GOOD: {} },
});
/** Reads. */
export const READ = disk.message(DISK_OP.B, {
  request: {
    /** A. */
    a: lost,
    /** B. */
    b: pageOf(lost, { count: lost }),
  },
  response: {
    /** Good. */
    GOOD: lost,
  },
});
/** Writes. */
export const WRITE = disk.message(lost, { request: lost, response: lost, rules: lost });
/** Lost. */
export const LOST = lost.message(lost, { rules: { /** All. */ all: must } });
`;

const scenarios = `
import { connect, grant, note, reply, replies, scenario, scenarios, send, setUpRing, write, uint32_t } from "abispec";
import { disk, LOST, READ, SAY, WRITE } from "./disk/chapter.ts";
import { lost } from "./unread.ts";

/** Sends. */
export const sends = scenario({
  proves: ["READ.GOOD", "READ.GREAT", "LOST.all", "disk.each", "SAY.GOOD", "WRITE.GOOD", lost],
  steps: [
    setUpRing(disk, 0),
    setUpRing(lost, 1),
    connect(),
    lost,
    note("nothing", lost),
    grant(lost, lost),
    write(0, lost, [{ a: 1 }]),
    write(0, uint32_t, [lost]),
    send(lost, { a: 1 }),
    send(READ, { a: lost, b: 2 }),
    send(LOST, {}),
    send(SAY, {}),
    replies(reply(READ, lost), reply(WRITE, "GOOD"), lost),
    ...lost,
  ],
});
/** Made by something that is not there. */
export const made = lost(sends);

export default scenarios({ chapters: [] });
`;

test("what depends on a module that can't be read has no findings of its own", async () => {
  mkdirSync(join(folder, "disk"));
  writeFileSync(join(folder, "disk.ts"), spec);
  writeFileSync(join(folder, "unread.ts"), unread);
  writeFileSync(join(folder, "disk", "chapter.ts"), chapter);
  writeFileSync(join(folder, "disk.scenarios.ts"), scenarios);
  const { model, diagnostics } = await load(join(folder, "disk.ts"));
  const checked = model === undefined ? [] : validate(model);
  const found = [...diagnostics, ...checked].map(
    ({ code, message, span }) => `${span?.line} ${code}: ${message}`,
  );
  expect(model?.invalid.has("disk_all")).toBe(true);
  expect(found).toEqual([]);
});
