import type { SpecSource } from "../source/spec.ts";
import type { Model } from "../../../src/model/model.ts";

/** A spec that compiled, with what came of it. */
export interface Compiled {
  readonly source: SpecSource;
  readonly model: Model;
  /** Text of each output by its ending: `h`, `ts`, `md`, `abi.json`. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** Something that holds for every valid spec. */
export interface Proof {
  readonly name: string;
  /** What does not hold, in words; empty where all is well. No two specs share a name. */
  readonly failures: (subjects: readonly Compiled[]) => Promise<readonly string[]>;
}

/** A proof that looks at each spec by itself. */
export function proofOfEach(
  name: string,
  failures: (subject: Compiled) => readonly string[] | Promise<readonly string[]>,
): Proof {
  return {
    name,
    async failures(subjects) {
      return (await Promise.all(subjects.map(failures))).flat();
    },
  };
}

/** The output with the ending `ending`. */
export function outputOf({ outputs }: Compiled, ending: string): string {
  const found = outputs.get(ending);
  if (found === undefined) throw new Error(`there is no output .${ending}`);
  return found;
}

/** A number that is the same for the same spec, and for others any one. */
export function digestOf({ source }: Pick<Compiled, "source">): number {
  let hash = 0;
  for (const character of source.text) {
    hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  }
  return hash >>> 0;
}
