import { reply, scenario, send, type Steps } from "abispec";
import { GET_GREF_MAPPING_SIZE } from "../gref.ts";
import { exchange, packet } from "./interface.ts";
import { added, capacity, prepared, removable } from "./static-grants.ts";

const options = { "static-grants": capacity };

function capacityIs(entries: number, queue = 0): Steps {
  return exchange(
    send(GET_GREF_MAPPING_SIZE, { queue }),
    reply(GET_GREF_MAPPING_SIZE, "SUCCESS", { entries }),
  );
}

/** The capacity is asked for while the table is full, half full and empty. */
export const GET_GREF_MAPPING_SIZE_same_at_any_time = scenario({
  proves: ["GET_GREF_MAPPING_SIZE.SUCCESS", "GET_GREF_MAPPING_SIZE.fixedCapacity"],
  options,
  steps: [
    prepared({ packets: capacity }),
    capacityIs(capacity),
    added(capacity),
    capacityIs(capacity),
    removable(packet(0).ref),
    capacityIs(capacity),
  ],
});

/** Each queue has a table, and all of them the same capacity here. */
export const GET_GREF_MAPPING_SIZE_each_queue = scenario({
  proves: ["GET_GREF_MAPPING_SIZE.SUCCESS"],
  options: { ...options, queues: 2 },
  steps: [prepared({ queues: 2 }), capacityIs(capacity, 0), capacityIs(capacity, 1)],
});

/** A queue that the frontend has not set up is out of range, though the backend could serve it. */
export const GET_GREF_MAPPING_SIZE_queue_out_of_range = scenario({
  proves: ["GET_GREF_MAPPING_SIZE.INVALID_PARAMETER", "GET_GREF_MAPPING_SIZE.queueInRange"],
  options: { ...options, queues: 2 },
  steps: [
    prepared(),
    [1, 2, 0x100, 0x10000, 0x80000000, 0xffffffff].map((queue) =>
      exchange(
        send(GET_GREF_MAPPING_SIZE, { queue }),
        reply(GET_GREF_MAPPING_SIZE, "INVALID_PARAMETER"),
      ),
    ),
  ],
});

/** A backend without static grants says so. */
export const GET_GREF_MAPPING_SIZE_not_supported = scenario({
  proves: ["GET_GREF_MAPPING_SIZE.NOT_SUPPORTED", "GET_GREF_MAPPING_SIZE.noneNotSupported"],
  options: { "static-grants": 0 },
  steps: [
    prepared(),
    exchange(
      send(GET_GREF_MAPPING_SIZE, { queue: 0 }),
      reply(GET_GREF_MAPPING_SIZE, "NOT_SUPPORTED"),
    ),
  ],
});
