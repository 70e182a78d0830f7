import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { spec } from "./draft/spec.ts";
import { removeFolders } from "./proofs/compile.ts";
import { failuresOf, quickProofs } from "./proofs/prove.ts";
import { sourceLines, specSource } from "./source/spec.ts";

afterAll(removeFolders);

const [seed, numRuns] = [1, 4];

test(`${numRuns} random specs keep the promises that need no compiler, seed ${seed}`, async () => {
  const sources = fc.sample(spec, { seed, numRuns }).map(specSource);
  for await (const { proof, messages } of failuresOf(sources, undefined, quickProofs)) {
    expect.fail([proof, ...messages, ...sources.flatMap(sourceLines)].join("\n"));
  }
});
