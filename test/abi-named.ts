import { abis, type Abi } from "../src/model/layout/abi.ts";

/** @throws Error where the table has no ABI of this name. */
export function abiNamed(name: string): Abi {
  const found = abis.find((abi) => abi.name === name);
  if (found === undefined) throw new Error(`there is no ABI ${name}`);
  return found;
}
