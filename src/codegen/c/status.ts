import type { Message } from "../../model/declaration.ts";
import { plain, remarkColumn, type Entry } from "./entries.ts";
import { hangingLines } from "./prose.ts";

/**
 * The outcomes of a message. What each means stands behind it where all of that fits, and otherwise
 * below it.
 */
export function statusEntries({ envelope, replies }: Message, width: number): readonly Entry[] {
  const { name } = envelope.status;
  const column = Math.max(0, ...replies.map(({ status }) => status.cName.length));
  const behind = replies.map(({ status, prose }): Entry => ({
    name: "",
    lead: `${status.cName.padEnd(column)}  `,
    remark: { prose },
  }));
  const room = width - remarkColumn([{ name, remark: plain("") }]);
  const fits = behind.every(
    ({ lead = "", remark }) => hangingLines(lead, remark, room).length === 1,
  );
  const entries = fits
    ? behind
    : replies.flatMap(({ status, prose }): Entry[] => [
        { name: "", remark: plain(status.cName) },
        { name: "", lead: "    ", remark: { prose } },
      ]);
  return entries.map((entry, index) => (index === 0 ? { ...entry, name } : entry));
}
