import { pageSize, type Access } from "../xen-host/host.ts";
import type { Frontend } from "./frontend.ts";
import type { GrantedPage } from "./granted-pages.ts";
import type { Fragment } from "./packet.ts";

/** Room for octets in a granted page. */
export interface Buffer {
  readonly page: GrantedPage;
  /** In octets. */
  readonly offset: number;
  /** In octets. */
  readonly size: number;
}

/** Where a guest gets the buffers of its packets from. */
export interface Buffers {
  take(): Buffer;
  giveBack(buffer: Buffer): void;
}

/** A page of its own for each buffer: granted when it is taken, revoked when it is given back. */
export function grantedOnDemand(frontend: Frontend, access: Access): Buffers {
  return {
    take: () => ({ page: frontend.allocate(access), offset: 0, size: pageSize }),
    giveBack: ({ page }) => void frontend.free(page),
  };
}

/** Buffers of `size` octets in pages that stay granted. */
export function pooled(pages: readonly GrantedPage[], size: number): Buffers {
  const free = pages.flatMap((page) =>
    Array.from({ length: pageSize / size }, (_, index) => ({ page, offset: index * size, size })),
  );
  return {
    take: () => {
      const buffer = free.shift();
      if (buffer === undefined) throw new RangeError("no buffer is left");
      return buffer;
    },
    giveBack: (buffer) => void free.push(buffer),
  };
}

/** Transmits `octets` from as many buffers as they need, which are given back after the response. */
export async function transmitFrom(
  frontend: Frontend,
  buffers: Buffers,
  octets: Uint8Array,
): Promise<void> {
  const used: Buffer[] = [];
  const fragments: Fragment[] = [];
  for (let start = 0; start < octets.length;) {
    const buffer = buffers.take();
    const { page, offset } = buffer;
    const part = octets.subarray(start, start + buffer.size);
    part.forEach((octet, at) => page.view.setUint8(offset + at, octet));
    used.push(buffer);
    fragments.push({ gref: page.ref, offset, size: part.length });
    start += part.length;
  }
  await frontend.transmit({ queue: 0, fragments });
  for (const buffer of used) buffers.giveBack(buffer);
}
