import type { Session, TestedBackend } from "../../src/conform/machine/machine.ts";
import type { ConnectionOptions } from "../../examples/netif-frontend/connection.ts";
import { Frontend } from "../../examples/netif-frontend/frontend.ts";
import { ObservedMachine, type ObservedMachineOptions } from "./observed-machine.ts";

/** How to connect a frontend. */
export interface ConnectedOptions extends ConnectionOptions {
  /** Pages of the memory; 64 if not given. */
  readonly pages?: number;
  readonly machine?: ObservedMachineOptions;
  /** What the backend is made like. */
  readonly configure?: Readonly<Record<string, number>>;
}

/** A frontend that is connected to a backend. */
export interface Connected {
  readonly frontend: Frontend;
  readonly machine: ObservedMachine;
  readonly session: Session;
}

/**
 * Makes a machine with a backend, and connects a frontend to it. The session is the caller's to close.
 *
 * @throws Error where the backend cannot be made like that.
 */
export async function connectedFrontend(
  subject: TestedBackend,
  { pages = 64, machine: machineOptions, configure = {}, ...options }: ConnectedOptions = {},
): Promise<Connected> {
  const { memory, start } = await subject.open(pages);
  const machine = new ObservedMachine(memory, machineOptions);
  const session = await start(machine);
  for (const [option, value] of Object.entries(configure)) {
    if (await session.configure(option, value)) continue;
    throw new Error(`${subject.name} cannot have ${option} ${value}`);
  }
  const frontend = new Frontend(machine, session);
  await frontend.connect(options);
  return { frontend, machine, session };
}
