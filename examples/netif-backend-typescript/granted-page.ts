import { pageSize, type BackendHost } from "../xen-host/host.ts";
import type { StaticGrants } from "./static-grants.ts";

/**
 * Copies out of the page of a grant, which costs no grant operation where the grant is static.
 *
 * @returns `undefined` where that reaches beyond the page, or is not granted.
 */
export function copyOut(
  host: BackendHost,
  grants: StaticGrants,
  ref: number,
  offset: number,
  length: number,
): Uint8Array | undefined {
  if (offset + length > pageSize) return undefined;
  const mapping = grants.find(ref);
  if (mapping === undefined) return host.copyFrom(ref, offset, length);
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++) bytes[at] = mapping.view.getUint8(offset + at);
  return bytes;
}

/**
 * Copies to the beginning of the page of a grant, which costs no grant operation where the grant is
 * static.
 *
 * @returns `false` where the frontend does not let the page be written.
 */
export function copyIn(
  host: BackendHost,
  grants: StaticGrants,
  ref: number,
  bytes: Uint8Array,
): boolean {
  const mapping = grants.find(ref);
  if (mapping === undefined) return host.copyTo(ref, 0, bytes);
  if (mapping.access === "read-only") return false;
  for (const [at, byte] of bytes.entries()) mapping.view.setUint8(at, byte);
  return true;
}
