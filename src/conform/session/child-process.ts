import type { Host } from "../machine/host.ts";
import { LineProcess } from "./child-process-lines.ts";
import { SharedPages } from "./child-process-pages.ts";
import { ChildSession } from "./child-process-session.ts";
import { BackendFailure, type Opened, type Session, type Subject } from "./session.ts";

/** How a command is run. */
export interface ChildOptions {
  /** Milliseconds that the backend has for each command of the protocol. */
  readonly limit: number;
  /** Ends the backend at once when it aborts. */
  readonly signal?: AbortSignal;
}

/**
 * A backend as a process that speaks the protocol of `docs/conform.md`.
 *
 * @param command - for the shell, in the working folder.
 */
export function childProcess(command: string, options: ChildOptions): Subject {
  return { name: command, open: async (pages) => openedWith(command, options, pages) };
}

function openedWith(command: string, { limit, signal }: ChildOptions, count: number): Opened {
  const pages = new SharedPages(count);
  return {
    memory: pages.memory,
    async start(host: Host): Promise<Session> {
      const process = new LineProcess(command);
      const session = new ChildSession(process, pages, host, limit, signal);
      try {
        await session.begin();
        return session;
      } catch (error) {
        await session.close();
        throw error instanceof BackendFailure ? withPrinted(error, session.printed()) : error;
      }
    },
  };
}

/** Where a backend does not start, what it has printed is all that there is to read. */
function withPrinted(
  { kind, message }: BackendFailure,
  printed: readonly string[],
): BackendFailure {
  return new BackendFailure(kind, [message, ...printed].join("\n"));
}
