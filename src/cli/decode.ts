import {
  decode as decodeBytes,
  layoutsOf,
  parseHex,
  nearestSubject,
  subjectsOf,
} from "../decode/decode.ts";
import { type Decoded, printFields, printProblems } from "../decode/fields.ts";
import { abis } from "../model/layout/abi.ts";
import { hexBytes } from "../text/text.ts";
import { type Examine, type SpecsOptions, readModels } from "./specs.ts";
import { type ExitCode, type Terminal, exitCode, unknownName, usageError } from "./terminal.ts";

export interface DecodeOptions extends SpecsOptions {
  /** What the bytes are: a name of {@link subjectsOf}. */
  readonly type: string;
  readonly hex: string;
  readonly abi: string;
}

export async function decode(
  options: DecodeOptions,
  terminal: Terminal,
  examine: Examine,
): Promise<ExitCode> {
  const bytes = parseHex(options.hex);
  if (typeof bytes === "string") {
    const spec = /\S+\.ts\b/.exec(options.hex)?.[0];
    return usageError(terminal, bytes, spec && `the spec goes with an option: --spec ${spec}`);
  }
  const abi = abis.find(({ name }) => name === options.abi);
  if (abi === undefined) {
    const names = abis.map(({ name }) => name);
    return unknownName(terminal, "ABI", options.abi, names);
  }
  const models = await readModels(options.specs, options.format, terminal, examine);
  if (typeof models === "number") return models;
  const name = options.type.replace(/^(struct|union)\s+/, "");
  const subjects = models.map((model) => ({ model, byName: subjectsOf(model) }));
  const [found, another] = subjects.filter(({ byName }) => byName.has(name));
  const subject = found?.byName.get(name);
  if (found === undefined || subject === undefined) {
    const names = subjects.flatMap(({ byName }) => [...byName.keys()]);
    return unknownName(terminal, "struct or message", name, names, nearestSubject(name, names));
  }
  if (another !== undefined) {
    const sources = `${found.model.source} and ${another.model.source}`;
    return usageError(terminal, `${sources} both have "${name}"`, "say which with --spec");
  }
  const decoded = decodeBytes(subject, bytes, found.model.byteOrder, abi);
  const order = `${found.model.byteOrder}-endian`;
  const layout = layoutsOf(subject).length > 1 ? `, laid out for ${abi.name}` : "";
  const { out, err } = terminal;
  if (terminal.isJson) {
    out.write(decodedJson(decoded));
  } else {
    out.write(printFields(decoded, order + layout));
    const label = err.colours.bold(err.colours.red("error"));
    for (const line of printProblems(decoded)) err.write(`${label}: ${line}\n`);
  }
  return decoded.problems.length === 0 ? exitCode.done : exitCode.findings;
}

/** Numbers as strings, because some do not fit a number of JSON; bytes as hexadecimal digits. */
function decodedJson({ title, size, fields, problems }: Decoded): string {
  const named = fields.map(({ path, offset, size: bytes, bits, value, meaning, ...field }) => ({
    ...{ path, offset, size: bytes, bits, value: value?.toString() },
    ...{ bytes: hexBytes(field.bytes), meaning },
  }));
  return `${JSON.stringify({ title, size, fields: named, problems }, null, 2)}\n`;
}
