import {
  NETIF_RSP_OKAY,
  XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ,
  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER,
  XEN_NETIF_CTRL_STATUS_SUCCESS,
  XEN_NETIF_CTRLF_GREF_readonly,
} from "../../generated/netif.ts";
import type { Frontend } from "../../examples/netif-frontend/frontend.ts";

/** One thing that a frontend asks for: what it does before, what then, and what has to come of it. */
export interface Exchange {
  readonly name: string;
  readonly prepare?: (frontend: Frontend) => Promise<void>;
  /** Gives what the frontend has got. */
  readonly run: (frontend: Frontend) => Promise<unknown>;
  readonly expected: unknown;
}

const success = { status: XEN_NETIF_CTRL_STATUS_SUCCESS };
const refused = XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER;
const queue = 0;

/** An entry for a page that is granted for it. */
function entryFor(frontend: Frontend, flags = 0): { readonly ref: number; readonly flags: number } {
  return { ref: frontend.allocate().ref, flags };
}

async function selectToeplitz(frontend: Frontend): Promise<void> {
  await frontend.setHashAlgorithm({ algorithm: XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ });
}

/** Each control message and both directions of a queue; every page that can be a static grant is one. */
export function exchanges(): readonly Exchange[] {
  const frame = Uint8Array.from({ length: 100 }, (_, index) => index);
  return [
    {
      name: "SET_HASH_ALGORITHM",
      run: (frontend) =>
        frontend.setHashAlgorithm({ algorithm: XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ }),
      expected: success,
    },
    {
      name: "GET_HASH_FLAGS",
      prepare: selectToeplitz,
      run: (frontend) => frontend.getHashFlags(),
      expected: { ...success, types: 15 },
    },
    {
      name: "SET_HASH_FLAGS",
      prepare: selectToeplitz,
      run: (frontend) => frontend.setHashFlags({ types: 3 }),
      expected: success,
    },
    {
      name: "SET_HASH_KEY",
      run: (frontend) => frontend.setHashKey({ key: frame.subarray(0, 40) }),
      expected: success,
    },
    {
      name: "GET_HASH_MAPPING_SIZE",
      run: (frontend) => frontend.getHashMappingSize(),
      expected: { ...success, entries: 128 },
    },
    {
      name: "SET_HASH_MAPPING_SIZE",
      run: (frontend) => frontend.setHashMappingSize({ entries: 8 }),
      expected: success,
    },
    {
      name: "SET_HASH_MAPPING",
      prepare: async (frontend) => void (await frontend.setHashMappingSize({ entries: 8 })),
      run: (frontend) => frontend.setHashMapping({ queues: [0, 0, 0], first: 5 }),
      expected: success,
    },
    {
      name: "GET_GREF_MAPPING_SIZE",
      run: (frontend) => frontend.getGrefMappingSize({ queue }),
      expected: { ...success, entries: 16 },
    },
    {
      name: "ADD_GREF_MAPPING",
      run: (frontend) => {
        const flags = XEN_NETIF_CTRLF_GREF_readonly;
        const entries = [entryFor(frontend), entryFor(frontend, flags), entryFor(frontend)];
        return frontend.addGrefMapping({ queue, entries });
      },
      expected: success,
    },
    {
      name: "DEL_GREF_MAPPING",
      run: async (frontend) => {
        const entries = [entryFor(frontend), entryFor(frontend)];
        await frontend.addGrefMapping({ queue, entries });
        return frontend.delGrefMapping({ queue, entries: [...entries, ...entries] });
      },
      expected: { ...success, removed: 2, statuses: [0, 0, refused, refused] },
    },
    {
      name: "transmit",
      run: async (frontend) => {
        const pages = [frontend.allocate(), frontend.allocate("read-only")];
        const [first] = pages.map(({ ref }) => ({ ref, flags: 0 }));
        for (const { view } of pages) frame.forEach((octet, at) => view.setUint8(at, octet));
        await frontend.addGrefMapping({ queue, entries: first === undefined ? [] : [first] });
        const fragments = pages.map(({ ref: gref }) => ({ gref, offset: 10, size: 90 }));
        return frontend.transmit({ queue, fragments });
      },
      expected: [NETIF_RSP_OKAY, NETIF_RSP_OKAY],
    },
    {
      name: "receive",
      run: async (frontend) => {
        const pages = [frontend.allocate(), frontend.allocate()];
        const [first] = pages.map(({ ref }) => ({ ref, flags: 0 }));
        await frontend.addGrefMapping({ queue, entries: first === undefined ? [] : [first] });
        await frontend.postReceive({ queue, pages });
        await frontend.deliver(frame);
        await frontend.deliver(frame);
        const packets = [await frontend.receive({ queue }), await frontend.receive({ queue })];
        return packets.map((packet) => (packet.status === NETIF_RSP_OKAY ? packet.data : packet));
      },
      expected: [frame, frame],
    },
  ];
}
