import type { Machine } from "../../../src/conform/machine/machine.ts";
import { ringPages } from "../guest/guest.ts";

/** The page that tables are written to. */
export const tablePage = ringPages;

const firstDataPage = tablePage + 1;
const dataPages = 4;
const firstDataRef = 100;

/** Pages of the queue that is not attacked. */
const bystanderPages = [firstDataPage + dataPages, firstDataPage + dataPages + 1];

/** Pages that a hostile frontend needs. */
export const pagesOfAttack = firstDataPage + dataPages + bystanderPages.length;

/** Grants of pages by what they are for. */
export const refs = {
  /** Some pages are granted several times. Attacks take these grants back and give others. */
  data: Array.from({ length: 2 * dataPages }, (_, index) => firstDataRef + index),
  table: { writable: 200, readOnly: 201 },
  /** Another grant of each ring page. */
  rings: Array.from({ length: ringPages }, (_, page) => 300 + page),
  /** Static grants of the queue that is not attacked. */
  bystander: [400, 401],
  /** Nothing is granted under these. */
  unknown: [0, 7, 2 ** 31, 2 ** 32 - 1],
} as const;

/** The page of a grant that attacks take back; `undefined` for any other one. */
export function dataPage(ref: number): number | undefined {
  const index = refs.data.indexOf(ref);
  return index < 0 ? undefined : firstDataPage + (index % dataPages);
}

/** Gives all grants but those that the rings are connected with. */
export function grantAll({ grants }: Machine): void {
  for (const ref of refs.data) grants.grant(ref, dataPage(ref) ?? 0, "read-write");
  grants.grant(refs.table.writable, tablePage, "read-write");
  grants.grant(refs.table.readOnly, tablePage, "read-only");
  refs.rings.forEach((ref, page) => grants.grant(ref, page, "read-write"));
  refs.bystander.forEach((ref, index) => {
    grants.grant(ref, bystanderPages[index] ?? 0, "read-write");
  });
}
