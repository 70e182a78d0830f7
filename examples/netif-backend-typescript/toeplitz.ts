/** The Toeplitz hash of `buffer`, in 32 bits; beyond its end the key is 0. */
export function toeplitzHash(key: Uint8Array, buffer: Uint8Array): number {
  const octet = (index: number) => key[index] ?? 0;
  let window = (octet(0) << 24) | (octet(1) << 16) | (octet(2) << 8) | octet(3);
  let hash = 0;
  for (const [index, value] of buffer.entries()) {
    const next = octet(index + 4);
    for (let bit = 7; bit >= 0; bit--) {
      if ((value >> bit) & 1) hash ^= window;
      window = (window << 1) | ((next >> bit) & 1);
    }
  }
  return hash >>> 0;
}
