import { key, section } from "abispec";

/**
 * By default a backend passes every Ethernet multicast packet on to the frontend. A backend that
 * sets {@link feature_multicast_control} can filter them instead, by a list of multicast addresses
 * that it keeps for the interface.
 *
 * The frontend asks for the filter with {@link request_multicast_control}. While the filter is on,
 * the backend drops each multicast packet whose destination is not in the list; it still delivers
 * the others.
 *
 * The list starts empty, as is decided here. The frontend adds an address, or removes one, with a dummy request on a
 * transmit ring: a {@link netif_tx_request} that has {@link NETTXF.extra_info} set, followed by a
 * {@link netif_extra_info} of type {@link XEN_NETIF_EXTRA_TYPE.MCAST_ADD} or
 * {@link XEN_NETIF_EXTRA_TYPE.MCAST_DEL}. The request describes no packet, and nothing is sent; its
 * response says whether that succeeded. The list may be changed while the filter is off, but has no
 * effect until the filter is on.
 */
export const multicastControl = section("Multicast control");

/** The backend can filter multicast packets. */
export const feature_multicast_control = key("feature-multicast-control", {
  writer: "backend",
  values: "switch",
  absent: "0",
});

/**
 * The backend watches {@link request_multicast_control}, so that the filter can be turned on and
 * off at any time.
 */
export const feature_dynamic_multicast_control = key("feature-dynamic-multicast-control", {
  writer: "backend",
  values: "switch",
  absent: "0",
});

/**
 * The frontend asks for the filter. Where the backend offers {@link feature_multicast_control}
 * alone, it reads this key once, when the frontend enters the connected state, and later changes
 * have no effect. Where it offers {@link feature_dynamic_multicast_control} too, each change takes
 * effect.
 */
export const request_multicast_control = key("request-multicast-control", {
  writer: "frontend",
  values: "switch",
  absent: "0",
});
