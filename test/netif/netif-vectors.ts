import type { Model } from "../../src/model/model.ts";
import type { VectorResult } from "../../src/conform/runner/run.ts";
import type { Vectors } from "../../src/vectors/vector.ts";
import { modelOf } from "../examined.ts";
import { vectorsOf } from "../../src/vectors/vectors.ts";

/** The spec of netif, and its scenarios as bytes. */
export async function netifVectors(): Promise<{
  readonly model: Model;
  readonly vectors: Vectors;
}> {
  const model = await modelOf("spec/netif.ts");
  return { model, vectors: vectorsOf(model).vectors };
}

/** What a vector found, in a line; `undefined` where it passed. */
export function failureIn({ vector, outcome }: VectorResult): string | undefined {
  switch (outcome.kind) {
    case "passed":
      return undefined;
    case "not-reached":
      return `${vector.name}: ${outcome.reason}`;
    case "failed":
      return `${vector.name}: step ${outcome.failure.at?.number ?? "none"}: ${outcome.failure.message}`;
  }
}
