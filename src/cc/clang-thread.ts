import type { MessagePort } from "node:worker_threads";
import type { Outcome, Translation } from "./compiler.ts";

/** What a thread needs to run the packaged clang. */
export interface ClangImage {
  /** The compiled WebAssembly of clang: all threads have the same machine code. */
  readonly module: object;
  /** The bytes of its files, by path. They are in memory that all threads share. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What is used of WebAssembly here; TypeScript declares it along with the DOM only. */
declare const WebAssembly: {
  readonly Module: { imports(module: object): readonly { readonly name: string }[] };
  readonly Instance: new (
    module: object,
    imports: { readonly wasi_snapshot_preview1: object },
  ) => ClangInstance;
};

interface ClangInstance {
  readonly exports: { readonly memory: { buffer: ArrayBuffer }; readonly _start: () => void };
}

/**
 * Answers each `Translation` that comes to `port` with an `Outcome`. A thread is started with the text of this
 * function, because Node 20 starts none from a TypeScript file: it uses nothing of its module.
 *
 * The system calls of clang are those of WASI, preview 1; its files are in memory. It writes what it prints in
 * pieces of a few bytes, each with a call, which the package's own system takes ten times as long for; that of
 * Node 20 crashes once in a thousand runs.
 */
export function serveClang(port: MessagePort, image: ClangImage): void {
  interface File {
    bytes: Buffer;
    size: number;
  }
  interface Entry {
    readonly path: string;
    /** Absent for a folder. */
    readonly file: File | undefined;
  }
  // A string of Node has at most twice as many characters.
  const largestFile = 2 ** 28;
  // At each run and each time that it grows, all of the memory counts as new to the garbage collector.
  const largestMemory = 48 * 2 ** 20;
  const [success, badDescriptor, noEntry, notSupported] = [0, 8, 44, 52];
  const systemFolders = foldersOf(image.files.keys());
  const missingCalls = Object.fromEntries(
    WebAssembly.Module.imports(image.module).map(({ name }) => [name, () => notSupported]),
  );
  const folderOfStart = 3;
  const exit = { code: 0 };
  const fileNumbers = new Map<string, number>();
  let argv: readonly Buffer[] = [];
  let files = new Map<string, File>();
  let folders: ReadonlySet<string> = new Set();
  let descriptors: (Entry | undefined)[] = [];
  // Views of the memory of the instance; that of its bytes is empty once it has grown.
  let view = Buffer.alloc(0);
  let wordView: Uint32Array = new Uint32Array();
  let instance: ClangInstance | undefined;
  let initialMemory: Buffer | undefined;

  function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
    const all = new Set(["/"]);
    for (const path of paths) {
      for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        all.add(path.slice(0, end));
      }
    }
    return all;
  }

  function bufferOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
    return Buffer.from(buffer, byteOffset, length);
  }

  function fileWith(text: string): File {
    const own = Buffer.from(text);
    return { bytes: own, size: own.length };
  }

  function translate({ args, files: texts }: Translation): Outcome {
    files = new Map(Object.entries(texts).map(([path, text]) => [`/${path}`, fileWith(text)]));
    folders = foldersOf(files.keys());
    const [input, printed, messages] = [fileWith(""), fileWith(""), fileWith("")];
    descriptors = [
      ...[input, printed, messages].map((file) => ({ path: "", file })),
      { path: "/", file: undefined },
    ];
    argv = ["llvm", "clang", ...args].map((text) => Buffer.from(`${text}\0`));
    exit.code = 0;
    fileNumbers.clear();
    const crash = run();
    const textOf = ({ bytes: own, size }: File) => own.toString("utf8", 0, size);
    const output = files.get("/out");
    return {
      ok: crash === "" && exit.code === 0,
      messages: textOf(messages) + crash,
      printed: textOf(printed),
      output: output && Uint8Array.from(output.bytes.subarray(0, output.size)),
    };
  }

  /** Runs clang to its end; why it crashed, if so. */
  function run(): string {
    if (instance === undefined) {
      view = Buffer.alloc(0);
      instance = new WebAssembly.Instance(image.module, {
        wasi_snapshot_preview1: { ...missingCalls, ...calls },
      });
      initialMemory ??= Buffer.from(memory());
    }
    try {
      instance.exports["_start"]();
    } catch (error) {
      instance = undefined;
      return error === exit ? "" : `crashed: ${String(error)}`;
    }
    // A new instance takes several times as long as this. Where all calls have returned, nothing but the memory
    // differs from one; clang takes what it needs behind the end of the memory that it finds.
    if (initialMemory === undefined || memory().length > largestMemory) instance = undefined;
    else initialMemory.copy(memory());
    return "";
  }

  function memory(): Buffer {
    if (view.length === 0 && instance !== undefined) {
      view = Buffer.from(instance.exports.memory.buffer);
    }
    return view;
  }

  function memoryWords(): Uint32Array {
    const { buffer } = memory();
    if (wordView.buffer !== buffer) wordView = new Uint32Array(buffer);
    return wordView;
  }

  const store = (number: number, address: number) => memory().writeUInt32LE(number, address);

  function pathAt(folder: number, address: number, length: number): string {
    const name = memory().toString("utf8", address, address + length);
    const parts: string[] = [];
    for (const part of `${descriptors[folder]?.path ?? ""}/${name}`.split("/")) {
      if (part === "..") parts.pop();
      else if (part !== "" && part !== ".") parts.push(part);
    }
    return `/${parts.join("/")}`;
  }

  function find(path: string): Entry | undefined {
    const own = image.files.get(path);
    const file = files.get(path) ?? (own && { bytes: bufferOf(own), size: own.length });
    const isFolder = folders.has(path) || systemFolders.has(path);
    return file === undefined && !isFolder ? undefined : { path, file };
  }

  function typeOf({ file }: Entry): number {
    return file === undefined ? 3 : 4;
  }

  function storeStatus(entry: Entry | undefined, result: number, failure: number): number {
    if (entry === undefined) return failure;
    // clang takes files with the same number for the same file.
    const number = fileNumbers.get(entry.path) ?? fileNumbers.size;
    fileNumbers.set(entry.path, number);
    memory().fill(0, result, result + 64);
    store(number, result + 8);
    store(typeOf(entry), result + 16);
    store(1, result + 24);
    store(entry.file?.size ?? 0, result + 32);
    return success;
  }

  function append(file: File, start: number, length: number): number {
    const size = file.size + length;
    if (size > largestFile) throw new Error("the output is too long");
    if (size > file.bytes.length) file.bytes = Buffer.concat([file.bytes], 4096 + 2 * size);
    const from = memory();
    if (length > 64) from.copy(file.bytes, file.size, start, start + length);
    // For a few bytes a call of Node takes longer than they do.
    else for (let at = 0; at < length; at += 1) file.bytes[file.size + at] = from[start + at] ?? 0;
    file.size = size;
    return length;
  }

  /** Moves bytes to or from each part of memory that is listed at `vectors`. */
  function moveEach(
    vectors: number,
    count: number,
    result: number,
    move: (start: number, length: number, moved: number) => number,
  ): number {
    let moved = 0;
    const words = memoryWords();
    for (let vector = vectors / 4; vector < vectors / 4 + 2 * count; vector += 2) {
      moved += move(words[vector] ?? 0, words[vector + 1] ?? 0, moved);
    }
    store(moved, result);
    return success;
  }

  const calls = {
    args_sizes_get(count: number, size: number) {
      store(argv.length, count);
      store(Buffer.concat(argv).length, size);
      return success;
    },
    args_get(pointers: number, start: number) {
      let end = start;
      for (const [index, text] of argv.entries()) {
        store(end, pointers + 4 * index);
        end += text.copy(memory(), end);
      }
      return success;
    },
    environ_sizes_get(count: number, size: number) {
      store(0, count);
      store(0, size);
      return success;
    },
    random_get(start: number, length: number) {
      for (let at = start; at < start + length; at += 1) memory()[at] = 256 * Math.random();
      return success;
    },
    proc_exit(code: number) {
      exit.code = code;
      throw exit;
    },
    fd_prestat_get(number: number, result: number) {
      if (number !== folderOfStart) return badDescriptor;
      store(0, result);
      store(1, result + 4);
      return success;
    },
    fd_prestat_dir_name(_number: number, result: number) {
      memory().write("/", result);
      return success;
    },
    fd_fdstat_get(number: number, result: number) {
      const descriptor = descriptors[number];
      if (descriptor === undefined) return badDescriptor;
      store(typeOf(descriptor), result);
      store(0, result + 4);
      memory().fill(0xff, result + 8, result + 24);
      return success;
    },
    fd_filestat_get: (number: number, result: number) =>
      storeStatus(descriptors[number], result, badDescriptor),
    path_filestat_get: (folder: number, _: number, at: number, size: number, result: number) =>
      storeStatus(find(pathAt(folder, at, size)), result, noEntry),
    path_open(
      ...[folder, , address, length, flags, , , , result]: [
        ...[folder: number, lookup: number, address: number, length: number, flags: number],
        ...[rights: bigint, inherited: bigint, mode: number, result: number],
      ]
    ) {
      const path = pathAt(folder, address, length);
      const isNew = (flags & 1) !== 0;
      const entry = isNew ? { path, file: fileWith("") } : find(path);
      if (entry === undefined) return noEntry;
      if (isNew && entry.file !== undefined) files.set(path, entry.file);
      store(descriptors.push(entry) - 1, result);
      return success;
    },
    fd_close(number: number) {
      descriptors[number] = undefined;
      return success;
    },
    fd_write(number: number, vectors: number, count: number, result: number) {
      const file = descriptors[number]?.file;
      if (file === undefined) return badDescriptor;
      return moveEach(vectors, count, result, (start, length) => append(file, start, length));
    },
    fd_pread(number: number, vectors: number, count: number, from: bigint, result: number) {
      const file = descriptors[number]?.file;
      if (file === undefined) return badDescriptor;
      return moveEach(vectors, count, result, (start, length, moved) => {
        const at = Number(from) + moved;
        return file.bytes.copy(memory(), start, at, Math.min(file.size, at + length));
      });
    },
    path_rename(folder: number, address: number, length: number, ...to: number[]) {
      const path = pathAt(folder, address, length);
      const file = files.get(path);
      const [toFolder = 0, toAddress = 0, toLength = 0] = to;
      if (file === undefined) return noEntry;
      files.delete(path);
      files.set(pathAt(toFolder, toAddress, toLength), file);
      return success;
    },
  };
  port.on("message", (translation: Translation) => port.postMessage(translate(translation)));
}
