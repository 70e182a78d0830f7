import blankTypes from "ts-blank-space";
import type { Model } from "../../model/model.ts";
import { emitTypeScript } from "../typescript/module.ts";

/** The module of codecs as a script for pages, which puts its exports under the name of the spec. */
export function codecScript(model: Model): string {
  const code = blankTypes(emitTypeScript(model));
  const exported = [...code.matchAll(/^export (?:const|function|class) ([\w$]+)/gm)].map(
    ([, name]) => name,
  );
  const body = code.replaceAll(/^ *(?:\/\*\*|\*|\/\/).*$/gm, "").replaceAll(/\n\s*(?=\n)/g, "");
  return `(globalThis.abispecCodecs ??= {})[${JSON.stringify(model.name)}] = (() => {
${body.replaceAll(/^export (?=const|function|class)/gm, "")}
return { ${exported.join(", ")} };
})();
`;
}
