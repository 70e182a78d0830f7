/**
 * The code that every ratio is to: `DataView` with a constant byte order, object literals where objects
 * are asked for, no checks. It is what someone writes who knows these structs and how V8 compiles.
 */
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import { bytesOf, grefsOf, responsesOf } from "../same-bytes.ts";
import type { Gref } from "../streams.ts";
import { sumOfExtra } from "../sums.ts";
import type { Tasks } from "../workloads.ts";

const readObjects: Tasks["read-objects"] = ({ grefs }) => {
  const out: Gref[] = Array.from({ length: 512 }, () => ({ ref: 0, flags: 0, status: 0 }));
  return {
    run(chunk) {
      const view = grefs.views[chunk];
      for (let index = 0; index < 512; index++) {
        const offset = index * 8;
        out[index] = {
          ref: view.getUint32(offset, true),
          flags: view.getUint16(offset + 4, true),
          status: view.getUint16(offset + 6, true),
        };
      }
      return out[chunk].ref;
    },
    digest: () => digestOfGrefs(out),
  };
};

const write: Tasks["write-checked"] = ({ grefs }) => {
  const pages = grefs.views.map(() => bytesOf(512 * 8));
  return {
    run(chunk) {
      const view = pages[chunk];
      const rows = grefs.rows[chunk];
      for (let index = 0; index < 512; index++) {
        const row = rows[index];
        const offset = index * 8;
        view.setUint32(offset, row.ref, true);
        view.setUint16(offset + 4, row.flags, true);
        view.setUint16(offset + 6, row.status, true);
      }
      return view.getUint32(chunk * 8, true);
    },
    digest: (chunk) => digestOfGrefs(grefsOf(pages[chunk])),
  };
};

const scan: Tasks["scan-table"] = ({ grefs }) => ({
  run(chunk) {
    const view = grefs.views[chunk];
    // How many entries there are is for a request to say, and known to no compiler.
    const { length } = grefs.rows[chunk];
    let bits = 0;
    for (let index = 0; index < length; index++) bits ^= view.getUint32(index * 8, true);
    return bits;
  },
});

const dispatch: Tasks["dispatch-in-place"] = ({ requests }) => ({
  run(chunk) {
    const view = requests.views[chunk];
    let sum = 0;
    for (let offset = 0; offset < 1000 * 16; offset += 16) {
      sum += view.getUint16(offset, true);
      const type = view.getUint16(offset + 2, true);
      switch (type) {
        case 2:
          sum += 2 * view.getUint32(offset + 4, true);
          break;
        case 3:
          sum += view.getUint32(offset + 4, true) + 3 * view.getUint32(offset + 8, true);
          break;
        case 5:
          sum += 4 * view.getUint32(offset + 4, true);
          break;
        case 6:
          sum +=
            view.getUint32(offset + 4, true) +
            5 * view.getUint32(offset + 8, true) +
            view.getUint32(offset + 12, true);
          break;
        case 7:
          sum += 6 * view.getUint32(offset + 4, true);
          break;
        case 8:
          sum += 7 * view.getUint32(offset + 4, true);
          break;
        case 9:
          sum +=
            view.getUint32(offset + 4, true) +
            8 * view.getUint32(offset + 8, true) +
            view.getUint32(offset + 12, true);
          break;
        case 10:
          sum +=
            view.getUint32(offset + 4, true) +
            9 * view.getUint32(offset + 8, true) +
            view.getUint32(offset + 12, true);
          break;
        default:
          sum += type;
      }
    }
    return sum;
  },
});

const writeResponses: Tasks["write-responses"] = ({ responses }) => {
  const pages = responses.views.map(() => bytesOf(1000 * 12));
  return {
    run(chunk) {
      const view = pages[chunk];
      const rows = responses.rows[chunk];
      for (let index = 0; index < 1000; index++) {
        const row = rows[index];
        const offset = index * 12;
        view.setUint16(offset, row.id, true);
        view.setUint16(offset + 2, row.type, true);
        view.setUint32(offset + 4, row.status, true);
        view.setUint32(offset + 8, row.data, true);
      }
      return view.getUint32(chunk * 12 + 8, true);
    },
    digest: (chunk) => digestOfResponses(responsesOf(pages[chunk])),
  };
};

type Extra =
  | { type: 1; flags: number; size: number; gsoType: number; pad: number; features: number }
  | { type: 2 | 3; flags: number; addr: number[] }
  | { type: 4; flags: number; hashType: number; algorithm: number; value: number[] };

/** An extra info as a flat literal: quicker to make than one with an object inside. */
function readExtra(view: DataView, offset: number): Extra {
  const type = view.getUint8(offset);
  const flags = view.getUint8(offset + 1);
  switch (type) {
    case 1:
      return {
        type,
        flags,
        size: view.getUint16(offset + 2, true),
        gsoType: view.getUint8(offset + 4),
        pad: view.getUint8(offset + 5),
        features: view.getUint16(offset + 6, true),
      };
    case 2:
    case 3:
      return {
        type,
        flags,
        addr: [
          view.getUint8(offset + 2),
          view.getUint8(offset + 3),
          view.getUint8(offset + 4),
          view.getUint8(offset + 5),
          view.getUint8(offset + 6),
          view.getUint8(offset + 7),
        ],
      };
    case 4:
      return {
        type,
        flags,
        hashType: view.getUint8(offset + 2),
        algorithm: view.getUint8(offset + 3),
        value: [
          view.getUint8(offset + 4),
          view.getUint8(offset + 5),
          view.getUint8(offset + 6),
          view.getUint8(offset + 7),
        ],
      };
    default:
      throw new RangeError(`${type} is not a type of extra info`);
  }
}

const readExtras: Tasks["extra-objects"] = ({ extras }) => {
  const out: Extra[] = [];
  return {
    run(chunk) {
      const view = extras.views[chunk];
      let sum = 0;
      for (let index = 0; index < 1000; index++) {
        const extra = readExtra(view, index * 8);
        out[index] = extra;
        sum += sumOfExtra(extra);
      }
      return sum;
    },
  };
};

/** What a contestant is compared with, for every workload. */
export const reference = {
  "read-objects": readObjects,
  "read-into": readObjects,
  "read-columns": readObjects,
  "write-checked": write,
  "write-unchecked": write,
  "scan-strided": scan,
  "scan-table": scan,
  "dispatch-in-place": dispatch,
  "dispatch-objects": dispatch,
  "write-responses": writeResponses,
  "extra-in-place": readExtras,
  "extra-objects": readExtras,
} satisfies Required<Tasks>;
