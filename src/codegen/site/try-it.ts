import type { Declaration } from "../../model/declaration.ts";
import type { Model } from "../../model/model.ts";
import { type Html, htmlTemplate, joinHtml } from "./html.ts";
import { packModel } from "./model-data.ts";

const tryTemplate = htmlTemplate("try-it");

/** Where bytes of what `declaration` declares can be tried on its page; nothing where it has no bytes. */
export function tryItSection(declaration: Declaration, model: Model): Html {
  const subjects = subjectNames(declaration);
  const message = declaration.kind === "message" ? declaration.name : "";
  const scripts = { script: "../try.js", codec: "../codec.js" };
  const section = { spec: model.name, message, subjects, ...scripts };
  return joinHtml(subjects.length === 0 ? [] : [tryTemplate(section)]);
}

/** What its bytes can be decoded as, by the names of `subjectsOf`. */
function subjectNames(declaration: Declaration): readonly string[] {
  const { kind, name } = declaration;
  switch (kind) {
    case "struct":
    case "union":
      return [name, `${name}[]`];
    case "ring":
      return [`${name}:request`, `${name}:response`, `${name}:page`];
    case "message": {
      const { ring, parameters } = declaration;
      const pages = parameters.filter(({ type }) => type.kind === "page");
      return [
        `${ring.name}:request`,
        `${ring.name}:response`,
        ...pages.map((page) => `${name}.${page.name}`),
      ];
    }
    case "alias":
    case "constant":
    case "codes":
    case "flags":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

/** A script with what pages have to know to decode bytes of a spec. */
export function tryScript(model: Model): string {
  const data = JSON.stringify(packModel(model));
  return `(globalThis.abispecModels ??= {})[${JSON.stringify(model.name)}] = ${data};\n`;
}
