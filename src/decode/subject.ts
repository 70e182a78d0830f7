import { didYouMean } from "../diagnostics/core/did-you-mean.ts";
import type { Envelope, Declaration, Message, Ring } from "../model/declaration.ts";
import type { Aggregate } from "../model/type.ts";
import type { Model } from "../model/model.ts";

/** What bytes can be taken for. */
export type Subject =
  | { readonly kind: "aggregate"; readonly aggregate: Aggregate }
  | {
      readonly kind: "request" | "response";
      readonly ring: Ring;
      readonly envelope: Envelope;
      /** The messages of the ring. */
      readonly messages: readonly Message[];
    };

/** Every name that bytes of `model` can be asked for by, with what it stands for. */
export function subjectsOf(model: Model): ReadonlyMap<string, Subject> {
  const declarations = model.chapters.flatMap((chapter) => chapter.declarations);
  const rings = declarations.filter(isRing).filter(({ envelope }) => envelope !== undefined);
  const subjects = new Map<string, Subject>();
  for (const declaration of declarations) {
    if (declaration.kind === "struct" || declaration.kind === "union") {
      const subject = { kind: "aggregate", aggregate: declaration } as const;
      for (const name of [declaration.name, declaration.typedef]) {
        if (name !== undefined) subjects.set(name, subject);
      }
    } else if (declaration.kind === "ring") {
      const messages = declarations.filter(isMessage).filter(({ ring }) => ring === declaration);
      for (const side of ["request", "response"] as const) {
        const subject = sideOf(declaration, side, messages);
        subjects.set(`${declaration.name}:${side}`, subject);
        if (rings.length === 1 && rings.includes(declaration)) subjects.set(side, subject);
      }
    }
  }
  return subjects;
}

function sideOf(ring: Ring, kind: "request" | "response", messages: readonly Message[]): Subject {
  const { envelope } = ring;
  return envelope === undefined
    ? { kind: "aggregate", aggregate: ring[kind] }
    : { kind, ring, envelope, messages };
}

/** The name among `names` that someone who asked for `name` may have meant. */
export function nearestSubject(name: string, names: Iterable<string>): string | undefined {
  const candidates = [...names];
  // "request" alone is no typing error for another name but short for one of several.
  return (
    candidates.find((candidate) => candidate.endsWith(`:${name}`)) ?? didYouMean(name, candidates)
  );
}

function isRing(declaration: Declaration): declaration is Ring {
  return declaration.kind === "ring";
}

function isMessage(declaration: Declaration): declaration is Message {
  return declaration.kind === "message";
}
