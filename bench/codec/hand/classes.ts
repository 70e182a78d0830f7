/** By hand with a class per struct, whose objects V8 gives one shape whatever they hold. */
import { digestOfGrefs } from "../digests.ts";
import { sumOfExtra } from "../sums.ts";
import type { Tasks } from "../workloads.ts";

class Gref {
  ref: number;
  flags: number;
  status: number;

  constructor(view: DataView, offset: number) {
    this.ref = view.getUint32(offset, true);
    this.flags = view.getUint16(offset + 4, true);
    this.status = view.getUint16(offset + 6, true);
  }

  read(view: DataView, offset: number): void {
    this.ref = view.getUint32(offset, true);
    this.flags = view.getUint16(offset + 4, true);
    this.status = view.getUint16(offset + 6, true);
  }
}

/** A control request in place, moved from one to the next. */
class Request {
  readonly #view: DataView;
  offset = 0;

  constructor(view: DataView) {
    this.#view = view;
  }

  get id(): number {
    return this.#view.getUint16(this.offset, true);
  }

  get type(): number {
    return this.#view.getUint16(this.offset + 2, true);
  }

  get first(): number {
    return this.#view.getUint32(this.offset + 4, true);
  }

  get second(): number {
    return this.#view.getUint32(this.offset + 8, true);
  }

  get third(): number {
    return this.#view.getUint32(this.offset + 12, true);
  }
}

class Gso {
  readonly type = 1;
  readonly flags: number;
  readonly size: number;
  readonly gsoType: number;
  readonly pad: number;
  readonly features: number;

  constructor(view: DataView, offset: number) {
    this.flags = view.getUint8(offset + 1);
    this.size = view.getUint16(offset + 2, true);
    this.gsoType = view.getUint8(offset + 4);
    this.pad = view.getUint8(offset + 5);
    this.features = view.getUint16(offset + 6, true);
  }
}

class Mcast {
  readonly type: 2 | 3;
  readonly flags: number;
  readonly addr: number[];

  constructor(type: 2 | 3, view: DataView, offset: number) {
    this.type = type;
    this.flags = view.getUint8(offset + 1);
    this.addr = [
      view.getUint8(offset + 2),
      view.getUint8(offset + 3),
      view.getUint8(offset + 4),
      view.getUint8(offset + 5),
      view.getUint8(offset + 6),
      view.getUint8(offset + 7),
    ];
  }
}

class Hash {
  readonly type = 4;
  readonly flags: number;
  readonly hashType: number;
  readonly algorithm: number;
  readonly value: number[];

  constructor(view: DataView, offset: number) {
    this.flags = view.getUint8(offset + 1);
    this.hashType = view.getUint8(offset + 2);
    this.algorithm = view.getUint8(offset + 3);
    this.value = [
      view.getUint8(offset + 4),
      view.getUint8(offset + 5),
      view.getUint8(offset + 6),
      view.getUint8(offset + 7),
    ];
  }
}

function readExtra(view: DataView, offset: number): Gso | Mcast | Hash {
  const type = view.getUint8(offset);
  switch (type) {
    case 1:
      return new Gso(view, offset);
    case 2:
    case 3:
      return new Mcast(type, view, offset);
    case 4:
      return new Hash(view, offset);
    default:
      throw new RangeError(`${type} is not a type of extra info`);
  }
}

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    const out = Array.from({ length: 512 }, () => new Gref(grefs.views[0], 0));
    return {
      run(chunk) {
        const view = grefs.views[chunk];
        for (let index = 0; index < 512; index++) out[index] = new Gref(view, index * 8);
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "read-into"({ grefs }) {
    const out = Array.from({ length: 512 }, () => new Gref(grefs.views[0], 0));
    return {
      run(chunk) {
        const view = grefs.views[chunk];
        for (let index = 0; index < 512; index++) out[index].read(view, index * 8);
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "dispatch-in-place"({ requests }) {
    const cursors = requests.views.map((view) => new Request(view));
    return {
      run(chunk) {
        const request = cursors[chunk];
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          request.offset = index * 16;
          sum += request.id;
          const { type } = request;
          switch (type) {
            case 2:
              sum += 2 * request.first;
              break;
            case 3:
              sum += request.first + 3 * request.second;
              break;
            case 5:
              sum += 4 * request.first;
              break;
            case 6:
              sum += request.first + 5 * request.second + request.third;
              break;
            case 7:
              sum += 6 * request.first;
              break;
            case 8:
              sum += 7 * request.first;
              break;
            case 9:
              sum += request.first + 8 * request.second + request.third;
              break;
            case 10:
              sum += request.first + 9 * request.second + request.third;
              break;
            default:
              sum += type;
          }
        }
        return sum;
      },
    };
  },
  "extra-objects"({ extras }) {
    const out: (Gso | Mcast | Hash)[] = [];
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
  },
};
