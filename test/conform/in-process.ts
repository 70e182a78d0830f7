import { Memory } from "../../src/conform/machine/memory.ts";
import type { Backend, BackendFactory } from "../../examples/xen-host/backend.ts";
import {
  BackendFailure,
  type PreparedBackend,
  type Session,
  type TestedBackend,
} from "../../src/conform/machine/machine.ts";
import { pageSize } from "../../src/model/layout/abi.ts";

/** A backend written in TypeScript, in this process. */
export function inProcess(name: string, factory: BackendFactory): TestedBackend {
  return { name, open: (pages) => Promise.resolve(openedIn(sharedMemory(pages), factory)) };
}

/** Room for one run of a backend in this process that brings its memory along. */
export function openedIn(memory: Memory, factory: BackendFactory): PreparedBackend {
  return { memory, start: (host) => guarded(() => sessionOf(factory(host))) };
}

function sessionOf(backend: Backend): Session {
  return {
    configure: (option, value) => guarded(() => backend.configure(option, value)),
    connect: (keys) => guarded(() => backend.connect(keys)),
    notify: (port) => guarded(() => backend.notify(port)),
    deliver: (bytes) => guarded(() => backend.deliver(bytes)),
    disconnect: () => guarded(() => backend.disconnect()),
    close: () => Promise.resolve(),
  };
}

/** An exception of the backend is its failure, and no fault of ours. */
function guarded<T>(call: () => T): Promise<T> {
  try {
    return Promise.resolve(call());
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return Promise.reject(new BackendFailure("crashed", text));
  }
}

/** Memory of its own, which threads can share. */
export function sharedMemory(pages: number): Memory {
  return new Memory(new Uint8Array(new SharedArrayBuffer(pages * pageSize)));
}
