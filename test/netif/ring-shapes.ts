import type { RingShape } from "../../src/conform/ring.ts";
import {
  netif_rx_sring_OFFSET,
  netif_rx_sring_SLOT_SIZE,
  netif_rx_sring_SLOTS,
  netif_tx_sring_OFFSET,
  netif_tx_sring_SLOT_SIZE,
  netif_tx_sring_SLOTS,
  xen_netif_ctrl_sring_OFFSET,
  xen_netif_ctrl_sring_SLOT_SIZE,
  xen_netif_ctrl_sring_SLOTS,
} from "../../generated/netif.ts";

export const controlShape: RingShape = {
  slotsOffset: xen_netif_ctrl_sring_OFFSET.ring,
  slotSize: xen_netif_ctrl_sring_SLOT_SIZE,
  slots: xen_netif_ctrl_sring_SLOTS,
  littleEndian: true,
};

export const transmitShape: RingShape = {
  slotsOffset: netif_tx_sring_OFFSET.ring,
  slotSize: netif_tx_sring_SLOT_SIZE,
  slots: netif_tx_sring_SLOTS,
  littleEndian: true,
};

export const receiveShape: RingShape = {
  slotsOffset: netif_rx_sring_OFFSET.ring,
  slotSize: netif_rx_sring_SLOT_SIZE,
  slots: netif_rx_sring_SLOTS,
  littleEndian: true,
};
