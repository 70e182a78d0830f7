import {
  type Mapping,
  type BeforeOperation,
  Machine,
  type Operation,
} from "../../src/conform/machine/machine.ts";
import type { Access, Memory } from "../../src/conform/machine/memory.ts";

/** How often each operation was carried out, and how often one was refused. */
export type Counts = Record<Operation["kind"] | "refused", number>;

export interface ObservedMachineOptions {
  readonly before?: BeforeOperation;
  /** The view of a page that a mapping gets; by default a plain one. */
  readonly view?: (memory: Memory, page: number) => DataView;
}

/** A machine that counts the operations of its backend. */
export class ObservedMachine extends Machine {
  readonly counts: Counts = { map: 0, unmap: 0, "copy-from": 0, "copy-to": 0, refused: 0 };
  readonly #view: ObservedMachineOptions["view"];

  constructor(memory: Memory, { view, before }: ObservedMachineOptions = {}) {
    super(memory, before);
    this.#view = view;
  }

  override map(ref: number, access: Access): Mapping | undefined {
    const mapping = super.map(ref, access);
    this.#count("map", mapping !== undefined);
    if (mapping === undefined || this.#view === undefined) return mapping;
    return { ...mapping, view: this.#view(this.memory, mapping.page) };
  }

  override unmap(mapping: Mapping): void {
    if (this.mappings.some(({ handle }) => handle === mapping.handle)) this.#count("unmap", true);
    super.unmap(mapping);
  }

  override copyFrom(ref: number, offset: number, length: number): Uint8Array | undefined {
    const bytes = super.copyFrom(ref, offset, length);
    this.#count("copy-from", bytes !== undefined);
    return bytes;
  }

  override copyTo(ref: number, offset: number, bytes: Uint8Array): boolean {
    const isDone = super.copyTo(ref, offset, bytes);
    this.#count("copy-to", isDone);
    return isDone;
  }

  #count(kind: Operation["kind"], isDone: boolean): void {
    this.counts[isDone ? kind : "refused"] += 1;
  }
}
