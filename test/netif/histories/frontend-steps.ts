import { deepStrictEqual } from "node:assert/strict";
import type { Access } from "../../../examples/xen-host/host.ts";
import type { Step } from "./command.ts";
import { QueueModel } from "./model.ts";
import { pageOfRef } from "./pages.ts";

/** Grants a page. */
export function grant(ref: number, access: Access): Step {
  return {
    says: `grant ${ref} ${access}`,
    isPossible: (model) => !model.granted.has(ref),
    run: async (model, { machine }) => {
      machine.grants.grant(ref, pageOfRef(ref), access);
      model.granted.set(ref, access);
    },
  };
}

/** Takes a grant back, whether or not there is one, in flight or not. */
export function revoke(ref: number): Step {
  return {
    says: `revoke ${ref}`,
    isPossible: () => true,
    run: async (model, { machine }) => {
      const isAllowed = model.mayRevoke(ref);
      deepStrictEqual(machine.grants.revoke(ref), isAllowed, `whether ${ref} can be revoked`);
      if (isAllowed) model.granted.delete(ref);
    },
  };
}

/** Connects so many queues; the indices of all rings begin at `start`. */
export function connect(queues: number, start: number): Step {
  return {
    says: `connect ${queues} queues, indices from ${start}`,
    isPossible: (model) => model.queues.length === 0,
    run: async (model, guest) => {
      await guest.connect(queues, start);
      model.queues = Array.from({ length: queues }, () => new QueueModel());
    },
  };
}

/** Disconnects, whatever is in flight. */
export function disconnect(): Step {
  return {
    says: "disconnect",
    isPossible: (model) => model.queues.length > 0,
    run: async (model, guest) => {
      await guest.disconnect();
      model.queues = [];
    },
  };
}
