import { inProcess } from "../../../src/conformance/backend/in-process.ts";
import type { Backend } from "../../../src/conformance/backend/backend.ts";
import type { Violation } from "../../../src/conformance/contract/violation.ts";
import { watched } from "../../../src/conformance/contract/watched.ts";
import type { Host } from "../../../src/conformance/machine/host.ts";
import { Machine } from "../../../src/conformance/machine/machine.ts";
import { BackRing } from "../../../src/conformance/ring/back-ring.ts";
import { FrontRing } from "../../../src/conformance/ring/front-ring.ts";
import { RingPage, shapeOf } from "../../../src/conformance/ring/shape.ts";
import { abis } from "../../../src/layout/abi.ts";
import { load } from "../../../src/load/load.ts";
import type { Model } from "../../../src/model/model.ts";
import { ringsOf } from "../../../src/model/walk.ts";

/** Pages of the memory: a ring, a table and one that nothing refers to. */
export const pages = { ring: 0, table: 1, other: 2 };

/** Numbers of the grants of the ring and the table. */
export const refs = { ring: 1, table: 7 };

/** What a backend does when it is told of one request. */
export type Script = (bench: Bench) => void;

/** A backend's surroundings, for a script to break. */
export interface Bench {
  readonly host: Host;
  readonly ring: BackRing;
  readonly page: DataView;
  readonly table: DataView;
  readonly other: DataView;
}

export async function modelOf(path: string): Promise<Model> {
  const { model } = await load(path);
  if (model === undefined) throw new Error(`${path} has no model`);
  return model;
}

/** Sends `requests` over the ring called `name`, and gives what is found wrong with what `script` does. */
export async function exchange(
  model: Model,
  name: string,
  requests: readonly Uint8Array[],
  script: Script,
  leaves = true,
): Promise<readonly Violation[]> {
  const ring = ringsOf(model).find((one) => one.name === name);
  const abi = abis.find(({ byteOrder }) => byteOrder === model.byteOrder);
  if (ring === undefined || abi === undefined) throw new Error(`no ring ${name}`);
  const shape = shapeOf(ring, model.byteOrder, abi);
  const scripted = (host: Host): Backend => {
    let bench: Bench | undefined;
    let leave = () => {};
    return {
      configure: () => false,
      connect: () => {
        const mapping = host.map(refs.ring, "read-write");
        if (mapping === undefined) throw new Error("the ring cannot be mapped");
        if (leaves) leave = () => host.unmap(mapping);
        bench = {
          host,
          ring: new BackRing(new RingPage(mapping.view, shape)),
          page: mapping.view,
          table: opened.memory.page(pages.table),
          other: opened.memory.page(pages.other),
        };
      },
      notify: () => bench && script(bench),
      deliver: () => {},
      disconnect: () => leave(),
    };
  };
  const opened = await inProcess("scripted", scripted).open(3);
  const machine = new Machine(opened.memory);
  machine.grants.grant(refs.ring, pages.ring, "read-write");
  machine.grants.grant(refs.table, pages.table, "read-write");
  const front = new FrontRing(new RingPage(opened.memory.page(pages.ring), shape), 0xffff_ffff);
  const session = watched(await opened.start(machine), {
    machine,
    model,
    rings: () => [{ ring, page: pages.ring }],
  });
  await session.connect(new Map());
  for (const request of requests) front.produce(request);
  front.push();
  await session.notify(1);
  await session.disconnect();
  await session.close();
  return session.violations;
}
