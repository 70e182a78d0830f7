import type { Message } from "esbuild";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import * as words from "../index.ts";
import { startOf } from "../diagnostics/core/span.ts";
import { buildComplaint } from "./build-complaint.ts";
import { bundle, type Bundle, type Unbundled } from "./bundle.ts";
import { evaluate, loopLimit, type Namespace } from "./evaluate.ts";
import { parsed } from "./parsed.ts";
import { brokenStatements } from "./repaired-text.ts";
import { repaired } from "./repairing.ts";
import { Repairs } from "./repairs.ts";
import type { Stopped } from "./stop.ts";
import { stopFinding } from "./stop-finding.ts";
import { placesOfFrames, placesOfTrace, type StopPlaces } from "./stop-places.ts";
import { messageSpan, syntaxFindings } from "./syntax-findings.ts";
import { leaveOut, repairText } from "./text-repair.ts";

/** A spec that ran, as far as it can. */
export interface Ran {
  readonly bundle: Bundle;
  /** What each module of the bundle exports. */
  readonly namespaces: readonly Namespace[];
}

/** How often a spec is run again without what stopped it. Where that is an endless loop, it takes seconds. */
const patience = 20;

/**
 * Reads and runs as much of a spec as can be. What can't is reported, and a stand-in takes its place, so
 * that the rest still shows what is wrong with it.
 */
export class Recovery {
  readonly findings: Diagnostic[] = [];
  readonly #path: string;
  readonly #beside: readonly string[];
  readonly #repairs = new Repairs();

  /**
   * @param path - absolute path of the spec.
   * @param beside - absolute paths of what is read with it.
   */
  constructor(path: string, beside: readonly string[]) {
    this.#path = path;
    this.#beside = beside;
  }

  /** Absolute paths of the modules of which nothing can be read. */
  get brokenModules(): ReadonlySet<string> {
    return this.#repairs.modules;
  }

  /** All that can be read; `undefined` where that is nothing. */
  async read(): Promise<Bundle | undefined> {
    for (;;) {
      const bundled = await this.#bundle(false);
      if ("code" in bundled) return bundled;
      const { messages, folder } = bundled;
      const fresh = messages.filter((message) => !this.#isEcho(message, folder));
      this.findings.push(...syntaxFindings(fresh, folder, Object.keys(words)));
      const isNew = await Promise.all(
        messages.map((message) => repairText(message, folder, this.#repairs)),
      );
      if (!isNew.includes(true)) return undefined;
    }
  }

  /** Runs what was read; `undefined` where what stops it can't be left out. */
  async run(read: Bundle): Promise<Ran | undefined> {
    let next: Bundle | undefined = read;
    for (let round = 0; next !== undefined && round < patience; round++) {
      const result = evaluate(next);
      if (!("reason" in result)) return { bundle: next, namespaces: result };
      next = (await this.#repairRun(result)) ? await this.read() : undefined;
    }
    return undefined;
  }

  /** The text of each module, by absolute path, with the stand-ins for what is broken in it. */
  repaired(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    return new Map([...sources].map(([file, text]) => [file, repaired(file, text, this.#repairs)]));
  }

  /** What of the text of each module can't be read or run. */
  broken(sources: ReadonlyMap<string, string>): readonly string[] {
    return [...sources].flatMap(([file, text]) => {
      if (this.#repairs.modules.has(file)) return [text];
      const parts = this.#repairs.partsOf(file);
      if (parts === undefined) return [];
      const statements = [...brokenStatements(parsed(file, text), parts)];
      return [...statements.map(({ pos, end }) => text.slice(pos, end)), ...parts.names];
    });
  }

  async #bundle(isTraced: boolean): Promise<Bundle | Unbundled> {
    return bundle({ path: this.#path, beside: this.#beside, repairs: this.#repairs, isTraced });
  }

  /** Whether a message comes of a part of a module that is reported already. */
  #isEcho(message: Message, folder: string): boolean {
    const file = messageSpan(message, folder)?.file ?? "";
    return buildComplaint(message).kind === "grammar" && this.#repairs.partsOf(file) !== undefined;
  }

  /**
   * Reports what stopped a spec.
   *
   * @returns whether it can be left out.
   */
  async #repairRun(stopped: Stopped): Promise<boolean> {
    const { reason } = stopped;
    const start = startOf(this.#path);
    const { inner, outer } = placesOfFrames(stopped) ??
      (await this.#tracedPlaces(reason.kind)) ?? { inner: start, outer: undefined };
    this.findings.push(stopFinding(reason, inner));
    if (reason.kind === "unknownName") return this.#repairs.addName(inner.file, reason.name);
    return outer !== undefined && leaveOut(outer, this.#repairs);
  }

  async #tracedPlaces(kind: Stopped["reason"]["kind"]): Promise<StopPlaces | undefined> {
    const traced = await this.#bundle(true);
    if (!("code" in traced)) return undefined;
    const stopped = evaluate(traced, kind === "endless" ? loopLimit : undefined);
    return "reason" in stopped ? placesOfTrace(stopped, this.#repairs) : undefined;
  }
}
