import { type Model, declarationsOf, importedBy } from "../../model/model.ts";
import {
  aggregatesWithin,
  checkFunction,
  helperNames,
  isFunction,
  layoutsOf,
} from "../../naming/typescript.ts";
import { checkText } from "./check.ts";
import type { Context } from "./context.ts";

/** What the module of a header exports. */
interface ModuleExports {
  /** How others import the module. */
  readonly module: string;
  /** Its exports, and whether each is there for types alone. */
  readonly names: ReadonlyMap<string, boolean>;
}

/**
 * The exports of the modules of other headers, except for helpers.
 *
 * @param emit - the text of the module of a header.
 */
export function importedModules(
  model: Model,
  emit: (model: Model) => string,
): readonly ModuleExports[] {
  const helpers = new Set(helperNames);
  const start = /^export (?:abstract )?(const|function|class|interface|type) ([\w$]+)/gm;
  return importedBy(model).map((other) => ({
    module: other.module,
    names: new Map(
      [...emit(other).matchAll(start)].flatMap(([, kind = "", name = ""]) =>
        helpers.has(name) && !(isFunction(name) && kind === "type")
          ? []
          : [[name, kind === "interface" || kind === "type"] as const],
      ),
    ),
  }));
}

/** Linters do not see that a comment links to an import. */
const onlyLinked = "// eslint-disable-next-line @typescript-eslint/no-unused-vars\n  ";

/** The statements that import what `texts` use of other modules. */
export function importTexts(
  texts: readonly string[],
  modules: readonly ModuleExports[],
): readonly string[] {
  if (modules.length === 0) return [];
  const used = new Set(texts.flatMap((text) => wordsOf(withoutComments(text))));
  const linked = new Set(
    texts.flatMap((text) => [...text.matchAll(/\{@link ([\w$]+)/g)].map(([, name = ""]) => name)),
  );
  return modules.flatMap(({ module, names }) => {
    const specifiers = [...names].flatMap(([name, isType]) => {
      if (!used.has(name)) return linked.has(name) ? [`${onlyLinked}type ${name}`] : [];
      return [isType ? `type ${name}` : name];
    });
    const whole = `import { ${specifiers.join(", ")} } from ${JSON.stringify(module)};`;
    if (specifiers.length === 0) return [];
    if (whole.length <= 100 && !whole.includes(onlyLinked)) return [whole];
    const lines = specifiers.map((one) => `  ${one},\n`).join("");
    return [`import {\n${lines}} from ${JSON.stringify(module)};`];
  });
}

/** The names in code that may be those of other modules: no keys, and nothing behind a dot or in a string. */
function wordsOf(code: string): readonly string[] {
  const text = code.replaceAll(/"[^"\\\n]*"/g, '""');
  return [...text.matchAll(/(case )?(?<![.\w$])([A-Za-z_$][\w$]*)(\??:)?/g)].flatMap(
    ([, isCase, name = "", colon]) => (colon !== undefined && isCase === undefined ? [] : [name]),
  );
}

/** A text of the module without its comments. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\//g, "");
}

/**
 * The checks of structs and unions of other headers that `texts` use. Each module has its own, which throw its
 * own errors.
 */
export function importedChecks(
  model: Model,
  texts: readonly string[],
  context: Context,
): readonly string[] {
  const checks = new Map(
    importedBy(model)
      .flatMap((other) => declarationsOf(other, "struct", "union"))
      .flatMap((one) => aggregatesWithin(one, one.name))
      .flatMap((named) =>
        layoutsOf(named.aggregate).map(
          (layout) => [checkFunction(named.name, layout.suffix), { named, layout }] as const,
        ),
      ),
  );
  const used = new Map<string, string>();
  const use = (text: string): void => {
    for (const name of text.match(/\bcheck_[\w$]+/g) ?? []) {
      const check = checks.get(name);
      if (check === undefined || used.has(name)) continue;
      const own = checkText(check.named, check.layout, context);
      used.set(name, own);
      use(own);
    }
  };
  texts.forEach(use);
  return [...used.values()];
}
