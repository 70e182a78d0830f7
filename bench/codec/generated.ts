/**
 * The generated codec, used as its documentation says. Offsets are computed from literals as in the
 * reference: a constant of a module is a variable to V8 unless a bundler puts its value in its place.
 */
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
          out[index] = netif.read_xen_netif_gref(view, index * 8);
        }
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "read-into"({ grefs }) {
    const out = Array.from({ length: 512 }, () => netif.read_xen_netif_gref(grefs.views[0], 0));
    return {
      run(chunk) {
        const view = grefs.views[chunk];
        for (let index = 0; index < 512; index++) {
          netif.read_xen_netif_gref(view, index * 8, out[index]);
        }
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "read-columns"({ grefs }) {
    const tables = grefs.views.map((view) => new netif.xen_netif_gref_table(view));
    const columns = netif.readColumns(tables[0]);
    return {
      run(chunk) {
        netif.readColumns(tables[chunk], columns);
        return columns.ref[chunk];
      },
      digest: () =>
        digestOfGrefs(
          Array.from({ length: 512 }, (_, index) => ({
            ref: columns.ref[index],
            flags: columns.flags[index],
            status: columns.status[index],
          })),
        ),
    };
  },
  "write-checked"({ grefs }) {
    const pages = grefs.views.map(() => bytesOf(512 * netif.xen_netif_gref_SIZE));
    return {
      run(chunk) {
        const view = pages[chunk];
        const rows = grefs.rows[chunk];
        for (let index = 0; index < 512; index++) {
          netif.write_xen_netif_gref(view, index * 8, rows[index]);
        }
        return view.getUint32(chunk * 8, true);
      },
      digest: (chunk) => digestOfGrefs(grefsOf(pages[chunk])),
    };
  },
  "write-unchecked"({ grefs }) {
    const pages = grefs.views.map(() => bytesOf(512 * netif.xen_netif_gref_SIZE));
    return {
      run(chunk) {
        const view = pages[chunk];
        const rows = grefs.rows[chunk];
        for (let index = 0; index < 512; index++) {
          netif.write_xen_netif_gref_unchecked(view, index * 8, rows[index]);
        }
        return view.getUint32(chunk * 8, true);
      },
      digest: (chunk) => digestOfGrefs(grefsOf(pages[chunk])),
    };
  },
  "scan-strided"({ grefs }) {
    const arrays = grefs.views.map((view) => {
      const array = netif.strided(new netif.xen_netif_gref_table(view), "ref");
      if (array === undefined) throw new Error("the page is not aligned");
      return array;
    });
    return {
      run(chunk) {
        const { values, stride } = arrays[chunk];
        let bits = 0;
        const { length } = grefs.rows[chunk];
        for (let index = 0, at = 0; index < length; index++, at += stride) bits ^= values[at];
        return bits;
      },
    };
  },
  "scan-table"({ grefs }) {
    const tables = grefs.views.map((view) => new netif.xen_netif_gref_table(view));
    return {
      run(chunk) {
        const table = tables[chunk];
        let bits = 0;
        for (let index = 0; index < table.$length; index++) bits ^= table.$at(index).ref;
        return bits;
      },
    };
  },
  "dispatch-in-place"({ requests }) {
    const tables = requests.views.map((view) => new netif.xen_netif_ctrl_message_table(view));
    return {
      run(chunk) {
        const table = tables[chunk];
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          const request = table.$at(index);
          sum += request.id;
          switch (request.type) {
            case netif.XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS:
              sum += 2 * request.types;
              break;
            case netif.XEN_NETIF_CTRL_TYPE_SET_HASH_KEY:
              sum += request.key + 3 * request.length;
              break;
            case netif.XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE:
              sum += 4 * request.entries;
              break;
            case netif.XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING:
              sum += request.queues + 5 * request.entries + request.first;
              break;
            case netif.XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM:
              sum += 6 * request.algorithm;
              break;
            case netif.XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE:
              sum += 7 * request.queue;
              break;
            case netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING:
              sum += request.queue + 8 * request.table + request.entries;
              break;
            case netif.XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING:
              sum += request.queue + 9 * request.table + request.entries;
              break;
            default:
              sum += request.type;
          }
        }
        return sum;
      },
    };
  },
  "dispatch-objects"({ requests }) {
    return {
      run(chunk) {
        const view = requests.views[chunk];
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          const request = netif.read_xen_netif_ctrl_message(view, index * 16);
          if (typeof request.type === "string") sum += request.id + request.struct.type;
          else sum += sumOfRequest(request);
        }
        return sum;
      },
    };
  },
  "write-responses"({ responses }) {
    const pages = responses.views.map(() => bytesOf(1000 * netif.xen_netif_ctrl_response_SIZE));
    return {
      run(chunk) {
        const view = pages[chunk];
        const rows = responses.rows[chunk];
        for (let index = 0; index < 1000; index++) {
          netif.write_xen_netif_ctrl_response(view, index * 12, rows[index]);
        }
        return view.getUint32(chunk * 12 + 8, true);
      },
      digest: (chunk) => digestOfResponses(responsesOf(pages[chunk])),
    };
  },
  "extra-objects"({ extras }) {
    const out: netif.netif_extra_info[] = [];
    return {
      run(chunk) {
        const view = extras.views[chunk];
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          const extra = netif.read_netif_extra_info(view, index * 8);
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
            case netif.XEN_NETIF_EXTRA_TYPE_GSO:
              sum += extra.u_gso_size + 2 * extra.u_gso_type + 3 * extra.u_gso_features;
              break;
            case netif.XEN_NETIF_EXTRA_TYPE_MCAST_ADD:
            case netif.XEN_NETIF_EXTRA_TYPE_MCAST_DEL:
              sum += extra.$get_u_mcast_addr(0) + 2 * extra.$get_u_mcast_addr(1);
              sum += 3 * extra.$get_u_mcast_addr(2) + 4 * extra.$get_u_mcast_addr(3);
              sum += 5 * extra.$get_u_mcast_addr(4) + 6 * extra.$get_u_mcast_addr(5);
              break;
            case netif.XEN_NETIF_EXTRA_TYPE_HASH:
              sum += extra.u_hash_type + 2 * extra.u_hash_algorithm;
              sum += extra.$get_u_hash_value(0) + 2 * extra.$get_u_hash_value(1);
              sum += 3 * extra.$get_u_hash_value(2) + 4 * extra.$get_u_hash_value(3);
              break;
            default:
          }
        }
        return sum;
      },
    };
  },
};
