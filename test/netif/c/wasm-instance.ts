import type { Backend, BackendFactory } from "../../../examples/xen-host/backend.ts";
import { Memory } from "../../../src/conform/machine/memory.ts";
import { callable } from "../../wire/module.ts";
import { propertyOf } from "../../wire/value.ts";
import { pageSize } from "../../../src/model/layout/abi.ts";
import { WasmHost, type Import } from "./wasm-host.ts";

/** Watches the memory of a backend that is instrumented. */
export interface Watch {
  /** The functions that the instrumentation calls. */
  readonly imports: Readonly<Record<string, Import>>;
  /** Tells where the memory is, before the first of them is called. */
  attach(heap: Uint8Array, pages: Memory): void;
}

/** A backend that is loaded but not started, and the pages that it shares with a frontend. */
export interface Loaded {
  readonly memory: Memory;
  readonly factory: BackendFactory;
}

/** What is used of WebAssembly here; TypeScript declares it along with the DOM only. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  instantiate(
    module: WasmModule,
    imports: { readonly env: Readonly<Record<string, Import>> },
  ): Promise<{ exports: Record<string, unknown> }>;
};

/** Code that can be loaded many times. */
export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

/**
 * Makes code of what a compiler has made of wasm.c.
 *
 * @throws Error where it is not a module.
 */
export function compiled(bytes: Uint8Array): Promise<WasmModule> {
  return WebAssembly.compile(bytes);
}

type Exports = Readonly<Record<string, unknown>>;

/** Bytes that the memory of WebAssembly grows by: a multiple of {@link pageSize}. */
const growth = 65_536;

/** Bytes of `wasm_input` in wasm.c. */
const inputSize = 2 * 65_536;

const hostNames = [
  ...["host_map", "host_unmap", "host_copy_from", "host_copy_to"],
  ...["host_event", "host_emit", "host_publish"],
];

/**
 * Loads a backend.
 *
 * @param pages - how many pages it shares with the frontend. They come behind what it has of its own.
 */
export async function load(module: WasmModule, pages: number, watch?: Watch): Promise<Loaded> {
  let host: WasmHost | undefined;
  const forward = (name: string): Import => {
    return (...args) => host?.imports[name]?.(...args);
  };
  const env = {
    ...watch?.imports,
    ...Object.fromEntries(hostNames.map((name) => [name, forward(name)])),
  };
  const { exports } = await WebAssembly.instantiate(module, { env });
  const own = Number(functionOf(exports["memory"], "grow")(Math.ceil((pages * pageSize) / growth)));
  const buffer = propertyOf(exports["memory"], "buffer");
  if (!(buffer instanceof ArrayBuffer)) throw new Error("the backend exports no memory");
  const heap = new Uint8Array(buffer);
  const memory = new Memory(heap.subarray(own * growth, own * growth + pages * pageSize));
  watch?.attach(heap, memory);
  const factory: BackendFactory = (given) => {
    host = new WasmHost(given, heap, memory);
    return started(exports, heap);
  };
  return { memory, factory };
}

function started(exports: Exports, heap: Uint8Array): Backend {
  const input = Number(propertyOf(exports["wasm_input"], "value"));
  const call = (name: string, ...args: readonly number[]): number =>
    Number(callable(exports[name], name)(...args));
  const put = (bytes: Uint8Array, offset: number, most: number): number => {
    if (bytes.length > most) throw new RangeError(`${bytes.length} bytes where ${most} have room`);
    heap.set(bytes, input + offset);
    return input + offset;
  };
  const putText = (text: string, offset: number): number =>
    put(new TextEncoder().encode(`${text}\0`), offset, inputSize / 2);
  call("backend_start");
  return {
    configure(option, value) {
      if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff) return false;
      return call("backend_configure", putText(option, 0), value) !== 0;
    },
    connect(keys) {
      for (const [path, value] of keys) {
        call("backend_key", putText(path, 0), putText(value, inputSize / 2));
      }
      call("backend_connect");
    },
    notify: (port) => void call("backend_notify", port),
    deliver: (bytes) => void call("backend_deliver", put(bytes, 0, inputSize), bytes.length),
    disconnect: () => void call("backend_disconnect"),
  };
}

/** The method `name` of `object`, bound to it. */
function functionOf(object: unknown, name: string): (...args: readonly unknown[]) => unknown {
  const method = callable(propertyOf(object, name), name);
  return (...args) => Reflect.apply(method, object, args);
}
