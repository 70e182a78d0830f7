import { deepStrictEqual, ok } from "node:assert/strict";
import { read_netif_rx_response, type netif_rx_response } from "../../../generated/netif.ts";
import type { Guest } from "../guest/guest.ts";
import { receiveRequest } from "../guest/requests.ts";
import { operations, type Step } from "./command.ts";
import type { Model, QueueModel } from "./model.ts";
import { pageOfRef } from "./pages.ts";

/** Puts a page into the receive ring, with an event or without. */
export function post(queue: number, gref: number, isNotified: boolean): Step {
  return {
    says: `post ${gref} on queue ${queue}${isNotified ? ", and send an event" : ""}`,
    isPossible: (model) => model.queues[queue] !== undefined,
    run: async (model, guest) => {
      const { receive: ring } = guest.queue(queue);
      const id = ring.produced & 0xffff;
      model.queues[queue]?.receive.push({ id, gref });
      ring.put([receiveRequest({ id, gref })]);
      if (isNotified) await guest.notify(ring);
      deepStrictEqual(ring.take(), [], "responses without a frame");
    },
  };
}

/** Has a frame arrive, for which the backend chooses the queue. */
export function deliver(size: number): Step {
  return {
    says: `deliver a frame of ${size} octets`,
    isPossible: (model) => model.queues.length > 0,
    run: async (model, guest) => {
      const frame = Uint8Array.from({ length: size }, (_, index) => (size * 31 + index) & 0xff);
      const before = operations(guest);
      await guest.deliver(frame);
      const taken = guest.queues.map(({ receive }) =>
        receive.take().map((response) => read_netif_rx_response(response, 0)),
      );
      const responses = taken.flat();
      ok(responses.length <= 1, `${responses.length} responses to one frame`);
      const isRoom = model.queues.every((queue) => queue.receive.length > 0);
      const [response] = responses;
      ok(response !== undefined || !isRoom, "the frame is lost, though every queue has room");
      const index = taken.findIndex(({ length }) => length > 0);
      const queue = model.queues[index];
      const spent = operations(guest) - before;
      if (response === undefined || queue === undefined) deepStrictEqual(spent, 0);
      else checkArrival(model, queue, guest, { response, frame, spent });
    },
  };
}

interface Arrival {
  readonly response: netif_rx_response;
  readonly frame: Uint8Array;
  /** Grant operations. */
  readonly spent: number;
}

function checkArrival(
  model: Model,
  queue: QueueModel,
  { machine }: Guest,
  { response, frame, spent }: Arrival,
): void {
  const request = queue.receive.shift();
  ok(request !== undefined, "a response without a request");
  const { id, gref } = request;
  deepStrictEqual(response.id, id, "the id of the response");
  const mapped = queue.grants.get(gref);
  deepStrictEqual(spent <= (mapped === undefined ? 1 : 0), true, `${spent} grant operations`);
  const isWritable =
    mapped === undefined ? model.allows(gref, "read-write") : mapped === "read-write";
  if (!isWritable) {
    ok(response.status < 0, `status ${response.status}, where the page cannot be written to`);
    return;
  }
  deepStrictEqual(response.status, frame.length, "the size of the fragment");
  const { buffer, byteOffset } = machine.memory.page(pageOfRef(gref));
  const arrived = new Uint8Array(buffer, byteOffset + response.offset, frame.length);
  deepStrictEqual(arrived.slice(), frame, "the frame that has arrived");
}
