import {
  messageUnion,
  replyUnion,
  requestType,
  responseType,
} from "../../src/naming/typescript.ts";
import type { Abi } from "../../src/model/layout/abi.ts";
import type { Declaration, Message } from "../../src/model/declaration.ts";
import type { Member, Struct } from "../../src/model/type.ts";
import { type Model, declarationsOf } from "../../src/model/model.ts";
import { codecSubject } from "./codec-subject.ts";
import { messageSubject, type MessageForm } from "./message-subject.ts";
import type { EmittedModule } from "./module.ts";
import { numberSubject } from "./number-subject.ts";
import { placeSubject } from "./place-subject.ts";
import type { Subject } from "./subject.ts";

/** A subject that is yet to be made, for to make it may throw. */
export interface SubjectMaker {
  /** What is to blame where that throws. */
  readonly place: string;
  readonly make: () => Subject;
}

/** Everything of the emitted module for `model` that has bytes, as it is laid out on `abi`. */
export function subjectsOf(model: Model, module: EmittedModule, abi: Abi): readonly SubjectMaker[] {
  return [
    { place: model.name, make: () => numberSubject(model, module, abi) },
    ...declarationsOf(model).flatMap((declaration) => makersOf(declaration, module, abi)),
  ];
}

function makersOf(declaration: Declaration, module: EmittedModule, abi: Abi): SubjectMaker[] {
  switch (declaration.kind) {
    case "struct":
    case "union":
      return [codecSubject, placeSubject].map((subject) => ({
        place: declaration.name,
        make: () => subject(declaration, module, abi),
      }));
    case "message":
      return formsOf(declaration).map((form) => ({
        place: form.name,
        make: () => messageSubject(form, module, abi),
      }));
    case "alias":
    case "constant":
    case "codes":
    case "flags":
    case "ring":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

/** The request and each response of a message. */
function formsOf({ name, ring, envelope, code, parameters, replies }: Message): MessageForm[] {
  const request: MessageForm = {
    name: requestType(name),
    types: [requestType(name), messageUnion(ring.name)],
    struct: withName(ring.request),
    heads: [
      { member: envelope.id, code: undefined },
      { member: envelope.type, code },
    ],
    parameterMember: envelope.words,
    words: parameters,
  };
  const responses = replies.map((reply): MessageForm => ({
    name: `${responseType(name)} ${reply.name}`,
    types: [responseType(name), replyUnion(ring.name)],
    struct: withName(ring.response),
    heads: [
      { member: memberOf(ring.response, envelope.id), code: undefined },
      { member: memberOf(ring.response, envelope.type), code },
      { member: envelope.status, code: reply.status },
    ],
    parameterMember: envelope.result,
    words: reply.parameters,
  }));
  return [request, ...responses];
}

function withName(struct: Struct): Struct & { readonly name: string } {
  const { name } = struct;
  if (name === undefined) throw new Error("a struct of a ring has no name");
  return { ...struct, name };
}

function memberOf(struct: Struct, { name }: Member): Member {
  const member = struct.members.find((one) => one.name === name);
  if (member === undefined) throw new Error(`the response has no member ${name} to echo`);
  return member;
}
