import { header } from "abispec";
import * as overview from "./netif/overview.ts";
import * as queues from "./netif/queues.ts";
import * as features from "./netif/features.ts";
import * as multicast from "./netif/multicast.ts";
import * as hash from "./netif/hash.ts";
import * as control from "./netif/control.ts";
import * as hashMessages from "./netif/hash-messages.ts";
import * as gref from "./netif/gref.ts";
import * as packets from "./netif/packets.ts";
import * as tx from "./netif/tx.ts";
import * as rx from "./netif/rx.ts";
import * as extraInfo from "./netif/extra-info.ts";

/**
 * The paravirtual network interface of Xen: what a frontend and a backend share to pass packets
 * between two domains.
 *
 * Rules are marked must, should or may, and bind every frontend and backend accordingly. On some
 * points the interface has always been silent; the rules that settle those are listed by
 * themselves, as decisions of this specification.
 */
export default header({
  name: "netif",
  title: "The interface between the two halves of a Xen network device",
  guard: "__XEN_PUBLIC_IO_NETIF_H__",
  licence: "MIT",
  cplusplus: true,
  byteOrder: "little",
  includes: ["ring.h"],
  chapters: [
    overview,
    queues,
    features,
    multicast,
    hash,
    control,
    hashMessages,
    gref,
    packets,
    tx,
    rx,
    extraInfo,
  ],
});
