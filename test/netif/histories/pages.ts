import { ringPages } from "../guest/guest.ts";

/** Grants of the page that tables are written to, which are never taken back. */
export const tables = { writable: 2000, readOnly: 2001, unknown: 2002 };

/** The page that tables are written to. */
const tablePage = ringPages;

const dataPages = 5;

/** Reference that the first four octets of a GSO extra info slot are, with this size of a segment. */
export const segmentSize = 1448;
const likeExtraInfo = 1 + segmentSize * 2 ** 16;

/** References that histories grant and take back. Some of them are for the same page. */
export const dataRefs: readonly number[] = [0, 1, 8, 9, 10, likeExtraInfo, 2 ** 32 - 1];

/** Pages that a history needs. */
export const pagesOfHistory = tablePage + 1 + dataPages;

/** The page that `ref` is a grant of, where it is granted. */
export function pageOfRef(ref: number): number {
  const index = dataRefs.indexOf(ref);
  return index < 0 ? tablePage : tablePage + 1 + (index % dataPages);
}
