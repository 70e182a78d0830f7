import type { Message, Parameter } from "../../model/declaration.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import {
  aggregateIn,
  elementOf,
  scalarIn,
  visitDeclaration,
  visitType,
} from "../../model/visit.ts";
import { selectingCodes } from "../../model/tagged-union.ts";
import type { Aggregate, Alias, Code, Codes, Flags, Type } from "../../model/type.ts";
import { type Prose, mentions } from "../../model/prose.ts";
import type { Links } from "./links.ts";

/** What can be used by another declaration. */
export type Usable = Aggregate | Codes | Flags | Alias | Code;

/** A place that uses something: a declaration, or a part of one as links name it. */
export interface Mention {
  readonly declaration: string;
  readonly part: readonly string[];
  readonly label: string;
  /** What kind of thing it is, where the name alone does not say so. */
  readonly role?: string;
}

/** Where the model uses something. */
export interface Uses {
  /** The members, parameters and rings that use `used`; for a code, the messages and variants it selects. */
  of(used: Usable): readonly Mention[];
}

const nothing = () => {};

/** Collects every use in `model`, in its order. */
export function usesOf(model: Model): Uses {
  const uses = new Map<Usable, Mention[]>();
  const add = (used: Usable | undefined, mention: Mention) => {
    if (used === undefined) return;
    const users = uses.get(used) ?? [];
    users.push(mention);
    uses.set(used, users);
  };

  const families = declarationsOf(model, "codes", "flags");
  for (const declaration of declarationsOf(model)) {
    visitDeclaration(declaration, {
      alias: nothing,
      constant: nothing,
      codes: nothing,
      flags: nothing,
      aggregate: (aggregate) => addMembers(aggregate, aggregate.name, []),
      ring: ({ name, request, response }) => {
        const mention = { declaration: name, part: [], label: name, role: "ring" };
        for (const struct of new Set([request, response])) add(struct, mention);
      },
      message: addMessage,
      key: nothing,
      section: nothing,
      verbatim: nothing,
    });
  }

  function addMembers(aggregate: Aggregate, owner: string, way: readonly string[]): void {
    for (const { name, type, prose } of aggregate.members) {
      const part = [...way, name];
      const mention = { declaration: owner, part, label: [owner, ...part].join(".") };
      addType(type, mention);
      addLinked(prose, scalarIn(type)?.values, mention);
    }
    if (aggregate.kind !== "union" || aggregate.selector === undefined) return;
    for (const { name } of aggregate.members) {
      const part = [...way, name];
      const mention = { declaration: owner, part, label: [owner, ...part].join(".") };
      for (const code of selectingCodes(aggregate, name)) add(code, mention);
    }
  }

  function addType(type: Type, mention: Mention): void {
    visitType(elementOf(type), {
      scalar: ({ alias, values }) => {
        add(alias, mention);
        add(values, mention);
      },
      array: ({ element }) => addType(element, mention),
      aggregate: (aggregate) => {
        if (aggregate.name === undefined) addMembers(aggregate, mention.declaration, mention.part);
        else add(aggregate, mention);
      },
    });
  }

  /** A member may hold values of a family among others: then its prose links to the family. */
  function addLinked(prose: Prose | undefined, own: Codes | Flags | undefined, mention: Mention) {
    const linked = families.filter((one) => one !== own && mentions(prose, one.name));
    for (const family of linked) add(family, mention);
  }

  function addMessage({ name, code, parameters, replies }: Message): void {
    add(code, { declaration: name, part: [], label: name });
    for (const parameter of parameters) addParameter(parameter, name, ["request"]);
    for (const reply of replies) {
      for (const parameter of reply.parameters) {
        addParameter(parameter, name, ["response", reply.name]);
      }
    }
  }

  function addParameter({ name, type }: Parameter, owner: string, way: readonly string[]): void {
    const content = type.kind === "page" ? type.element : type;
    const aggregate = aggregateIn(content);
    if (aggregate !== undefined && aggregate.name === undefined) return;
    addType(content, { declaration: owner, part: [...way, name], label: `${owner}.${name}` });
  }

  return { of: (used) => uses.get(used) ?? [] };
}

/** A line of links to all that uses `used`; none where nothing does. */
export function usedBy(used: Usable, { links, uses }: References): readonly string[] {
  const users = uses.of(used).map(({ label, declaration, part, role }) => {
    const link = links.link(label, declaration, ...part);
    return role === undefined ? link : `${role} ${link}`;
  });
  return users.length === 0 ? [] : [`Used by ${users.join(", ")}.`];
}

/** The links that every part of the reference needs. */
export interface References {
  readonly links: Links;
  readonly uses: Uses;
}
