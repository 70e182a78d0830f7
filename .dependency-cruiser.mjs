/**
 * The layers of `src`, lowest first. A file imports from its own layer and from lower ones, types included.
 * A layer is a file, a folder, or several folders that do not import each other.
 */
const layers = [
  ["src/once.ts", "src/optimization-budget.ts"],
  [
    "src/text",
    "src/package-folder.ts",
    "src/large-spec.ts",
    "src/stopwatch.ts",
    "src/temporary-folder.ts",
  ],
  ["src/language", "src/diagnostics/core"],
  ["src/model"],
  ["src/naming"],
  ["src/decode"],
  ["src/diagnostics/codes"],
  ["src/diagnostics/format"],
  ["src/output"],
  ["src/frontend/typescript.ts"],
  ["src/frontend/parse"],
  ["src/frontend/types"],
  ["src/frontend/evaluate"],
  ["src/frontend/lower"],
  ["src/frontend/load.ts"],
  ["src/vectors"],
  ["src/validate"],
  ["src/codegen/shared"],
  ["src/codegen/diagram"],
  [
    "src/codegen/c",
    "src/codegen/typescript",
    "src/codegen/markdown",
    "src/codegen/abi",
    "src/codegen/layout",
  ],
  ["src/codegen/map"],
  ["src/codegen/site"],
  ["src/codegen/outputs.ts", "src/codegen/module-thread.ts"],
  ["src/cc"],
  ["src/header"],
  ["src/verify"],
  ["src/apply"],
  ["src/conform/machine"],
  ["src/conform/ring.ts"],
  ["src/conform/session", "src/conform/contract"],
  ["src/conform/runner"],
  ["src/compile.ts"],
  ["src/import"],
  ["src/cli", "src/cli.ts"],
];

/** Files that are started by name and not imported. */
const started = [
  "src/cli.ts",
  "src/cli/main.ts",
  "src/index.ts",
  "src/codegen/module-thread.ts",
  "src/codegen/site/browser",
];

function pattern(paths) {
  const alternatives = paths.map((path) => (path.endsWith(".ts") ? `${path}$` : `${path}/`));
  return `^(${alternatives.join("|").replaceAll(".", "\\.")})`;
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "Files that import each other can only be understood together.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...layers.slice(0, -1).map((layer, index) => ({
      name: `only-down-from-${layer[0].replace("src/", "")}`,
      comment: "Imports go to lower layers only; .dependency-cruiser.mjs lists them.",
      severity: "error",
      from: { path: pattern(layer) },
      to: { path: pattern(layers.slice(index + 1).flat()) },
    })),
    ...layers
      .filter((layer) => layer.length > 1)
      .flatMap((layer) =>
        layer
          .filter((path) => !path.endsWith(".ts"))
          .map((path) => ({
            name: `separate-${path.replace("src/", "")}`,
            comment: "Folders of one layer do not import each other.",
            severity: "error",
            from: { path: pattern([path]) },
            to: { path: pattern(layer.filter((other) => other !== path)) },
          })),
      ),
    {
      name: "index-exports-the-language",
      comment: "What spec authors import is the language and nothing else; no phase imports it.",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/", pathNot: "^src/language/" },
    },
    {
      name: "index-is-on-top",
      comment: "Phases import the language from where it is.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/index\\.ts$" },
    },
    {
      name: "every-file-has-a-layer",
      comment: "A new folder of src gets a place in the list of layers.",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: [pattern(layers.flat()), "^src/index\\.ts$"] },
    },
    {
      name: "src-stands-alone",
      comment: "The package has no tests, examples or specs in it.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|examples|spec|generated|bench)/" },
    },
    {
      name: "nothing-for-tests-only",
      comment: "What neither the program nor the language uses belongs to the tests.",
      severity: "error",
      from: { path: pattern(started) },
      to: { path: "^src/", pathNot: pattern(started), reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    includeOnly: "^(src|test|examples|spec|generated|bench)/",
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
