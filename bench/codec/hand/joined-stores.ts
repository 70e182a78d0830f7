/** By hand with neighbouring members joined into one store, without a check and with the checks written in place. */
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import { bytesOf, grefsOf, responsesOf } from "../same-bytes.ts";
import type { Tasks } from "../workloads.ts";

export const tasks: Tasks = {
  "write-unchecked"({ grefs }) {
    const pages = grefs.views.map(() => bytesOf(512 * 8));
    return {
      run(chunk) {
        const view = pages[chunk];
        const rows = grefs.rows[chunk];
        for (let index = 0; index < 512; index++) {
          const { ref, flags, status } = rows[index];
          view.setUint32(index * 8, ref, true);
          view.setUint32(index * 8 + 4, flags | (status << 16), true);
        }
        return view.getUint32(chunk * 8, true);
      },
      digest: (chunk) => digestOfGrefs(grefsOf(pages[chunk])),
    };
  },
  "write-checked"({ grefs }) {
    const pages = grefs.views.map(() => bytesOf(512 * 8));
    return {
      run(chunk) {
        const view = pages[chunk];
        const rows = grefs.rows[chunk];
        for (let index = 0; index < 512; index++) {
          const { ref, flags, status } = rows[index];
          if (ref >>> 0 !== ref || (flags & 0xffff) !== flags || (status & 0xffff) !== status) {
            throw new RangeError(`entry ${index} has a member that is out of range`);
          }
          view.setUint32(index * 8, ref, true);
          view.setUint32(index * 8 + 4, flags | (status << 16), true);
        }
        return view.getUint32(chunk * 8, true);
      },
      digest: (chunk) => digestOfGrefs(grefsOf(pages[chunk])),
    };
  },
  "write-responses"({ responses }) {
    const pages = responses.views.map(() => bytesOf(1000 * 12));
    return {
      run(chunk) {
        const view = pages[chunk];
        const rows = responses.rows[chunk];
        for (let index = 0; index < 1000; index++) {
          const { id, type, status, data } = rows[index];
          if (
            (id & 0xffff) !== id ||
            (type & 0xffff) !== type ||
            status >>> 0 !== status ||
            data >>> 0 !== data
          ) {
            throw new RangeError(`response ${index} has a member that is out of range`);
          }
          view.setUint32(index * 12, id | (type << 16), true);
          view.setUint32(index * 12 + 4, status, true);
          view.setUint32(index * 12 + 8, data, true);
        }
        return view.getUint32(chunk * 12 + 8, true);
      },
      digest: (chunk) => digestOfResponses(responsesOf(pages[chunk])),
    };
  },
};
