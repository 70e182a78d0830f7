/** One mistake in the example of docs/language.md, and the only finding that it may give. */
export interface Mistake {
  readonly name: string;
  /** The file with the mistake, in the folder of the spec. */
  readonly file: string;
  /** What it says where it is right; the first such place is meant. */
  readonly right: string;
  readonly wrong: string;
  readonly code: string;
  /** What the line of the finding has first in the file, where that is not what is wrong. */
  readonly at?: string;
  /** The file of the finding, where it is another one. */
  readonly elsewhere?: string;
}

/** The modules of the example. */
export const files = {
  types: "disk/types.ts",
  data: "disk/data.ts",
  control: "disk/control.ts",
  pages: "disk/scenarios/pages.ts",
  resizing: "disk/scenarios/resizing.ts",
  scenarios: "disk.scenarios.ts",
} as const;
