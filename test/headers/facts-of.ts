import { packagedClang } from "../../src/cc/packaged-clang.ts";
import type { Target } from "../../src/verify/constants.ts";
import type { Facts } from "../../src/verify/facts.ts";
import { headerFacts } from "../../src/verify/header-facts.ts";
import { headerNames, type HeaderNames } from "../../src/verify/header-names.ts";
import { publicHeaders, type Files } from "./header-files.ts";

const start = '#include <stddef.h>\n#include <stdint.h>\n#include "io/netif.h"\n';

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
  const isOwn = (_name: string, { file }: { file: string }) => file.endsWith("io/netif.h");
  const facts = await headerFacts({ files, start }, names, target, isOwn);
  if ("error" in facts) throw new Error(facts.error);
  return facts;
}

const known = new Map<string, Promise<HeaderNames>>();

/** The names in a netif.h, which are the same on every ABI; to ask for them takes seconds. */
async function namesOf(netif: string): Promise<HeaderNames> {
  const asked = known.get(netif) ?? askForNames(netif);
  known.set(netif, asked);
  return asked;
}

async function askForNames(netif: string): Promise<HeaderNames> {
  const { compiler, args } = packaged("x86_64-linux-gnu");
  const names = await headerNames(compiler, args, publicHeaders(netif), start);
  if ("error" in names) throw new Error(names.error);
  return names;
}

/** The packaged clang for the ABI that `triple` names. */
export function packaged(triple: string): Target {
  return { compiler: packagedClang, args: [`--target=${triple}`, "-I."] };
}
