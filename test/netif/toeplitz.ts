/** The key of Microsoft's verification suite for receive-side scaling. */
const key = [
  0x6d, 0x5a, 0x56, 0xda, 0x25, 0x5b, 0x0e, 0xc2, 0x41, 0x67, 0x25, 0x3d, 0x43, 0xa3, 0x8f, 0xb0,
  0xd0, 0xca, 0x2b, 0xcb, 0xae, 0x7b, 0x30, 0xb4, 0x77, 0xcb, 0x2d, 0xa3, 0x80, 0x30, 0xf2, 0x0c,
  0x6a, 0x42, 0xb7, 0x3b, 0xbe, 0xac, 0x01, 0xfa,
];

interface Vector {
  readonly key: readonly number[];
  readonly buffer: readonly number[];
  readonly hash: number;
}

/** 66.9.149.187 port 2794 to 161.142.100.80 port 1766, as the suite has it. */
const addresses = [66, 9, 149, 187, 161, 142, 100, 80];
const ports = [2794 >> 8, 2794 & 255, 1766 >> 8, 1766 & 255];

/** What the hash has to be; without a key it is 0, and beyond its end a key counts as 0. */
export const vectors: readonly Vector[] = [
  { key, buffer: addresses, hash: 0x323e8fc2 },
  { key, buffer: [...addresses, ...ports], hash: 0x51ccc178 },
  { key: key.slice(0, 12), buffer: addresses, hash: 0x323e8fc2 },
  { key: [], buffer: addresses, hash: 0 },
  { key: [0x80], buffer: [0x80, 0xff], hash: 0x80000000 },
  { key: [0, 0, 0, 0, 0x80], buffer: [0x80, 0x01], hash: 0x00004000 },
  { key: [0, 0, 0, 0, 0x80], buffer: [0x01], hash: 0x00000040 },
];

/** A program that prints the hash of each vector, and exports `hash(index)` as well. */
export const toeplitzProgram = `
#define XEN_NETIF_DEFINE_TOEPLITZ
#include "io/netif.h"

static const struct {
    uint8_t key[40], buffer[12];
    unsigned int key_length, buffer_length;
} vectors[] = {
${vectors.map(vectorText).join("\n")}
};

uint32_t hash(int index);
uint32_t hash(int index)
{
    return xen_netif_toeplitz_hash(vectors[index].key, vectors[index].key_length,
                                   vectors[index].buffer, vectors[index].buffer_length);
}

#if __STDC_HOSTED__
#include <stdio.h>
int main(void)
{
    int index;

    for (index = 0; index < ${vectors.length}; index++)
        printf("%08lx\\n", (unsigned long)hash(index));
    return 0;
}
#endif
`;

function vectorText(vector: Vector): string {
  const bytes = (values: readonly number[]) => `{ ${values.length === 0 ? 0 : values.join(", ")} }`;
  return `    { ${bytes(vector.key)}, ${bytes(vector.buffer)}, ${vector.key.length}, ${vector.buffer.length} },`;
}

/** What is used of WebAssembly here; TypeScript declares it along with the DOM only. */
declare const WebAssembly: {
  instantiate(module: Uint8Array): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

/** The hash of each vector, by the program compiled to WebAssembly. */
export async function hashesOf(module: Uint8Array): Promise<number[]> {
  const { instance } = await WebAssembly.instantiate(module);
  const { hash } = instance.exports;
  if (typeof hash !== "function") throw new Error("the program exports no hash");
  return vectors.map((_, index) => Number(hash(index)) >>> 0);
}
