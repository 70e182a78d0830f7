/** What stands in for parts of one module. */
export interface ModuleRepairs {
  /** Offsets within the statements that can't be read or run. */
  readonly statements: Set<number>;
  /** Names that the module uses and that nothing declares. */
  readonly names: Set<string>;
  /** Names that others import from the module and that it doesn't export. */
  readonly exports: Set<string>;
}

/**
 * What of a spec can't be read or run. A stand-in takes its place, so that one mistake does not hide
 * the others. What adds to it says whether that is new, so that another try can end otherwise.
 */
export class Repairs {
  readonly #modules = new Set<string>();
  readonly #imports = new Set<string>();
  readonly #parts = new Map<string, ModuleRepairs>();

  /** Absolute paths of the modules of which nothing can be read. */
  get modules(): ReadonlySet<string> {
    return this.#modules;
  }

  /** What is broken within the module at an absolute path. */
  partsOf(module: string): ModuleRepairs | undefined {
    return this.#parts.get(module);
  }

  /** Whether the import of `path`, as `importer` writes it, leads nowhere. */
  leadsNowhere(importer: string, path: string): boolean {
    return this.#imports.has(importKey(importer, path));
  }

  addModule(module: string): boolean {
    return added(this.#modules, module);
  }

  addImport(importer: string, path: string): boolean {
    return added(this.#imports, importKey(importer, path));
  }

  addStatement(module: string, offset: number): boolean {
    return added(this.#partsFor(module).statements, offset);
  }

  addName(module: string, name: string): boolean {
    return added(this.#partsFor(module).names, name);
  }

  addExport(module: string, name: string): boolean {
    return added(this.#partsFor(module).exports, name);
  }

  #partsFor(module: string): ModuleRepairs {
    const parts = this.#parts.get(module) ?? {
      statements: new Set(),
      names: new Set(),
      exports: new Set(),
    };
    this.#parts.set(module, parts);
    return parts;
  }
}

function importKey(importer: string, path: string): string {
  return JSON.stringify([importer, path]);
}

function added<T>(set: Set<T>, value: T): boolean {
  const isNew = !set.has(value);
  set.add(value);
  return isNew;
}
