import { deepStrictEqual } from "node:assert/strict";
import type { AsyncCommand } from "fast-check";
import type { Guest } from "../guest/guest.ts";
import type { Model } from "./model.ts";

/** One step of a history. */
export interface Step {
  /** What it does, for a person. */
  readonly says: string;
  /** Whether it can be done now. */
  readonly isPossible: (model: Readonly<Model>) => boolean;
  /** Does it, and compares what comes of it with what the model says. */
  readonly run: (model: Model, guest: Guest) => Promise<void>;
}

/** A step after which exactly those mappings are there that the model knows of. */
export class Command implements AsyncCommand<Model, Guest, false> {
  readonly #step: Step;

  constructor(step: Step) {
    this.#step = step;
  }

  check(model: Readonly<Model>): boolean {
    return this.#step.isPossible(model);
  }

  async run(model: Model, guest: Guest): Promise<void> {
    await this.#step.run(model, guest);
    checkMappings(model, guest);
  }

  /** On a line of its own, for fast-check joins them with commas only. */
  toString(): string {
    return `\n  ${this.#step.says}`;
  }
}

/** Holds the mappings of the backend against the rings and the static grants of the model. */
export function checkMappings(model: Model, guest: Guest): void {
  const { machine } = guest;
  const channels = guest.isConnected ? guest.channels : [];
  const rings = channels.map(({ page }) => `${page.ref} read-write`);
  const grants = model.queues.flatMap((queue) => [...queue.grants]);
  const expected = [...rings, ...grants.map(([ref, access]) => `${ref} ${access}`)];
  const mapped = machine.mappings.map(({ ref, access }) => `${ref} ${access}`);
  deepStrictEqual(mapped.sort(), expected.sort(), "what is mapped");
  deepStrictEqual(machine.misuses, [], "what no backend may do");
}

/** Number of grant operations so far that give access to a page. */
export function operations({ machine: { counts } }: Guest): number {
  return counts.map + counts["copy-from"] + counts["copy-to"];
}
