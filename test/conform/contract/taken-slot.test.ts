import { expect, test } from "vitest";
import { RingChecks } from "../../../src/conform/contract/ring-checks.ts";
import { abis } from "../../../src/model/layout/abi.ts";
import { messagesOf, ringsOf } from "../../../src/model/model.ts";
import { modelOf } from "../../examined.ts";

const model = await modelOf("spec/netif.ts");
const ring = ringsOf(model).find(({ name }) => name === "xen_netif_ctrl");
const abi = abis[0];
if (ring === undefined || abi === undefined) throw new Error("no ring");

test("a request's slot is taken as a whole only where its response comes next", () => {
  const view = new DataView(new ArrayBuffer(4096));
  const checks = new RingChecks({ ring, page: 3 }, view, messagesOf(model), abi);
  const refs = [8, 9];
  for (const [id, ref] of refs.entries()) {
    const slot = 64 + 16 * id;
    view.setUint16(slot, id, true);
    // ADD_GREF_MAPPING of one entry.
    view.setUint16(slot + 2, 9, true);
    view.setUint32(slot + 8, ref, true);
    view.setUint32(slot + 12, 1, true);
  }
  const takenOf = (id: number) => {
    const request = checks.open.find(({ index }) => index === id);
    return request && checks.takenSlot(request, refs[id] ?? 0);
  };
  view.setUint32(0, 1, true);
  checks.readRequests();
  expect(takenOf(0)).toEqual([{ page: 3, start: 64, end: 80 }]);
  view.setUint32(0, 2, true);
  checks.readRequests();
  expect(takenOf(0)).toEqual([{ page: 3, start: 76, end: 80 }]);
  // The response to request 1 lies over request 0.
  view.setUint16(64, 1, true);
  view.setUint32(68, 0, true);
  view.setUint32(72, 0, true);
  view.setUint32(8, 1, true);
  const found: unknown[] = [];
  checks.checkResponses((check) => found.push(check));
  expect([found, takenOf(1), takenOf(0)]).toEqual([
    [],
    undefined,
    [{ page: 3, start: 76, end: 80 }],
  ]);
});
