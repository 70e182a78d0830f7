import { inProcess } from "../../../../src/conformance/backend/in-process.ts";
import type { Subject } from "../../../../src/conformance/backend/session.ts";
import type { Host, Mapping } from "../../../../src/conformance/machine/host.ts";
import {
  NETIF_RSP_OKAY,
  NETTXF_more_data,
  read_xen_netif_gref,
  XEN_NETIF_CTRLF_GREF_readonly,
  xen_netif_gref_SIZE,
  type netif_rx_request,
  type xen_netif_ctrl_request,
} from "../../../../generated/netif.ts";
import { ScriptedBackend, success } from "./scripted-backend.ts";

/**
 * As much of a backend as packets need: it copies with a grant operation, or through the mapping of a
 * static grant. It adds every static grant that it is asked for.
 */
export const copyingBackend: Subject = inProcess("copying", (host) => {
  const grants = new Map<number, Mapping>();
  const posted: netif_rx_request[] = [];
  return new ScriptedBackend(host, (backend, _port, frame) => {
    for (const request of backend.takeControl()) {
      add(backend, request, grants);
      backend.answerControl(success(request));
    }
    transmit(backend, grants);
    posted.push(...backend.takeReceive());
    const [page] = frame.length > 0 ? posted.splice(0, 1) : [];
    if (page === undefined) return;
    write(host, grants.get(page.gref), page.gref, frame);
    backend.answerReceive({ id: page.id, offset: 0, flags: 0, status: frame.length });
  });
});

function add(
  backend: ScriptedBackend,
  { data }: xen_netif_ctrl_request,
  grants: Map<number, Mapping>,
): void {
  const [, table = 0, entries = 0] = data;
  const mapping = backend.host.map(table, "read-write");
  if (mapping === undefined) throw new Error("the table cannot be mapped");
  for (let index = 0; index < entries; index += 1) {
    const { ref, flags } = read_xen_netif_gref(mapping.view, index * xen_netif_gref_SIZE);
    const isReadOnly = (flags & XEN_NETIF_CTRLF_GREF_readonly) !== 0;
    grants.set(ref, backend.map(ref, isReadOnly ? "read-only" : "read-write"));
  }
  backend.host.unmap(mapping);
}

function transmit(backend: ScriptedBackend, grants: ReadonlyMap<number, Mapping>): void {
  const requests = backend.takeTransmit();
  let packet: number[] = [];
  requests.forEach(({ gref, offset, size, flags }, index) => {
    const next = requests[index + 1];
    const isFirst = packet.length === 0;
    const hasMore = (flags & NETTXF_more_data) !== 0;
    // A packet of this backend has two fragments at most, so the first is the rest of the whole.
    const own = isFirst && hasMore && next !== undefined ? size - next.size : size;
    packet.push(...read(backend.host, grants.get(gref), gref, offset, own));
    if (hasMore) return;
    backend.host.emit(Uint8Array.from(packet));
    packet = [];
  });
  backend.answerTransmit(...requests.map(({ id }) => ({ id, status: NETIF_RSP_OKAY })));
}

function read(
  host: Host,
  mapping: Mapping | undefined,
  ref: number,
  offset: number,
  size: number,
): Uint8Array {
  if (mapping === undefined) return host.copyFrom(ref, offset, size) ?? new Uint8Array(0);
  const { buffer, byteOffset } = mapping.view;
  return new Uint8Array(buffer, byteOffset + offset, size);
}

function write(host: Host, mapping: Mapping | undefined, ref: number, frame: Uint8Array): void {
  if (mapping === undefined) host.copyTo(ref, 0, frame);
  else frame.forEach((octet, at) => mapping.view.setUint8(at, octet));
}
