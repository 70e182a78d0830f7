import { pageSize, type Access } from "../xen-host/host.ts";
import {
  XEN_NETIF_CTRL_STATUS_SUCCESS,
  XEN_NETIF_CTRLF_GREF_readonly,
} from "../../generated/netif.ts";
import { grantedOnDemand, pooled, transmitFrom, type Buffers } from "./buffers.ts";
import type { Frontend } from "./frontend.ts";
import type { GrantedPage } from "./granted-pages.ts";
import type { ReceivedPacket } from "./received-packet.ts";

/** Passes a frame through the guest, which transmits it at last. */
export type Exchange = (frame: Uint8Array) => Promise<void>;

/** What a guest does with packets. */
export interface UseCase {
  readonly name: string;
  /** Does once what need not be done for each packet. */
  readonly prepare: (frontend: Frontend, isStatic: boolean) => Promise<Exchange>;
}

/** The three use cases that static grants were proposed for. */
export const useCases: readonly UseCase[] = [
  { name: "recycled pages", prepare: recycledPages },
  { name: "copied packets", prepare: copiedPackets },
  { name: "fixed set of pages", prepare: fixedPages },
];

/**
 * The guest answers each packet. With static grants it uses the pages of packets over and over; else
 * it grants them for one packet, and revokes them.
 */
async function recycledPages(frontend: Frontend, isStatic: boolean): Promise<Exchange> {
  const incoming = await pageBuffers(frontend, 2, "read-write", pageSize, isStatic);
  const outgoing = await pageBuffers(frontend, 2, "read-only", pageSize, isStatic);
  return async (frame) => {
    const buffer = incoming.take();
    await frontend.postReceive({ queue: 0, pages: [buffer.page] });
    await frontend.deliver(frame);
    const { data } = arrived(await frontend.receive({ queue: 0 }));
    incoming.giveBack(buffer);
    await transmitFrom(frontend, outgoing, data);
  };
}

/**
 * The guest transmits packets that lie anywhere in its memory. With static grants it copies them to
 * small buffers in a few pages; else it grants pages for one packet.
 */
async function copiedPackets(frontend: Frontend, isStatic: boolean): Promise<Exchange> {
  const outgoing = await pageBuffers(frontend, 2, "read-only", 1024, isStatic);
  return (frame) => transmitFrom(frontend, outgoing, frame);
}

/**
 * The guest has one set of pages for both directions, as a unikernel or a driver domain has. It
 * sends each packet on from the page that it arrived in.
 */
async function fixedPages(frontend: Frontend, isStatic: boolean): Promise<Exchange> {
  const pages = Array.from({ length: 4 }, () => frontend.allocate());
  if (isStatic && (await hasStaticGrants(frontend))) await makeStatic(frontend, pages);
  await frontend.postReceive({ queue: 0, pages });
  return async (frame) => {
    await frontend.deliver(frame);
    const packet = arrived(await frontend.receive({ queue: 0 }));
    const fragments = packet.fragments.map(({ page, ...place }) => ({ gref: page.ref, ...place }));
    await frontend.transmit({ queue: 0, fragments });
    await frontend.postReceive({ queue: 0, pages: packet.pages });
  };
}

/** Buffers of `size` octets in static grants; or else pages that are granted for each use. */
async function pageBuffers(
  frontend: Frontend,
  count: number,
  access: Access,
  size: number,
  isStatic: boolean,
): Promise<Buffers> {
  if (!isStatic || !(await hasStaticGrants(frontend))) return grantedOnDemand(frontend, access);
  const pages = Array.from({ length: count }, () => frontend.allocate(access));
  await makeStatic(frontend, pages);
  return pooled(pages, size);
}

/** Whether the backend has static grants for queue 0. A capacity of 0 says no, like any failure. */
async function hasStaticGrants(frontend: Frontend): Promise<boolean> {
  const reply = await frontend.getGrefMappingSize({ queue: 0 });
  return reply.status === XEN_NETIF_CTRL_STATUS_SUCCESS && reply.entries > 0;
}

async function makeStatic(frontend: Frontend, pages: readonly GrantedPage[]): Promise<void> {
  const entries = pages.map(({ ref, access }) => ({
    ref,
    flags: access === "read-only" ? XEN_NETIF_CTRLF_GREF_readonly : 0,
  }));
  const { status } = await frontend.addGrefMapping({ queue: 0, entries });
  if (status !== XEN_NETIF_CTRL_STATUS_SUCCESS) throw new Error(`the status is ${status}`);
}

function arrived(packet: ReceivedPacket): Extract<ReceivedPacket, { readonly data: Uint8Array }> {
  if ("data" in packet) return packet;
  throw new Error(`a packet is lost: ${packet.status}`);
}
