/** What the contestants read and write: long, random, and the same in every process. */
export interface Streams {
  /** Tables of `xen_netif_gref`, one page each. */
  readonly grefs: Stream<Gref>;
  /** Slots of `xen_netif_ctrl_request`, every type of message among them. */
  readonly requests: Stream<ControlRequest>;
  readonly responses: Stream<ControlResponse>;
  /** Slots of `netif_extra_info`. */
  readonly extras: Stream<ExtraInfo>;
}

/** The same values twice, in chunks: as objects and as the bytes that C has for them. */
export interface Stream<Row> {
  readonly rows: readonly (readonly Row[])[];
  readonly views: readonly DataView<ArrayBuffer>[];
}

export interface Gref {
  readonly ref: number;
  readonly flags: number;
  readonly status: number;
}

export interface ControlRequest {
  readonly id: number;
  readonly type: number;
  readonly data: readonly [number, number, number];
}

export interface ControlResponse {
  readonly id: number;
  readonly type: number;
  readonly status: number;
  readonly data: number;
}

export interface ExtraInfo {
  /** 1 GSO, 2 and 3 MCAST, 4 HASH. */
  readonly type: number;
  readonly flags: number;
  /** The six bytes of the union. */
  readonly bytes: readonly number[];
}

/** Chunks of a stream. Those of the first half have no value above 2^31 - 1, and warm up. */
export const chunks = 32;

/** How many words the messages of type 1 to 10 name. */
const namedWords = [0, 0, 1, 2, 0, 1, 3, 1, 1, 3, 3];

export function makeStreams(): Streams {
  const random = randomIntegers(0x5eed);
  const word = (chunk: number): number => random(chunk < chunks / 2 ? 0x8000_0000 : 0x1_0000_0000);
  return {
    grefs: stream(512, 8, {
      make: (chunk) => ({ ref: word(chunk), flags: random(2), status: random(0x1_0000) }),
      write(view, offset, { ref, flags, status }) {
        view.setUint32(offset, ref, true);
        view.setUint16(offset + 4, flags, true);
        view.setUint16(offset + 6, status, true);
      },
    }),
    requests: stream(1000, 16, {
      make(chunk) {
        const type = 1 + random(10);
        const named = (index: number): number =>
          index < (namedWords[type] ?? 0) ? word(chunk) : 0;
        return { id: random(0x1_0000), type, data: [named(0), named(1), named(2)] };
      },
      write(view, offset, { id, type, data }) {
        view.setUint16(offset, id, true);
        view.setUint16(offset + 2, type, true);
        data.forEach((value, index) => view.setUint32(offset + 4 + index * 4, value, true));
      },
    }),
    responses: stream(1000, 12, {
      make: (chunk) => ({
        id: random(0x1_0000),
        type: 1 + random(10),
        status: random(4),
        data: word(chunk),
      }),
      write(view, offset, { id, type, status, data }) {
        view.setUint16(offset, id, true);
        view.setUint16(offset + 2, type, true);
        view.setUint32(offset + 4, status, true);
        view.setUint32(offset + 8, data, true);
      },
    }),
    extras: stream(1000, 8, {
      make: () => ({
        type: 1 + random(4),
        flags: random(2),
        bytes: Array.from({ length: 6 }, () => random(0x100)),
      }),
      write(view, offset, { type, flags, bytes }) {
        view.setUint8(offset, type);
        view.setUint8(offset + 1, flags);
        bytes.forEach((byte, index) => view.setUint8(offset + 2 + index, byte));
      },
    }),
  };
}

interface Format<Row> {
  make(chunk: number): Row;
  write(view: DataView, offset: number, row: Row): void;
}

function stream<Row>(entries: number, size: number, { make, write }: Format<Row>): Stream<Row> {
  const rows = Array.from({ length: chunks }, (_, chunk) =>
    Array.from({ length: entries }, () => make(chunk)),
  );
  const views = rows.map((chunk) => {
    const view = new DataView(new ArrayBuffer(entries * size));
    chunk.forEach((row, index) => write(view, index * size, row));
    return view;
  });
  return { rows, views };
}

/** Makes a function for random integers from 0 up to, but not including, its argument (mulberry32). */
function randomIntegers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    // V8 keeps what a division gives as a double, though it is an integer; a program's integers are none.
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * limit) >>> 0;
  };
}
