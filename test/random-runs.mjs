import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

/**
 * Runs a test that takes random things, as many and with the seed that the command line says. The test
 * finds them in the environment: `PREFIX_OPTION` for each option, and `PREFIX_VERBOSE`.
 *
 * @param {object} command
 * @param {string} command.usage what `--help` prints.
 * @param {string} command.prefix of the names in the environment: `FUZZ`.
 * @param {string} command.file the test.
 * @param {Record<string, string>} command.numbers options that take whole numbers, with their defaults;
 * `seed` is another one, and random.
 * @param {readonly string[]} [command.words] options that take anything else.
 */
export async function randomRuns({ usage, prefix, file, numbers, words = [] }) {
  try {
    for (const [name, text] of settings(usage, numbers, words)) {
      process.env[`${prefix}_${name.toUpperCase()}`] = text;
    }
    process.env[`${prefix}_VERBOSE`] = "1";
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
  const vitest = await startVitest("test", [file], {
    watch: false,
    globalSetup: [],
    reporters: ["dot"],
    disableConsoleIntercept: true,
  });
  await vitest.close();
}

/** What the command line asks for, as names and texts. */
function settings(usage, numbers, words) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  const defaults = { ...numbers, seed };
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(words.map((name) => [name, { type: "string" }])),
      ...Object.fromEntries(
        Object.entries(defaults).map(([name, text]) => [name, { type: "string", default: text }]),
      ),
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) throw new Error(usage);
  const given = Object.entries(values).filter(([, value]) => typeof value === "string");
  for (const [name, text] of given) {
    if (name in defaults && !/^\d{1,15}$/.test(text)) {
      throw new Error(`--${name} takes a whole number, not "${text}"\n\n${usage}`);
    }
  }
  return given;
}
