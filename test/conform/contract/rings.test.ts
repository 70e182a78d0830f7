import { describe, expect, test } from "vitest";
import type { ContractCheck } from "../../../src/conform/contract/message-checks.ts";
import { type Bench, type Course, type Script, exchange, refs } from "./exchange.ts";
import { modelOf } from "../../examined.ts";

const model = await modelOf("spec/netif.ts");

async function rulesOf(
  ring: string,
  requests: readonly Uint8Array[],
  script: Script,
  course?: Course,
): Promise<readonly ContractCheck[]> {
  const found = await exchange(model, ring, requests, script, course);
  return found.map(({ check }) => check);
}

/** A request on netif_rx, which offers a page. */
function offer(ref: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, ref, true);
  return new Uint8Array(view.buffer);
}

function respond({ host, ring }: Bench, size: number, count = 1): void {
  for (let left = Math.min(count, ring.pending()); left > 0; left -= 1) ring.consume();
  for (let left = count; left > 0; left -= 1) ring.produce(new Uint8Array(size));
  if (ring.push()) host.notify(1);
}

const table = [offer(refs.table)];
const writeTable = (bench: Bench) => bench.table.setUint8(100, 1);
const writeOther = (bench: Bench) => bench.other.setUint8(100, 1);

describe("on a ring without messages", () => {
  test("a request may wait for its response, and its page be written meanwhile", async () => {
    expect(await rulesOf("netif_rx", table, writeTable, { afterwards: () => {} })).toEqual([]);
  });

  test("a page may be written together with its response", async () => {
    const script: Script = (bench) => {
      writeTable(bench);
      respond(bench, 8);
    };
    expect(await rulesOf("netif_rx", table, script)).toEqual([]);
  });

  test("page-untouched catches a page that is written after its response", async () => {
    const script: Script = (bench, turn) => (turn === 0 ? respond(bench, 8) : writeTable(bench));
    expect(await rulesOf("netif_rx", table, script, { afterwards: () => {} })).toEqual([
      "page-untouched",
    ]);
  });

  test("page-mapped catches a page that is granted read-only", async () => {
    expect(await rulesOf("netif_rx", [offer(refs.other)], writeOther)).toEqual(["page-mapped"]);
  });

  test("page-untouched catches a page of no request", async () => {
    expect(await rulesOf("netif_rx", [offer(refs.ring)], writeTable)).toEqual(["page-untouched"]);
  });

  test("response-index catches one response too many", async () => {
    const script: Script = (bench) => respond(bench, 8, 2);
    expect(await rulesOf("netif_rx", table, script)).toEqual(["response-index"]);
  });
});

describe.each([
  { ring: "xen_netif_ctrl", request: 16, response: 12 },
  { ring: "netif_tx", request: 12, response: 4 },
])("a response on $ring", ({ ring, request, response }) => {
  const requests = [new Uint8Array(request)];
  const slot = ({ ring: { page } }: Bench) => page.slotOffset(0xffff_ffff);

  test("has its slot to its own end", async () => {
    const script: Script = (bench) => {
      respond(bench, response);
      bench.page.setUint8(slot(bench) + response - 1, 0);
    };
    expect(await rulesOf(ring, requests, script)).not.toContain("response-size");
  });

  test("is caught by response-size where it goes on behind it", async () => {
    const script: Script = (bench) => {
      respond(bench, response);
      bench.page.setUint8(slot(bench) + response, 1);
    };
    expect(await rulesOf(ring, requests, script)).toContain("response-size");
  });
});

describe.each([
  { name: "far ahead", index: 1000 },
  { name: "back", index: 0xffff_ff00 },
])("where a frontend's own index goes $name", ({ index }) => {
  const course: Course = { afterwards: (page) => page.set("req_prod", index) };
  const wild = (script: (bench: Bench) => void) =>
    rulesOf(
      "netif_rx",
      table,
      (bench, turn) => (turn === 0 ? respond(bench, 8) : script(bench)),
      course,
    );

  test("nothing is said about what the backend answers", async () => {
    const script = ({ ring: { page } }: Bench) => {
      page.fill(3, offer(1));
      page.set("rsp_prod", 77);
      page.set("req_event", 78);
    };
    expect(await wild(script)).toEqual([]);
  });

  test("the frontend's indices and pages are watched", async () => {
    const script = (bench: Bench) => {
      bench.ring.page.set("rsp_event", 5);
      writeTable(bench);
    };
    expect(await wild(script)).toEqual(["page-untouched", "ring-untouched"]);
  });
});

describe("what a frontend changes while the backend works", () => {
  test("is not the backend's", async () => {
    const script: Script = (bench) => bench.changeMemory(() => writeOther(bench));
    expect(await rulesOf("netif_rx", table, script)).toEqual([]);
  });

  test("hides nothing that the backend has changed before or after", async () => {
    const before: Script = (bench) => {
      writeOther(bench);
      bench.changeMemory(() => bench.other.setUint8(101, 1));
    };
    const after: Script = (bench) => {
      bench.changeMemory(() => bench.other.setUint8(101, 1));
      writeOther(bench);
    };
    expect(await rulesOf("netif_rx", table, before)).toEqual(["page-untouched"]);
    expect(await rulesOf("netif_rx", table, after)).toEqual(["page-untouched"]);
  });

  test("can be a request, which the backend may answer at once", async () => {
    const script: Script = (bench) => {
      bench.changeMemory(() => bench.front.send(offer(refs.table)));
      respond(bench, 8, 2);
    };
    expect(await rulesOf("netif_rx", table, script)).toEqual([]);
  });
});
