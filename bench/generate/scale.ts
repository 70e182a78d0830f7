/** How time and memory grow with the spec, beside other generators. */
import { coldRun, packageFolder } from "./folders.ts";
import { writeDeepSpec, writeSpec, writeWideSpec } from "./made-spec.ts";
import { peers } from "./peers.ts";
import { costOf, type Command, type Cost } from "./run.ts";

const sizes = [100, 1000, 10_000];

export interface ScaleResult {
  readonly generator: string;
  /** With one struct: what it takes to start. */
  readonly startUp: Cost;
  /** For each of {@link sizes}; absent where the generator was given up. */
  readonly costs: readonly (Cost | undefined)[];
  /** Exponents from each size to the next, start-up taken off. */
  readonly exponents: readonly { readonly time: number; readonly memory: number }[];
}

export interface ShapeResult {
  readonly shape: string;
  readonly cost: Cost;
}

export async function benchScale(): Promise<readonly ScaleResult[]> {
  const generators = [{ name: "abispec", make: specOf }, ...peers];
  const results: ScaleResult[] = [];
  for (const { name, make } of generators) {
    console.error(`bench: ${name} with 1 to ${sizes.at(-1)} structs`);
    const startUp = await medianCost(make(1), 3);
    if (startUp === undefined) throw new Error(`${name} does not run`);
    const costs: (Cost | undefined)[] = [];
    for (const size of sizes) {
      const cost = costs.includes(undefined)
        ? undefined
        : await medianCost(make(size), size > 1000 ? 1 : 3);
      costs.push(cost);
    }
    results.push({ generator: name, startUp, costs, exponents: exponentsOf(startUp, costs) });
  }
  return results;
}

/** Specs of an extreme shape. */
export async function benchShapes(): Promise<readonly ShapeResult[]> {
  const shapes: readonly (readonly [string, (folder: string) => void])[] = [
    ["a struct of 3,000 members", (folder) => writeWideSpec(folder, 3000)],
    ["a struct nested 100 deep", (folder) => writeDeepSpec(folder, 100)],
  ];
  const results: ShapeResult[] = [];
  for (const [shape, write] of shapes) {
    console.error(`bench: ${shape}`);
    const folder = packageFolder();
    write(folder);
    const cost = await medianCost(coldRun(folder), 3);
    if (cost === undefined) throw new Error(`abispec does not come to an end with ${shape}`);
    results.push({ shape, cost });
  }
  return results;
}

function specOf(structs: number): Command {
  const folder = packageFolder();
  writeSpec(folder, structs);
  return coldRun(folder);
}

/** The run of median time among `runs`. */
async function medianCost(command: Command, runs: number): Promise<Cost | undefined> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) {
    const cost = await costOf(command);
    if (cost === undefined) return undefined;
    costs.push(cost);
  }
  return costs.sort((a, b) => a.milliseconds - b.milliseconds)[(runs - 1) / 2];
}

function exponentsOf(
  startUp: Cost,
  costs: readonly (Cost | undefined)[],
): ScaleResult["exponents"] {
  const exponent = (of: (cost: Cost) => number, small: Cost, large: Cost): number =>
    Math.log10((of(large) - of(startUp)) / (of(small) - of(startUp)));
  return costs.slice(1).flatMap((large, index) => {
    const small = costs[index];
    if (small === undefined || large === undefined) return [];
    const time = exponent(({ milliseconds }) => milliseconds, small, large);
    const memory = exponent(({ bytes }) => bytes, small, large);
    return [{ time, memory }];
  });
}
