import { existsSync, readFileSync } from "node:fs";

/** Files that a compiler is given, by their path. */
export type Files = Readonly<Record<string, string>>;

const root = new URL("../../", import.meta.url);

/** Where Debian's package libxen-dev puts Xen's public headers. */
export const xenHeaders = "/usr/include/xen";

/** Xen's own header, or `undefined` where it is not installed. */
export const xenNetif = existsSync(`${xenHeaders}/io/netif.h`)
  ? readFileSync(`${xenHeaders}/io/netif.h`, "utf8")
  : undefined;

/** The header that this project generates. */
export function generatedNetif(): string {
  return readFileSync(new URL("generated/netif.h", root), "utf8");
}

const flexRings = `#define DEFINE_XEN_FLEX_RING(name) struct name##_flex_ring
#define DEFINE_XEN_FLEX_RING_AND_INTF(name) \\
    struct name##_data_intf { \\
        RING_IDX in_cons, in_prod; \\
        uint8_t pad1[56]; \\
        RING_IDX out_cons, out_prod; \\
        uint8_t pad2[56]; \\
        RING_IDX ring_order; \\
        grant_ref_t ref[]; \\
    }
`;

/** A folder like Xen's `public/`, with `netif` as its `io/netif.h` and small headers of our own beside it. */
export function publicHeaders(netif: string): Files {
  const folder = new URL("examples/netif-backend-c/include/", root);
  const text = (path: string) => readFileSync(new URL(path, folder), "utf8");
  return {
    "io/netif.h": netif,
    // The example has no rings of bytes.
    "io/ring.h": text("io/ring.h") + flexRings,
    "grant_table.h": text("grant_table.h"),
  };
}
