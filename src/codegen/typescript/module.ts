import { usual } from "../../model/layout/present.ts";
import type { Declaration, Message } from "../../model/declaration.ts";
import {
  type Model,
  declarationsOf,
  messagesByRing,
  constantVariants,
  importedBy,
} from "../../model/model.ts";
import { visitDeclaration } from "../../model/visit.ts";
import {
  baseClasses,
  helperNames,
  aggregatesWithin,
  checkFunction,
  isFunction,
  layoutsOf,
} from "../../naming/typescript.ts";
import { paragraphs } from "../../text/text.ts";
import { type Piece, oncePerModel, doNotEdit, template } from "../shared/template.ts";
import { type Context, contextOf } from "./context.ts";
import {
  aliasText,
  capacityTexts,
  codesTexts,
  constantText,
  flagsTexts,
  keyText,
} from "./family.ts";
import { fold } from "./fold.ts";
import { macroTexts } from "./macro.ts";
import { docComment, escapeText, proseLines } from "./prose.ts";
import { otherMessageTexts, ringMessageTexts, messageTexts } from "./ring-messages.ts";
import { ringTexts } from "./ring.ts";
import { aggregateTexts } from "./struct.ts";
import { checkText } from "./check.ts";

const moduleTemplate = template("typescript/module.hbs");

/**
 * The TypeScript module for `model`: constants, types, codecs and accessors under their C names. It imports
 * the modules of the headers that its own includes and nothing else, and does nothing when loaded.
 */
export function emitTypeScript(model: Model): string {
  return moduleOf(model).text;
}

/** The TypeScript module for `model` with its pieces. */
export const moduleOf = oncePerModel((model) => {
  const context = contextOf(model);
  const messages = messagesByRing(model);
  const declared = usual(declarationsOf(model)).flatMap((one) => [
    ...pieceOf(textsOf(one, model, context), one),
    ...(one.kind === "message" ? unionsAfter(one, messages.get(one.ring) ?? [], context) : []),
  ]);
  const texts = declared.map(({ text }) => text);
  const checks = importedChecks(model, texts, context);
  const helpers = helperTexts([...texts, ...checks], context);
  const helperPieces = (isBase: boolean) =>
    helpers.filter((helper) => helper.isBase === isBase).flatMap(({ text }) => pieceOf([text]));
  const imports = importTexts([...texts, ...checks], importedModules(model));
  const pieces = [
    ...pieceOf(imports),
    ...helperPieces(true),
    ...declared,
    ...checks.flatMap((text) => pieceOf([text])),
    ...helperPieces(false),
  ];
  const text = moduleTemplate({
    licence: model.licence,
    doc: docComment(
      paragraphs(
        [escapeText(model.title.replace(/[^.!?]$/, "$&."))],
        proseLines(model.prose, context.link, 3),
        doNotEdit(model.source),
        ["@packageDocumentation"],
      ),
    ).trimEnd(),
    texts: pieces.map((piece) => piece.text),
  });
  return { text, pieces };
});

/**
 * Texts as one piece. It is joined and folded at once: a string whose parts are yet to be joined takes far more
 * memory.
 */
function pieceOf(texts: readonly string[], ...declarations: readonly Declaration[]): Piece[] {
  if (texts.length === 0) return [];
  return [{ declarations, text: fold(texts.map((one) => one.trimEnd()).join("\n\n")) }];
}

/** The unions of a ring's messages follow the last of these messages. */
function unionsAfter(
  message: Message,
  messages: readonly Message[],
  context: Context,
): readonly Piece[] {
  if (messages.at(-1) !== message) return [];
  const { ring } = message;
  return pieceOf(ringMessageTexts(ring, messages, context), ring);
}

function textsOf(declaration: Declaration, model: Model, context: Context): readonly string[] {
  const none = () => [];
  return visitDeclaration<readonly string[]>(declaration, {
    alias: (alias) => [aliasText(alias, context)],
    constant: (constant) => [constantText(constantVariants(constant, model), context)],
    codes: (codes) => codesTexts(codes, context),
    flags: (flags) => flagsTexts(flags, context),
    aggregate: (aggregate) => aggregateTexts(aggregate, context),
    ring: (ring) => [...ringTexts(ring, context), ...otherMessageTexts(ring)],
    message: (message) => [...capacityTexts(message), ...messageTexts(message, context)],
    key: (key) => [keyText(key, context)],
    section: none,
    verbatim: (verbatim) => macroTexts(verbatim, context),
  });
}

/** What no declaration owns. */
interface Helper {
  readonly text: string;
  /** Whether other classes extend it, so that it comes before them. */
  readonly isBase: boolean;
}

interface HelperView extends Pick<Context, "endian" | "has64Bits"> {
  /** The types of elements of typed arrays, with the last argument of what reads one from a `DataView`. */
  readonly elements: readonly { readonly type: string; readonly order: string }[];
}

function helperView({ endian, has64Bits }: Context): HelperView {
  const wide = [
    "Int16",
    "Uint16",
    "Int32",
    "Uint32",
    ...(has64Bits ? ["BigInt64", "BigUint64"] : []),
  ];
  const elements = [
    ...["Int8", "Uint8"].map((type) => ({ type, order: "" })),
    ...wide.map((type) => ({ type, order: `, ${endian}` })),
  ];
  return { endian, has64Bits, elements };
}

const helperTemplates = new Map(
  helperNames.map(
    (name) => [name, template<HelperView>(`typescript/helpers/${name}.hbs`)] as const,
  ),
);

const helperUse = new RegExp(`\\b(?:${helperNames.join("|")})\\b`, "g");

/** The helpers that `texts` use, and the helpers that those use, in their order. */
function helperTexts(texts: readonly string[], context: Context): readonly Helper[] {
  const view = helperView(context);
  const used = new Map<string, string>();
  let pending = texts;
  while (pending.length > 0) {
    const names = new Set(pending.flatMap((text) => withoutComments(text).match(helperUse) ?? []));
    // Functions for callers of a table, which nothing else calls.
    if (names.has("Table")) names.add("readColumns").add("strided");
    if (context.hasText) names.add("textOf").add("charsOf");
    const found = [...helperTemplates].filter(([name]) => names.has(name) && !used.has(name));
    const added = found.map(([name, fill]) => [name, fill(view)] as const);
    for (const [name, text] of added) used.set(name, text);
    pending = added.map(([, text]) => text);
  }
  return helperNames.flatMap((name) => {
    const text = used.get(name);
    return text === undefined ? [] : [{ text, isBase: baseClasses.includes(name) }];
  });
}

/** What the module of a header exports. */
interface ModuleExports {
  /** How others import the module. */
  readonly module: string;
  /** Its exports, and whether each is there for types alone. */
  readonly names: ReadonlyMap<string, boolean>;
}

/** The exports of the modules of other headers, except for helpers. */
function importedModules(model: Model): readonly ModuleExports[] {
  const helpers = new Set(helperNames);
  const start = /^export (?:abstract )?(const|function|class|interface|type) ([\w$]+)/gm;
  return importedBy(model).map((other) => ({
    module: other.module,
    names: new Map(
      [...emitTypeScript(other).matchAll(start)].flatMap(([, kind = "", name = ""]) =>
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
function importTexts(
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
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\//g, "");
}

/**
 * The checks of structs and unions of other headers that `texts` use. Each module has its own, which throw its
 * own errors.
 */
function importedChecks(
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
