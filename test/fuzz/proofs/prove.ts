import { abiDocument } from "./abi-document.ts";
import { compiled, sameBytes } from "./compile.ts";
import { apply } from "./apply.ts";
import { decode } from "./decode.ts";
import { headerCompiles, headerFacts } from "./header.ts";
import { imported } from "./import.ts";
import { macros } from "./macros.ts";
import { mapDocument } from "./map-document.ts";
import { anchors } from "./markdown.ts";
import { randomBytes } from "./random-bytes.ts";
import type { Compiled, Proof } from "./subject.ts";
import type { SpecSource } from "../source/spec.ts";
import { moduleTypes, specTypes } from "./type-check.ts";
import { wire } from "./wire.ts";

/** What holds for every valid spec and is proved without a compiler. */
export const quickProofs: readonly Proof[] = [
  abiDocument,
  decode,
  anchors,
  mapDocument,
  randomBytes,
  sameBytes,
];

/** What holds for every valid spec, the cheapest first. */
const allProofs: readonly Proof[] = [
  ...quickProofs,
  specTypes,
  moduleTypes,
  headerCompiles,
  headerFacts,
  macros,
  apply,
  imported,
  wire,
];

/** What comes before all proofs. */
const compiling = "compile";

/** What does not hold. */
export interface Failure {
  /** The name of the proof. */
  readonly proof: string;
  readonly messages: readonly string[];
}

/**
 * What fails for the texts of valid specs that share no names, proof after proof.
 *
 * @param only - the name of the one proof to try, if not all.
 * @param proofs - what to prove; everything, if not given.
 */
export async function* failuresOf(
  sources: readonly SpecSource[],
  only?: string,
  proofs = allProofs,
): AsyncGenerator<Failure> {
  const isWanted = (name: string) => only === undefined || only === name;
  const subjects: Compiled[] = [];
  const findings = await messagesOf(async () => {
    const messages: string[] = [];
    for (const result of await Promise.all(sources.map(compiled))) {
      if ("model" in result) subjects.push(result);
      else messages.push(...result);
    }
    return messages;
  });
  if (findings.length > 0 && isWanted(compiling)) yield { proof: compiling, messages: findings };
  if (subjects.length === 0) return;
  for (const { name, failures } of proofs.filter((proof) => isWanted(proof.name))) {
    const messages = await messagesOf(() => failures(subjects));
    if (messages.length > 0) yield { proof: name, messages };
  }
}

/** An exception is a failure like any other. */
async function messagesOf(run: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await run();
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
