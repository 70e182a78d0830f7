import type { Hex } from "./vector.ts";

export function hexOf(bytes: Uint8Array): Hex {
  return Buffer.from(bytes).toString("hex");
}

export function bytesOf(hex: Hex): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}
