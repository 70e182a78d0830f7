/**
 * The generated codecs against `DataView` code written by hand for the same bytes, in one run.
 * Figures differ between machines; the ratios hardly do.
 */
import { Bench } from "tinybench";
import * as netif from "../generated/netif.ts";

const page = new DataView(new ArrayBuffer(4096));
const entries = 256;
const table = new netif.xen_netif_gref_table(page, 0, entries);
const requests = Array.from({ length: entries }, (_, index) => ({
  gref: 0xf0000000 + index,
  offset: index,
  flags: netif.NETTXF_csum_blank,
  id: index,
  size: 1500,
}));
let sink = 0;

interface Pair {
  readonly name: string;
  readonly generated: () => void;
  readonly byHand: () => void;
}

const pairs: readonly Pair[] = [
  {
    name: "scan a table in place",
    generated() {
      for (let index = 0; index < entries; index++) {
        table.$at(index);
        sink += table.ref + table.flags + table.status;
      }
    },
    byHand() {
      for (let offset = 0; offset < entries * 8; offset += 8) {
        sink +=
          page.getUint32(offset, true) +
          page.getUint16(offset + 4, true) +
          page.getUint16(offset + 6, true);
      }
    },
  },
  {
    name: "write statuses in place",
    generated() {
      for (let index = 0; index < entries; index++) table.$at(index).status = index & 3;
    },
    byHand() {
      for (let index = 0; index < entries; index++) page.setUint16(index * 8 + 6, index & 3, true);
    },
  },
  {
    name: "read requests",
    generated() {
      for (let offset = 0; offset < entries * 12; offset += 12) {
        sink += netif.read_netif_tx_request(page, offset).size;
      }
    },
    byHand() {
      for (let offset = 0; offset < entries * 12; offset += 12) {
        const request = {
          gref: page.getUint32(offset, true),
          offset: page.getUint16(offset + 4, true),
          flags: page.getUint16(offset + 6, true),
          id: page.getUint16(offset + 8, true),
          size: page.getUint16(offset + 10, true),
        };
        sink += request.size;
      }
    },
  },
  {
    name: "write requests, checked against not checked",
    generated() {
      requests.forEach((request, index) => netif.write_netif_tx_request(page, index * 12, request));
    },
    byHand() {
      requests.forEach((request, index) => {
        const offset = index * 12;
        page.setUint32(offset, request.gref, true);
        page.setUint16(offset + 4, request.offset, true);
        page.setUint16(offset + 6, request.flags, true);
        page.setUint16(offset + 8, request.id, true);
        page.setUint16(offset + 10, request.size, true);
      });
    },
  },
];

const bench = new Bench({ time: 300, warmupTime: 100 });
for (const { name, generated, byHand } of pairs) {
  bench.add(`${name}: generated`, generated).add(`${name}: by hand`, byHand);
}
await bench.run();

/** Nanoseconds for one entry, by the median. */
function nanoseconds(name: string): number {
  const result = bench.getTask(name)?.result;
  return result !== undefined && "latency" in result
    ? (result.latency.p50 * 1e6) / entries
    : Number.NaN;
}

for (const { name } of pairs) {
  const [generated, byHand] = [nanoseconds(`${name}: generated`), nanoseconds(`${name}: by hand`)];
  const ratio = (generated / byHand).toFixed(2);
  process.stdout.write(
    `${name}: ${generated.toFixed(1)} ns an entry, by hand ${byHand.toFixed(1)} ns, ratio ${ratio}\n`,
  );
}
if (sink === 0) process.stdout.write("nothing was read\n");
