/** The generated codec, used as its documentation says. */
import * as netif from "../../generated/netif.ts";
import { digestOfGrefs, digestOfResponses } from "./digests.ts";
import { bytesOf, grefsOf, responsesOf } from "./same-bytes.ts";
import { sumOfAddress, sumOfHash, sumOfRequest } from "./sums.ts";
import type { Tasks } from "./workloads.ts";

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    const out = Array.from({ length: 512 }, () => netif.read_xen_netif_gref(grefs.views[0], 0));
    return {
      run(chunk) {
        const view = grefs.views[chunk];
        for (let index = 0; index < 512; index++) {
          out[index] = netif.read_xen_netif_gref(view, index * netif.xen_netif_gref_SIZE);
        }
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "write-checked"({ grefs }) {
    const view = bytesOf(512 * netif.xen_netif_gref_SIZE);
    return {
      run(chunk) {
        const rows = grefs.rows[chunk];
        for (let index = 0; index < 512; index++) {
          netif.write_xen_netif_gref(view, index * netif.xen_netif_gref_SIZE, rows[index]);
        }
        return view.getUint32(chunk * 8, true);
      },
      digest: () => digestOfGrefs(grefsOf(view)),
    };
  },
  "scan-table"({ grefs }) {
    const tables = grefs.views.map((view) => new netif.xen_netif_gref_table(view));
    return {
      run(chunk) {
        const table = tables[chunk];
        let bits = 0;
        for (let index = 0; index < 512; index++) bits ^= table.$at(index).ref;
        return bits;
      },
    };
  },
  "dispatch-objects"({ requests }) {
    return {
      run(chunk) {
        const view = requests.views[chunk];
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          const offset = index * netif.xen_netif_ctrl_request_SIZE;
          const request = netif.read_xen_netif_ctrl_message(view, offset);
          sum += sumOfRequest(request);
        }
        return sum;
      },
    };
  },
  "write-responses"({ responses }) {
    const view = bytesOf(1000 * netif.xen_netif_ctrl_response_SIZE);
    return {
      run(chunk) {
        const rows = responses.rows[chunk];
        for (let index = 0; index < 1000; index++) {
          const offset = index * netif.xen_netif_ctrl_response_SIZE;
          netif.write_xen_netif_ctrl_response(view, offset, rows[index]);
        }
        return view.getUint32(chunk * 12 + 8, true);
      },
      digest: () => digestOfResponses(responsesOf(view)),
    };
  },
  "extra-objects"({ extras }) {
    const out: netif.netif_extra_info[] = [];
    return {
      run(chunk) {
        const view = extras.views[chunk];
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          const extra = netif.read_netif_extra_info(view, index * netif.netif_extra_info_SIZE);
          out[index] = extra;
          sum += extra.flags;
          switch (extra.type) {
            case netif.XEN_NETIF_EXTRA_TYPE_GSO: {
              const { gso } = extra.u;
              sum += gso.size + 2 * gso.type + 3 * gso.features;
              break;
            }
            case netif.XEN_NETIF_EXTRA_TYPE_MCAST_ADD:
            case netif.XEN_NETIF_EXTRA_TYPE_MCAST_DEL: {
              sum += sumOfAddress(extra.u.mcast.addr);
              break;
            }
            case netif.XEN_NETIF_EXTRA_TYPE_HASH: {
              const { type, algorithm, value } = extra.u.hash;
              sum += type + 2 * algorithm;
              sum += sumOfHash(value);
              break;
            }
            default:
          }
        }
        return sum;
      },
    };
  },
  "extra-in-place"({ extras }) {
    const tables = extras.views.map((view) => new netif.netif_extra_info_table(view));
    return {
      run(chunk) {
        const table = tables[chunk];
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          const extra = table.$at(index);
          sum += extra.flags;
          switch (extra.type) {
            case netif.XEN_NETIF_EXTRA_TYPE_GSO: {
              const { gso } = extra.u;
              sum += gso.size + 2 * gso.type + 3 * gso.features;
              break;
            }
            case netif.XEN_NETIF_EXTRA_TYPE_MCAST_ADD:
            case netif.XEN_NETIF_EXTRA_TYPE_MCAST_DEL: {
              const { mcast } = extra.u;
              sum += mcast.$get_addr(0) + 2 * mcast.$get_addr(1) + 3 * mcast.$get_addr(2);
              sum += 4 * mcast.$get_addr(3) + 5 * mcast.$get_addr(4) + 6 * mcast.$get_addr(5);
              break;
            }
            case netif.XEN_NETIF_EXTRA_TYPE_HASH: {
              const { hash } = extra.u;
              sum += hash.type + 2 * hash.algorithm;
              sum += hash.$get_value(0) + 2 * hash.$get_value(1);
              sum += 3 * hash.$get_value(2) + 4 * hash.$get_value(3);
              break;
            }
            default:
          }
        }
        return sum;
      },
    };
  },
};
