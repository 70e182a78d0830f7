import { scenarios } from "abispec";
import * as changingMemory from "./netif/scenarios/changing-memory.ts";
import * as connection from "./netif/scenarios/connection.ts";
import * as control from "./netif/scenarios/control-ring.ts";
import * as events from "./netif/scenarios/events.ts";
import * as hashTypes from "./netif/scenarios/hash-types.ts";
import * as hashKey from "./netif/scenarios/hash-key.ts";
import * as hashMapping from "./netif/scenarios/hash-mapping.ts";
import * as getGrefMappingSize from "./netif/scenarios/get-gref-mapping-size.ts";
import * as addGrefMapping from "./netif/scenarios/add-gref-mapping.ts";
import * as delGrefMapping from "./netif/scenarios/del-gref-mapping.ts";
import * as inFlight from "./netif/scenarios/in-flight.ts";
import * as transmit from "./netif/scenarios/transmit.ts";
import * as receive from "./netif/scenarios/receive.ts";

/** Rules that bind the frontend, which is the scenario itself here. */
const bindsFrontend = {
  test: "examples/netif-frontend/test/rules.test.ts",
  because: "it binds the frontend, and here the scenario is the frontend",
};

export default scenarios({
  chapters: [
    connection,
    control,
    events,
    hashTypes,
    hashKey,
    hashMapping,
    getGrefMappingSize,
    addGrefMapping,
    delGrefMapping,
    inFlight,
    transmit,
    receive,
    changingMemory,
  ],
  options: {
    /** Most static grants of each queue; 0: they are not supported. */
    "static-grants": 16,
    /** 1 or 0: whether there is hashing. */
    hash: 1,
    /** Mask of the types of hash that it can calculate. */
    "hash-types": 15,
    /** Most octets of a key. */
    "hash-key": 40,
    /** Most entries of the mapping table; 0: modular only. */
    "hash-mapping": 128,
    /** Most queues. */
    queues: 4,
  },
  contract: {
    "response-asked-for": ["xen_netif_ctrl.echo"],
    "response-sent": ["xen_netif_ctrl.oneResponse"],
    "status-listed": ["xen_netif_ctrl.listedStatus"],
    "result-zero": ["xen_netif_ctrl.noResultZero"],
    "key-value": ["xen_netif_ctrl.keysPublished"],
    "nothing-mapped": ["ADD_GREF_MAPPING.unmappedOnDisconnect"],
  },
  elsewhere: {
    "xen_netif_ctrl.reservedWordsZero": bindsFrontend,
    "GET_GREF_MAPPING_SIZE.zeroMeansNone": bindsFrontend,
    "netif_tx.pageUntouched": bindsFrontend,
    "netif_tx.withinPage": bindsFrontend,
  },
});
