import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaults } from "../../examples/netif-backend-typescript/options.ts";
import * as generated from "../../generated/netif.ts";
import netif from "../../spec/netif.scenarios.ts";
import { elementsOf } from "../../src/model/visit.ts";
import { scenariosOf } from "../../src/language/scenario/scenario.ts";
import { messagesOf } from "../../src/model/model.ts";
import { provablesOf } from "../../src/model/provable.ts";
import { wrongBackends as wrongCBackends } from "./c/wrong-c-backends.ts";
import { exchanges } from "./exchanges.ts";
import { netifModel } from "./guest/opened-guest.ts";
import { netifVectors } from "./netif-vectors.ts";
import { wrongs } from "./wrong-typescript/wrong-backends.ts";

const model = await netifModel();

/** Except for those that bind the frontend: the test that `elsewhere` names proves them. */
test("each must of the spec has a backend that breaks it", () => {
  const wrong = [...wrongs, ...wrongCBackends()];
  const elsewhere = model.scenarios?.elsewhere ?? [];
  const covered = new Set([
    ...elsewhere.map(({ name }) => name),
    ...wrong.map(({ breaks }) => breaks),
  ]);
  const musts = provablesOf(model).filter(
    (one) => one.kind === "rule" && one.rule.obligation === "must",
  );
  const missing = musts.map(({ name }) => name).filter((name) => !covered.has(name));
  expect(missing, "add them to test/netif/wrong-typescript or wrong-c-backends.ts").toEqual([]);
});

test("each message of the spec has an exchange", () => {
  const exchanged = new Set(exchanges().map(({ name }) => name));
  const names = messagesOf(model).map(({ name }) => name);
  const missing = names.filter((name) => !exchanged.has(name));
  expect(missing, "add them to test/netif/exchanges.ts").toEqual([]);
});

test("each reserved element is refused in a scenario where its message has a status for it", async () => {
  const { vectors } = (await netifVectors()).vectors;
  const requests = vectors
    .filter(({ proves }) => proves.includes("xen_netif_ctrl.reservedWordsChecked"))
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.do === "request" ? [Buffer.from(step.bytes, "hex")] : []))
    .filter(({ length }) => length === generated.xen_netif_ctrl_request_SIZE)
    .map(({ buffer, byteOffset, length }) =>
      generated.read_xen_netif_ctrl_request(new DataView(buffer, byteOffset, length), 0),
    );
  const reserved = messagesOf(model)
    .filter(({ replies }) => replies.some(({ name }) => name === "INVALID_PARAMETER"))
    .flatMap(({ name, code, parameters, envelope }) =>
      elementsOf(envelope.words)
        .map((element, word) => ({ name: `${name} ${element}`, type: Number(code.value), word }))
        .slice(parameters.length),
    );
  const unproven = reserved.filter(
    ({ type, word }) =>
      !requests.some((request) => request.type === type && (request.data[word] ?? 0) !== 0),
  );
  expect(reserved).not.toEqual([]);
  expect(unproven.map(({ name }) => name)).toEqual([]);
});

const options = scenariosOf(netif)?.options;

test("the backend in TypeScript has the options of the scenarios", () => {
  expect(defaults).toEqual(options);
});

test("the backend in C has the options of the scenarios", () => {
  const source = readFileSync("examples/netif-backend-c/backend.c", "utf8");
  const values = new Map(
    [...source.matchAll(/options->(\w+) = ([^;]+);/g)].map(([, field, value = ""]) => [
      field,
      numberIn(value),
    ]),
  );
  const known = [...source.matchAll(/\{"([\w-]+)", &backend\.options\.(\w+),/g)];
  expect(Object.fromEntries(known.map(([, name, field]) => [name, values.get(field)]))).toEqual(
    options,
  );
});

/** The value of a sum of bits in C, each a decimal number or a macro of the header. */
function numberIn(sum: string): number {
  const constants: Readonly<Record<string, unknown>> = generated;
  return sum
    .split("|")
    .map((bit) => Number(constants[bit.trim()] ?? bit))
    .reduce((left, right) => left | right);
}

test("docs/netif-backend.md has the options of the scenarios", () => {
  const rows = readFileSync("docs/netif-backend.md", "utf8").matchAll(
    /^\| `([\w-]+)` +\|[^|]*\| (\d+) +\|$/gm,
  );
  expect(Object.fromEntries([...rows].map(([, name, value]) => [name, Number(value)]))).toEqual(
    options,
  );
});
