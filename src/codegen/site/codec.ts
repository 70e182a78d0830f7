import blankTypes from "ts-blank-space";
import { layoutsOf, subjectsOf } from "../../decode/decode.ts";
import { type Model, importedBy } from "../../model/model.ts";
import { emitTypeScript } from "../typescript/module.ts";
import { codecNames } from "./codec-names.ts";

/** The codecs that pages use as a script, which puts them under the name of the spec. */
export function codecScript(model: Model): string {
  const names = [...subjectsOf(model).values()].flatMap((subject) =>
    layoutsOf(subject).flatMap(({ abi }) => Object.values(codecNames(subject, abi) ?? {})),
  );
  // What several modules declare, such as helpers, is the same in each.
  const declarations = new Map(
    [...importedBy(model), model].flatMap((one) => [...declarationsIn(emitTypeScript(one))]),
  );
  const used = new Set<string>();
  const use = (name: string): void => {
    const declaration = declarations.get(name);
    if (declaration === undefined || used.has(name)) return;
    used.add(name);
    for (const word of declaration.match(/[\w$]+/g) ?? []) use(word);
  };
  names.forEach(use);
  const code = [...declarations].flatMap(([name, text]) => (used.has(name) ? [text] : [])).join("");
  const exported = [...new Set(names)].filter((name) => used.has(name));
  return `(globalThis.abispecCodecs ??= {})[${JSON.stringify(model.name)}] = (() => {
${blankTypes(code).replaceAll(/\s*\n/g, "\n")}
return { ${exported.join(", ")} };
})();
`;
}

/** The constants, functions and classes of a module by their names, without comments. */
function declarationsIn(module: string): ReadonlyMap<string, string> {
  const code = module.replaceAll(/^ *(?:\/\*\*|\*|\/\/).*\n/gm, "");
  const start = /^(?:export )?((?:abstract class|const|function|class) ([\w$]+))/;
  return new Map(
    code.split(/^(?=\w)/m).flatMap((text) => {
      const [begin = "", rest = "", name] = start.exec(text) ?? [];
      return name === undefined ? [] : [[name, rest + text.slice(begin.length)] as const];
    }),
  );
}
