import type { Message, PageType, Parameter } from "../../model/declaration.ts";
import type { Model } from "../../model/model.ts";
import { aggregateIn } from "../../model/nested-types.ts";
import type { Aggregate, Alias, Code, Codes, Flags, Type } from "../../model/type.ts";
import { declarationsOf } from "../../model/walk.ts";
import type { Links, Mention } from "./links.ts";

/** What can be used by another declaration. */
export type Usable = Aggregate | Codes | Flags | Alias | Code;

/** Where the model uses something: the links that lead back. */
export interface Uses {
  /** The members, words and rings that use `used`; for a code, the messages and variants it selects. */
  of(used: Usable): readonly Mention[];
}

/** Collects every use in `model`, in its order. */
export function usesOf(model: Model): Uses {
  const uses = new Map<Usable, Mention[]>();
  const add = (used: Usable | undefined, mention: Mention) => {
    if (used === undefined) return;
    const mentions = uses.get(used) ?? [];
    mentions.push(mention);
    uses.set(used, mentions);
  };

  for (const declaration of declarationsOf(model)) {
    switch (declaration.kind) {
      case "struct":
      case "union":
        addMembers(declaration, declaration.name, []);
        break;
      case "ring": {
        const { name } = declaration;
        const mention = { declaration: name, part: [], label: name, role: "ring" };
        add(declaration.request, mention);
        if (declaration.response !== declaration.request) {
          add(declaration.response, mention);
        }
        break;
      }
      case "message":
        addMessage(declaration);
        break;
      case "alias":
      case "codes":
      case "constant":
      case "flags":
      case "key":
      case "section":
      case "verbatim":
        break;
    }
  }

  function addMembers(aggregate: Aggregate, owner: string, way: readonly string[]): void {
    for (const { name, type } of aggregate.members) {
      const part = [...way, name];
      addType(type, { declaration: owner, part, label: [owner, ...part].join(".") });
    }
    if (aggregate.kind !== "union" || aggregate.selector === undefined) return;
    for (const { code, variant } of aggregate.selector.cases) {
      const part = [...way, variant];
      const selecting = aggregate.selector.codes.values.find(({ name }) => name === code);
      add(selecting, { declaration: owner, part, label: [owner, ...part].join(".") });
    }
  }

  function addType(type: Type, mention: Mention): void {
    switch (type.kind) {
      case "scalar":
        add(type.alias, mention);
        add(type.values, mention);
        break;
      case "array":
        addType(type.element, mention);
        break;
      case "struct":
      case "union": {
        const aggregate = type.kind === "struct" ? type.struct : type.union;
        if (aggregate.name === undefined) addMembers(aggregate, mention.declaration, mention.part);
        else add(aggregate, mention);
        break;
      }
    }
  }

  function addMessage({ name, code, parameters, replies }: Message): void {
    add(code, { declaration: name, part: [], label: name });
    for (const word of parameters) addWord(word, name, ["request"]);
    for (const reply of replies) {
      for (const word of reply.parameters) addWord(word, name, ["response", reply.name]);
    }
  }

  function addWord(word: Parameter, owner: string, way: readonly string[]): void {
    const mention = {
      declaration: owner,
      part: [...way, word.name],
      label: `${owner}.${word.name}`,
    };
    const content = contentOf(word.type);
    const aggregate = aggregateIn(content);
    if (aggregate === undefined || aggregate.name !== undefined) addType(content, mention);
  }

  return { of: (used) => uses.get(used) ?? [] };
}

/** The type of a word, or of an entry of the page that it grants. */
function contentOf(type: Parameter["type"] | PageType): Type {
  return type.kind === "page" ? type.element : type;
}

/** A line of links to all that uses `used`; none where nothing does. */
export function usedBy(used: Usable, { links, uses }: Reader): readonly string[] {
  const mentions = uses.of(used).map((mention) => {
    const link = links.link(mention);
    return mention.role === undefined ? link : `${mention.role} ${link}`;
  });
  return mentions.length === 0 ? [] : [`Used by ${mentions.join(", ")}.`];
}

/** What every part of the reference needs to lead its reader on. */
export interface Reader {
  readonly links: Links;
  readonly uses: Uses;
}
