/** What `npm run mutate -- AREA` mutates, and the tests that have to notice. */
export const areas = {
  contract: {
    mutate: ["src/conform/contract/*.ts", "src/conform/machine/*.ts", "src/conform/ring.ts"],
    tests: [
      "test/conform/contract/{tables,taken-bytes,published-keys,*-violations}.test.ts",
      "test/conform/{machine,ring,run}.test.ts",
    ],
  },
  layout: {
    mutate: ["src/model/layout/*.ts"],
    tests: [
      "test/model/*.test.ts",
      "test/model/layout/{abi,aggregate,bits,flexible,groups,present,ring,variants}.test.ts",
      "test/mutation-goldens.ts",
    ],
    outputs: ["abi.json", "layout.c", "h", "ts", "md"],
  },
  model: {
    mutate: ["src/model/{numbers,tagged-union,visit}.ts"],
    tests: ["test/model/*.test.ts", "test/mutation-goldens.ts"],
    outputs: ["abi.json", "layout.c", "h", "ts", "md"],
  },
  output: {
    mutate: ["src/output/{compare,file-system,write}.ts"],
    tests: ["test/output/*.test.ts"],
  },
  c: {
    mutate: ["src/codegen/c/*.ts", "src/codegen/shared/c-text.ts"],
    tests: ["test/mutation-goldens.ts", "test/codegen/c/*.test.ts"],
    outputs: ["h", "map.json"],
  },
};

const area = process.env["ABISPEC_MUTATE"] ?? "layout";
const { mutate, tests, outputs = [] } = areas[area];
process.env["ABISPEC_TESTS"] = tests.join("\n");
process.env["ABISPEC_OUTPUTS"] = outputs.join(" ");

export default {
  mutate,
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  // Nothing checks types here, and goldens have to stay as they are.
  disableTypeChecks: false,
  concurrency: Number(process.env["ABISPEC_MUTATE_PROCESSES"] ?? 2),
  timeoutMS: 10_000,
  // Not below node_modules, whose files Vite does not compile.
  tempDirName: "coverage/stryker",
  ignorePatterns: [
    ...["/*", "!/package.json", "!/tsconfig.json"],
    ...["!/dist", "!/src", "!/templates", "!/spec", "!/generated", "!/examples", "!/test"],
    "/test/diagnostics",
  ],
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  htmlReporter: { fileName: `coverage/mutation-${area}.html` },
  jsonReporter: { fileName: `coverage/mutation-${area}.json` },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  thresholds: { break: 85, low: 85, high: 95 },
};
