import type { Ring } from "../model/declaration.ts";
import type { Aggregate } from "../model/type.ts";
import type { Abi } from "../model/layout/abi.ts";
import {
  groupAbis,
  placementGroups,
  type LayoutGroup,
  ringLayoutOf,
} from "../model/layout/layout.ts";
import { ringPageName } from "./c.ts";

/** `name` for one of several layouts, with the name of the first ABI that has it. */
const forLayout = (name: string, layout: string | undefined): string =>
  layout === undefined ? name : `${name}_${layout}`;

export const codeNameFunction = (family: string): string => `${family}_name`;
export const flagNamesFunction = (family: string): string => `${family}_names`;
export const sizeConstant = (aggregate: string, layout?: string): string =>
  forLayout(`${aggregate}_SIZE`, layout);
export const offsetConstant = (aggregate: string, member: string, layout?: string): string =>
  forLayout(`${aggregate}_${member}_OFFSET`, layout);
export const readFunction = (type: string, layout?: string): string =>
  forLayout(`read_${type}`, layout);
export const writeFunction = (type: string, layout?: string): string =>
  forLayout(`write_${type}`, layout);
export const tableClass = (aggregate: string, layout?: string): string =>
  forLayout(`${aggregate}_table`, layout);
/** What reading makes: a class, so that V8 keeps one shape for all values of the type. */
export const valueClass = (aggregate: string, layout?: string): string =>
  forLayout(`${aggregate}_value`, layout);
/** What writing takes where that is wider than what reading gives. */
export const initType = (aggregate: string): string => `${aggregate}_init`;
/** Makes the value of a struct with a tagged union. */
export const makeFunction = (aggregate: string, layout?: string): string =>
  forLayout(`make_${aggregate}`, layout);
/** The shared page of a ring, as `DEFINE_RING_TYPES` of Xen's ring.h names it. */
export const pageClass = (ring: string, layout?: string): string =>
  forLayout(ringPageName(ring), layout);
export const slotsConstant = (ring: string, layout?: string): string =>
  forLayout(`${ringPageName(ring)}_SLOTS`, layout);
export const slotSizeConstant = (ring: string, layout?: string): string =>
  forLayout(`${ringPageName(ring)}_SLOT_SIZE`, layout);
export const requestType = (message: string): string => `${message}_request`;
export const responseType = (message: string): string => `${message}_response`;
export const decodeFunction = (type: string): string => `decode_${type}`;
/** Any request over a ring. */
export const messageUnion = (ring: string): string => `${ring}_message`;
/** Any response over a ring. */
export const replyUnion = (ring: string): string => `${ring}_reply`;

/** One of the layouts that a type has on the ABIs of the table. */
export interface Layout extends LayoutGroup {
  /** Ends the names of what exists once per layout; `undefined` where all ABIs agree. */
  readonly suffix: string | undefined;
}

/** The distinct layouts of `aggregate`, each named by its first ABI. */
export function layoutsOf(aggregate: Aggregate): readonly Layout[] {
  return named(placementGroups(aggregate));
}

/** The distinct layouts of a ring's page. The distance of its slots depends on their alignment, too. */
export function ringLayouts(ring: Ring): readonly Layout[] {
  return named(
    groupAbis((abi) => {
      const { slotSize, slots } = ringLayoutOf(ring, abi);
      const codecs = [ring.request, ring.response].map((struct) => suffixOn(struct, abi));
      return [...codecs, slotSize, slots].join();
    }),
  );
}

/** The suffix of the layout that `aggregate` has on `abi`. */
export function suffixOn(aggregate: Aggregate, abi: Abi): string | undefined {
  return layoutsOf(aggregate).find(({ abis }) => abis.includes(abi))?.suffix;
}

function named(groups: readonly LayoutGroup[]): readonly Layout[] {
  const several = groups.length > 1;
  return groups.map((group) => ({ ...group, suffix: several ? group.abi.name : undefined }));
}

/** What no declaration owns, in the order of the output; each is there only where something uses it. */
export const helperNames = [
  "UnknownCode",
  "UnknownBigCode",
  "checkReserved",
  "checkRoom",
  "checkPlace",
  "tableLength",
  "checkIndex",
  "checkObject",
  "checkIntegers",
  "checkBigints",
  "checkInteger",
  "checkBigint",
  "checkArray",
  "checkBytes",
  "refusal",
  "located",
  "shown",
  "readElements",
  "readBytes",
  "writeBytes",
] as const;

/** Globals of JavaScript and TypeScript that the output names. */
export const globals = [
  "Array",
  "BigInt",
  "DataView",
  "Error",
  "JSON",
  "Math",
  "Number",
  "Omit",
  "RangeError",
  "String",
  "TypeError",
  "Uint8Array",
  "undefined",
] as const;
