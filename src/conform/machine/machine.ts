import { GrantTable, type Memory, type Access } from "./memory.ts";
import type { Host, Mapping } from "./backend.ts";

/** What a backend asks the hypervisor for. */
export interface Operation {
  readonly kind: "map" | "unmap" | "copy-from" | "copy-to";
  readonly ref: number;
}

/** What a machine does that another one does not. */
export interface MachineOptions {
  /**
   * Called before each operation: the moment at which a frontend on another processor would do its
   * worst. `false` refuses the operation; an unmap is never refused.
   */
  readonly before?: (operation: Operation) => boolean | void;
}

/** A machine with one frontend, whose pages are the memory, and room for one backend. */
export class Machine implements Host {
  readonly memory: Memory;
  readonly grants: GrantTable;
  /** Ports of the events that the backend has sent, in order. */
  readonly events: number[] = [];
  /** What the backend has handed on, in order. */
  readonly emitted: Uint8Array[] = [];
  /** The backend's folder of xenstore. */
  readonly published = new Map<string, string>();
  /** What the backend did that no backend may do, such as ending a mapping that it does not have. */
  readonly misuses: string[] = [];

  readonly #options: MachineOptions;
  readonly #mappings = new Map<number, Mapping>();
  #handles = 0;

  constructor(memory: Memory, options: MachineOptions = {}) {
    this.memory = memory;
    this.grants = new GrantTable(memory);
    this.#options = options;
  }

  /** The mappings that the backend has, in the order in which it made them. */
  get mappings(): readonly Mapping[] {
    return [...this.#mappings.values()];
  }

  map(ref: number, access: Access): Mapping | undefined {
    const grant = this.#allowed("map", ref) ? this.grants.map(ref, access) : undefined;
    if (grant === undefined) return undefined;
    this.#handles += 1;
    const { page } = grant;
    const view = this.memory.page(page);
    const mapping: Mapping = { handle: this.#handles, ref, access, page, view };
    this.#mappings.set(mapping.handle, mapping);
    return mapping;
  }

  unmap({ handle, ref: claimed }: Mapping): void {
    const mapping = this.#mappings.get(handle);
    // The backend may say anything of its mapping: the handle alone tells which one ends.
    const ref = mapping?.ref ?? claimed;
    this.#options.before?.({ kind: "unmap", ref });
    if (!this.#mappings.delete(handle)) {
      this.misuses.push(`ended mapping ${handle} of grant reference ${ref}, which it did not have`);
      return;
    }
    this.grants.unmap(ref);
  }

  copyFrom(ref: number, offset: number, length: number): Uint8Array | undefined {
    if (!this.#allowed("copy-from", ref)) return undefined;
    return this.grants.bytes(ref, "read-only", offset, length)?.slice();
  }

  copyTo(ref: number, offset: number, bytes: Uint8Array): boolean {
    if (!this.#allowed("copy-to", ref)) return false;
    const target = this.grants.bytes(ref, "read-write", offset, bytes.length);
    target?.set(bytes);
    return target !== undefined;
  }

  notify(port: number): void {
    this.events.push(port);
  }

  emit(bytes: Uint8Array): void {
    this.emitted.push(bytes.slice());
  }

  publish(path: string, value: string): void {
    this.published.set(path, value);
  }

  #allowed(kind: Operation["kind"], ref: number): boolean {
    return this.#options.before?.({ kind, ref }) !== false;
  }
}
