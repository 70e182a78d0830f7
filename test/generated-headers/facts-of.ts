import { packagedClang } from "../../src/cc/packaged-clang.ts";
import { abis } from "../../src/model/layout/abi.ts";
import type { Target } from "../../src/header/compilers.ts";
import type { Facts } from "../../src/header/facts.ts";
import { headerFacts } from "../../src/header/header-facts.ts";
import { headerNames, type HeaderNames } from "../../src/header/header-names.ts";
import { publicHeaders, type Files } from "./header-files.ts";

const main = "io/netif.h";
const args = ["-include", "stdint.h", "-I."];

/**
 * What a compiler knows about the text of a netif.h.
 *
 * @param files - the header as `io/netif.h`, and what it includes where `target` does not say where that is.
 */
export async function factsOf(
  netif: string,
  target: Target,
  files: Files = publicHeaders(netif),
): Promise<Facts> {
  const names = await namesOf(netif);
  const isOwn = (_name: string, { file }: { file: string }) => file === main;
  const read = await headerFacts({ files, main, args }, names, target, isOwn, () => false);
  if ("error" in read) throw new Error(read.error);
  return read.facts;
}

const known = new Map<string, Promise<HeaderNames>>();

/** The names in a netif.h, which are the same on every ABI; to ask for them takes seconds. */
async function namesOf(netif: string): Promise<HeaderNames> {
  const asked = known.get(netif) ?? askForNames(netif);
  known.set(netif, asked);
  return asked;
}

async function askForNames(netif: string): Promise<HeaderNames> {
  const [abi] = abis;
  if (abi === undefined) throw new Error("there are no ABIs");
  const names = await headerNames({ files: publicHeaders(netif), main, args }, abi);
  if ("error" in names) throw new Error(names.error);
  return names;
}

/** The packaged clang for the ABI that `triple` names. */
export function packaged(triple: string): Target {
  return { compiler: packagedClang, args: [`--target=${triple}`] };
}
