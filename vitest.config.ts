import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { fileURLToPath } from "node:url";

const slow = "{test,examples}/**/*.slow.test.ts";
/** Tests in a browser. */
const docs = "test/**/*.browser.test.ts";

/** The files that take longest, without their endings; the first one takes most. */
const longest = [
  "test/apply/cases",
  "test/wire/wire",
  "test/codegen/layout/assertions",
  "test/apply/forms",
  "test/apply/imported",
  "test/fuzz/fuzz",
  "test/import/kill",
  "test/apply/killed",
  "test/diagnostics/cases",
  "test/diagnostics/one-mistake",
  "test/cli/conform",
  "test/codegen/site/snippets",
  "test/codegen/site/site",
  "test/codegen/typescript/module",
  "test/conform/wrong-backends",
  "test/codegen/typescript/loading",
  "test/codegen/map/map",
];

/**
 * Starts the files that take longest first: one that is started last runs on one processor while the other one
 * waits. Vitest knows how long they take only where it has run before, which CI has not, and else goes by their
 * size.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) =>
        [".test.ts", ".slow.test.ts"].some((ending) => moduleId.endsWith(`/${name}${ending}`)),
      );
      return found === -1 ? longest.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

const nativeCheck = fileURLToPath(new URL("./test/native-check.ts", import.meta.url));

export default defineConfig({
  plugins: [
    {
      name: "check-specs-together",
      enforce: "pre",
      resolveId: (source, importer) =>
        source.endsWith("/native-check.ts") && importer?.endsWith("/frontend/load.ts") === true
          ? nativeCheck
          : undefined,
    },
  ],
  resolve: { alias: { abispec: fileURLToPath(new URL("./src/index.ts", import.meta.url)) } },
  test: {
    globalSetup: "test/build.ts",
    // The default leaves a processor idle, which on a machine with two is half of it.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // The files of a worker share the modules that they import: to load them takes longer than most tests.
    isolate: false,
    // How long a test takes depends on what else the machine does.
    testTimeout: 0,
    hookTimeout: 0,
    reporters: ["default", "json"],
    outputFile: { json: "coverage/report.json" },
    projects: [
      {
        extends: true,
        test: { name: "default", include: ["{test,examples}/**/*.test.ts"], exclude: [slow, docs] },
      },
      { extends: true, test: { name: "slow", include: [slow] } },
      { extends: true, test: { name: "docs", include: [docs] } },
    ],
  },
});
