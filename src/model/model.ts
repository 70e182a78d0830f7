import type { Conditional, Test } from "./condition.ts";
import type { Declaration, Message, Ring, Parameter } from "./declaration.ts";
import type { Prose } from "./prose.ts";
import type { Scenarios } from "./scenario.ts";
import type { NamedPlace, Places, Span } from "../diagnostics/core/diagnostic.ts";
import {
  unnamedBitsOf,
  withInner,
  scalarIn,
  type LocatedAggregate,
  type DeclarationOf,
} from "./visit.ts";
import { oncePer } from "../once.ts";
import { groupBy } from "../text/lists.ts";
import type { Constant, ScalarType } from "./type.ts";

/** One module of the spec. */
export interface Chapter {
  /** The file's name without its ending: `gref`. */
  readonly name: string;
  /** Absolute path of the file. */
  readonly file: string;
  /** In the order of the source. */
  readonly declarations: readonly Declaration[];
}

/** A header with all that it declares, in order. */
export interface Model {
  /** Base name of every output: `netif` gives `netif.h`. */
  readonly name: string;
  /** The spec's path from the folder of its package, with `/`: `spec/netif.ts`. */
  readonly source: string;
  readonly title: string;
  readonly guard: string;
  /** SPDX identifier of the licence. */
  readonly licence: string;
  /** C++ programs include it, too. */
  readonly cplusplus: boolean;
  /** The header ends with what tells Emacs its style. */
  readonly emacs: boolean;
  /** Byte order in which the generated TypeScript reads and writes integers; that of C is the ABI's. */
  readonly byteOrder: "little" | "big";
  /** Headers to include, as C names them, in order. */
  readonly includes: readonly string[];
  /** The headers of other specs that it includes, in the order in which its modules import them. */
  readonly imports: readonly Model[];
  /** How others include it: `blkif.h`, or `<linux/types.h>`. */
  readonly include: string;
  /** How the TypeScript modules of others import its module: `./blkif.ts`, or a package. */
  readonly module: string;
  /** What the header is about. */
  readonly prose: Prose | undefined;
  readonly span: Span;
  readonly places: Places<"name" | "title" | "guard" | "licence" | "include" | "module">;
  /** Conditions where another header declares the same if they do not hold. */
  readonly elsewhere: readonly Test[];
  /** The span of each include that the header lists itself, by its name; `undefined` where it has no list. */
  readonly listedIncludes: ReadonlyMap<string, Span> | undefined;
  readonly chapters: readonly Chapter[];
  /** What a backend has to do, step by step; `undefined` where the spec has no scenarios. */
  readonly scenarios: Scenarios | undefined;
  /**
   * Names of invalid declarations and scenarios; some of these are missing from the model. Each has an error,
   * so that the spec has no outputs.
   */
  readonly invalid: ReadonlySet<string>;
}

/** All headers that a header includes, directly or through others: each after those that it includes. */
export function importedBy(model: Model): readonly Model[] {
  const all = new Set<Model>();
  const visit = (one: Model): void => {
    for (const other of one.imports) visit(other);
    all.add(one);
  };
  for (const other of model.imports) visit(other);
  return [...all];
}

export type Declarations = Pick<Model, "chapters">;

/** The declarations of a model, in order: those of `kinds`, or all of them where none is given. */
export function declarationsOf<Kind extends Declaration["kind"]>(
  model: Declarations,
  ...kinds: readonly Kind[]
): readonly DeclarationOf<Kind>[] {
  const wanted: ReadonlySet<string> = new Set(kinds);
  const isWanted = (declaration: Declaration): declaration is DeclarationOf<Kind> =>
    wanted.size === 0 || wanted.has(declaration.kind);
  const none: readonly DeclarationOf<Kind>[] = [];
  return none.concat(...model.chapters.map((chapter) => chapter.declarations.filter(isWanted)));
}

/** The constants of one name, each in another branch of an `#if`. */
export function constantVariants(constant: Constant, model: Declarations): readonly Constant[] {
  const { name, condition } = constant;
  if (condition === undefined) return [constant];
  return declarationsOf(model, "constant").filter((one) => one.name === name);
}

/** Every struct and union of a model, those that are written in place after the one that they are part of. */
export const aggregatesOf: (model: Model) => readonly LocatedAggregate[] = oncePer((model) =>
  declarationsOf(model, "struct", "union").flatMap((one) => withInner(one, one.name)),
);

/** All that the header may have under a condition: declarations, numbers, members, and bits without a name. */
export function conditionalsOf(model: Model): readonly Conditional[] {
  const families = declarationsOf(model, "codes", "flags");
  return [
    ...declarationsOf(model),
    ...families.flatMap(({ values }): readonly Conditional[] => values),
    ...aggregatesOf(model).flatMap(({ aggregate }) => [
      ...aggregate.members,
      ...unnamedBitsOf(aggregate),
    ]),
  ];
}

/** Whether the header asks macros of Linux for the byte order. */
export function asksLinux(model: Model): boolean {
  return aggregatesOf(model).some(
    ({ aggregate }) => aggregate.kind === "struct" && aggregate.portableBits === "linux",
  );
}

/** The typedefs of structs, unions and enumerations with another name than these, each with its span. */
export function typedefsOf(model: Model): readonly NamedPlace[] {
  return [
    ...aggregatesOf(model).flatMap(({ aggregate }) =>
      aggregate.typedef === aggregate.name ? [] : [aggregate],
    ),
    ...declarationsOf(model, "codes", "flags").flatMap(({ name, enumeration }) =>
      enumeration === undefined || enumeration.typedef === name ? [] : [enumeration],
    ),
  ].flatMap(({ typedef, places }) =>
    typedef === undefined ? [] : [{ name: typedef, span: places.typedef }],
  );
}

/** A parameter of a message with the path of its request or reply. */
export interface LocatedParameter {
  readonly parameter: Parameter;
  /** `ADD_GREF_MAPPING.table`. */
  readonly path: string;
}

/** The parameters of messages: for each those of its request, then those of its replies. */
export function parametersOf(messages: readonly Message[]): readonly LocatedParameter[] {
  return messages.flatMap(({ name, parameters, replies }) =>
    [...parameters, ...replies.flatMap((reply) => reply.parameters)].map((parameter) => ({
      parameter,
      path: `${name}.${parameter.name}`,
    })),
  );
}

/** A place that holds an integer. */
export interface LocatedScalar {
  readonly scalar: ScalarType;
  readonly path: string;
  readonly span: Span;
}

/** Every place of a model that holds an integer: members, and parameters of messages. */
export function scalarsOf(model: Model): readonly LocatedScalar[] {
  const scalars: LocatedScalar[] = [];
  for (const { aggregate, cPath: path } of aggregatesOf(model)) {
    for (const { name, type, span } of aggregate.members) {
      const scalar = scalarIn(type);
      if (scalar !== undefined) scalars.push({ scalar, path: `${path}.${name}`, span });
    }
  }
  for (const { parameter, path } of parametersOf(messagesOf(model))) {
    const { type, span } = parameter;
    if (type.kind === "scalar") scalars.push({ scalar: type, path, span });
  }
  return scalars;
}

export function messagesOf(model: Declarations): readonly Message[] {
  return declarationsOf(model, "message");
}

/** The messages of each ring that has any, in order. */
export function messagesByRing(model: Model): ReadonlyMap<Ring, readonly Message[]> {
  return groupBy(messagesOf(model), ({ ring }) => ring);
}

export function ringsOf(model: Declarations): readonly Ring[] {
  return declarationsOf(model, "ring");
}
