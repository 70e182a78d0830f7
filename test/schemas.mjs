/**
 * `npm run schemas` writes the JSON schemas of the documents that abispec prints, from the types that describe
 * them; with `--check` it says which are stale. An interface's TSDoc gives its title and description, and
 * the tags of ts-json-schema-generator the rest: `@asType integer`, `@minimum`, `@pattern`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { createGenerator } from "ts-json-schema-generator";

const documents = [
  {
    schema: "docs/abi.schema.json",
    path: "src/codegen/abi/document.ts",
    type: "AbiDocument",
    id: "urn:abispec:abi:5",
    title: "ABI of a C header",
  },
  {
    schema: "docs/findings.schema.json",
    path: "src/diagnostics/format/json.ts",
    type: "FindingsDocument",
    id: "urn:abispec:findings:2",
    title: "What abispec finds",
  },
  {
    schema: "docs/map.schema.json",
    path: "src/codegen/map/map.ts",
    type: "MapDocument",
    id: "urn:abispec:map:1",
    title: "Declarations in the outputs of a spec",
  },
  {
    schema: "docs/vectors.schema.json",
    path: "src/vectors/vector.ts",
    type: "VectorsDocument",
    id: "urn:abispec:vectors:1",
    title: "Scenarios of an interface, as bytes",
  },
];

const isCheck = process.argv.includes("--check");

for (const { schema, path, type, id, title } of documents) {
  const text = await schemaText(path, type, id, title);
  if (!isCheck) writeFileSync(schema, text);
  else if (readFileSync(schema, "utf8") !== text) {
    process.stderr.write(`${schema} is stale: run npm run schemas\n`);
    process.exitCode = 1;
  }
}

async function schemaText(path, type, id, title) {
  const { definitions, ...root } = createGenerator({
    path,
    tsconfig: "tsconfig.json",
    type,
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema(type);
  const document = {
    ...root,
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title,
    $defs: definitions,
  };
  const { $schema, $id, title: name, description, ...rest } = document;
  const ordered = { $schema, $id, title: name, description, ...rest };
  const json = JSON.stringify(ordered).replaceAll("#/definitions/", "#/$defs/");
  return format(json, { parser: "json", printWidth: 100 });
}
