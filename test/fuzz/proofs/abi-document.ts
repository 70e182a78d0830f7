import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { outputOf, proofOfEach } from "./subject.ts";

const schema: object = JSON.parse(
  readFileSync(new URL("../../../docs/abi.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** The ABI's JSON is what its schema promises. */
export const abiDocument = proofOfEach("the schema of the ABI's JSON", (subject) => {
  const document: unknown = JSON.parse(outputOf(subject, "abi.json"));
  const errors = validate(document) ? [] : (validate.errors ?? []);
  return errors.map(({ instancePath, message }) => `${instancePath}: ${message}`);
});
