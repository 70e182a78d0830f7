/** By hand with typed arrays: only for aligned pages on little-endian hosts, and nothing is checked. */
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import { bytesOf, grefsOf, responsesOf } from "../same-bytes.ts";
import type { Gref } from "../streams.ts";
import type { Tasks } from "../workloads.ts";

interface Words {
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
}

function wordsOf({ buffer }: DataView<ArrayBuffer>): Words {
  return { u8: new Uint8Array(buffer), u16: new Uint16Array(buffer), u32: new Uint32Array(buffer) };
}

const write: Tasks["write-unchecked"] = ({ grefs }) => {
  const pages = grefs.views.map(() => bytesOf(512 * 8));
  const words = pages.map(wordsOf);
  return {
    run(chunk) {
      const { u16, u32 } = words[chunk];
      const rows = grefs.rows[chunk];
      for (let index = 0; index < 512; index++) {
        const row = rows[index];
        u32[index * 2] = row.ref;
        u16[index * 4 + 2] = row.flags;
        u16[index * 4 + 3] = row.status;
      }
      return u32[chunk * 2];
    },
    digest: (chunk) => digestOfGrefs(grefsOf(pages[chunk])),
  };
};

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    const words = grefs.views.map(wordsOf);
    const out: Gref[] = Array.from({ length: 512 }, () => ({ ref: 0, flags: 0, status: 0 }));
    return {
      run(chunk) {
        const { u16, u32 } = words[chunk];
        for (let index = 0; index < 512; index++) {
          out[index] = {
            ref: u32[index * 2],
            flags: u16[index * 4 + 2],
            status: u16[index * 4 + 3],
          };
        }
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "read-into"({ grefs }) {
    const words = grefs.views.map(wordsOf);
    const out = Array.from({ length: 512 }, () => ({ ref: 0, flags: 0, status: 0 }));
    return {
      run(chunk) {
        const { u16, u32 } = words[chunk];
        for (let index = 0; index < 512; index++) {
          const into = out[index];
          into.ref = u32[index * 2];
          into.flags = u16[index * 4 + 2];
          into.status = u16[index * 4 + 3];
        }
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "read-columns"({ grefs }) {
    const words = grefs.views.map(wordsOf);
    const ref = new Uint32Array(512);
    const flags = new Uint16Array(512);
    const status = new Uint16Array(512);
    return {
      run(chunk) {
        const { u16, u32 } = words[chunk];
        for (let index = 0; index < 512; index++) {
          ref[index] = u32[index * 2];
          flags[index] = u16[index * 4 + 2];
          status[index] = u16[index * 4 + 3];
        }
        return ref[chunk];
      },
      digest: () =>
        digestOfGrefs(
          Array.from(ref, (value, index) => ({
            ref: value,
            flags: flags[index],
            status: status[index],
          })),
        ),
    };
  },
  "write-unchecked": write,
  "scan-strided"({ grefs }) {
    const words = grefs.views.map(wordsOf);
    return {
      run(chunk) {
        const { u32 } = words[chunk];
        const { length } = grefs.rows[chunk];
        let bits = 0;
        for (let index = 0; index < length; index++) bits ^= u32[index * 2];
        return bits;
      },
    };
  },
  "dispatch-in-place"({ requests }) {
    const words = requests.views.map(wordsOf);
    return {
      run(chunk) {
        const { u16, u32 } = words[chunk];
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          const word = index * 4;
          sum += u16[word * 2];
          const type = u16[word * 2 + 1];
          switch (type) {
            case 2:
              sum += 2 * u32[word + 1];
              break;
            case 3:
              sum += u32[word + 1] + 3 * u32[word + 2];
              break;
            case 5:
              sum += 4 * u32[word + 1];
              break;
            case 6:
              sum += u32[word + 1] + 5 * u32[word + 2] + u32[word + 3];
              break;
            case 7:
              sum += 6 * u32[word + 1];
              break;
            case 8:
              sum += 7 * u32[word + 1];
              break;
            case 9:
              sum += u32[word + 1] + 8 * u32[word + 2] + u32[word + 3];
              break;
            case 10:
              sum += u32[word + 1] + 9 * u32[word + 2] + u32[word + 3];
              break;
            default:
              sum += type;
          }
        }
        return sum;
      },
    };
  },
  "write-responses"({ responses }) {
    const pages = responses.views.map(() => bytesOf(1000 * 12));
    const words = pages.map(wordsOf);
    return {
      run(chunk) {
        const { u16, u32 } = words[chunk];
        const rows = responses.rows[chunk];
        for (let index = 0; index < 1000; index++) {
          const row = rows[index];
          u16[index * 6] = row.id;
          u16[index * 6 + 1] = row.type;
          u32[index * 3 + 1] = row.status;
          u32[index * 3 + 2] = row.data;
        }
        return u32[chunk * 3 + 2];
      },
      digest: (chunk) => digestOfResponses(responsesOf(pages[chunk])),
    };
  },
  "extra-in-place"({ extras }) {
    const words = extras.views.map(wordsOf);
    return {
      run(chunk) {
        const { u8, u16 } = words[chunk];
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          const at = index * 8;
          const half = index * 4;
          sum += u8[at + 1];
          switch (u8[at]) {
            case 1:
              sum += u16[half + 1] + 2 * u8[at + 4] + 3 * u16[half + 3];
              break;
            case 2:
            case 3:
              sum += u8[at + 2] + 2 * u8[at + 3] + 3 * u8[at + 4];
              sum += 4 * u8[at + 5] + 5 * u8[at + 6] + 6 * u8[at + 7];
              break;
            case 4:
              sum += u8[at + 2] + 2 * u8[at + 3];
              sum += u8[at + 4] + 2 * u8[at + 5] + 3 * u8[at + 6] + 4 * u8[at + 7];
              break;
            default:
          }
        }
        return sum;
      },
    };
  },
};
