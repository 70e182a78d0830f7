import { defineDiagnostic } from "../core/diagnostic.ts";
import { joinList } from "../../text/text.ts";
import { suggest } from "../core/did-you-mean.ts";

export const ringNotSetUp = defineDiagnostic("ring-not-set-up", {
  requirement:
    "A step that uses a ring comes after the one that sets it up, and the ring is in one page.",
  why: "Requests and responses are in the page of a ring. Without a page no backend can receive them.",
  fix: "Write `setUpRing(ring, page)` before the step. Where a ring is in several pages, name one of them: `put(page, ...)`, `responses(page, ...)`.",
  messages: {
    ring: (ring: string) => ({
      message: `no earlier step sets up the ring ${ring}`,
      suggestion: `write setUpRing(${ring}, ...) in an earlier step`,
    }),
    page: (page: number) => ({
      message: `no earlier step sets up a ring in page ${page}`,
      suggestion: `write setUpRing(..., ${page}) in an earlier step`,
    }),
    severalPages: (ring: string, pages: readonly number[]) => ({
      message: `the ring ${ring} is set up in the pages ${joinList(pages.map(String), "and")}`,
      suggestion: "name the page: put(page, ...) or responses(page, ...)",
    }),
    unknown: () => ({
      message: "the ring of these responses is unknown",
      suggestion: "write responses(page, ...)",
    }),
  },
});

export const numberOutOfRange = defineDiagnostic("number-out-of-range", {
  requirement: "The numbers of a step are within their range.",
  why: "A step becomes bytes in pages, slots and registers of a fixed size. A number out of range would address another byte, or none.",
  fix: "Number pages from 0, write slots and grant references as 32-bit integers, and keep elements within their page.",
  messages: {
    page: (page: string, largest: number) => ({
      message: `${page} is not a page number`,
      suggestion: `write an integer from 0 to ${largest}`,
    }),
    word: (value: string, what: string) => ({
      message: `${value} is not a ${what}`,
      suggestion: "write an integer from 0 to 0xffffffff",
    }),
    byte: (value: string) => ({
      message: `${value} is not a byte`,
      suggestion: "write integers from 0 to 255",
    }),
    beyondPage: (end: number, size: number) => ({
      message: `the elements end at byte ${end}, but a page has ${size}`,
      suggestion: "write fewer elements, or start with an earlier one",
    }),
    beyondSlot: (size: number, ring: string, slotSize: number) => ({
      message: `the type has ${size} bytes, but a slot of ${ring} has ${slotSize}`,
      suggestion: "write the ring's request or response, or a type that is no larger",
    }),
    option: (option: string, scenario: string, value: string) => ({
      message: `the option "${option}" of ${scenario} cannot be ${value}`,
      suggestion: "write an integer of at least 0",
    }),
  },
});

export const wrongValue = defineDiagnostic("wrong-value", {
  requirement: "A value in a scenario has the shape of its type.",
  why: "The value becomes bytes, at the offsets of its type. A number that does not fit would be cut off, and a member that the type does not have has no offset.",
  fix: "Write structs and unions as objects with some of their members, arrays as JavaScript arrays of at most their length, and integers within the range of their type.",
  messages: {
    notInteger: (path: string, value: string) => ({
      message: `${path} is ${value}, which is not an integer`,
      suggestion: "write an integer",
    }),
    notNumber: (path: string, value: string) => ({
      message: `${path} is ${value}, which is not a number`,
      suggestion: "write a number",
    }),
    tooLarge: (path: string, value: bigint, type: string) => ({
      message: `${path} is ${value}, which does not fit ${type}`,
      suggestion: `write a value in the range of ${type}`,
    }),
    notList: (path: string, length: number) => ({
      message: `${path} must be an array of at most ${length} elements`,
      suggestion: "write its elements in square brackets: [ ... ]",
    }),
    noMembers: (path: string, value: string) => ({
      message: `${path} is ${value}, which has no members`,
      suggestion: "write its members in braces: { ... }",
    }),
    unknownName: (
      path: string,
      what: "member" | "parameter",
      name: string,
      names: readonly string[],
    ) => ({
      message: `${path} has no ${what} "${name}"`,
      suggestion: suggest(
        name,
        names,
        names.length === 0 ? "leave it out" : `its ${what}s are ${joinList(names, "and")}`,
      ),
    }),
    missing: (path: string, names: readonly string[]) => ({
      message: `${path} has no value for ${joinList(names, "and")}`,
      suggestion: "give each parameter a value",
    }),
  },
});

export const wrongKeyIndex = defineDiagnostic("wrong-key-index", {
  requirement: "A key with an N in its path gets an index, and any other key none.",
  why: "N stands for a number: `queue-N/ring-ref` is `queue-0/ring-ref` of the first queue. No driver reads a key whose path has an N.",
  fix: "Write `writeKey(key, value, index)` or `published(key, value, index)` where the path has an N, and leave out the index otherwise.",
  messages: {
    missing: (word: string, path: string) => ({
      message: `the key ${path} has no index for N`,
      suggestion: `write ${word}(key, value, index)`,
    }),
    unexpected: (path: string, index: number) => ({
      message: `the key ${path} has no N that could be ${index}`,
      suggestion: "leave out the index",
    }),
  },
});

export const impossibleResponse = defineDiagnostic("impossible-response", {
  requirement:
    "A response that a scenario expects is possible: a request is waiting for it, and all alternatives can be compared with one response.",
  why: "A scenario that expects a reply to nothing fails with every backend, even a correct one.",
  fix: "Send the request first, expect one of the outcomes that the message has, and give the same members in each alternative of `anyOf`.",
  messages: {
    noRequest: (message: string, id: number | undefined) => ({
      message: `no request of ${message}${id === undefined ? "" : ` with the id ${id}`} is waiting for a reply`,
      suggestion: `write send(${message}, ...) in an earlier step, once for each reply`,
    }),
    unknownReply: (message: string, status: string, names: readonly string[]) => ({
      message: `${message} has no reply "${status}"`,
      suggestion: suggest(status, names, `its replies are ${joinList(names, "and")}`),
    }),
    severalRequests: (id: number, other: number) => ({
      message: `the alternatives reply to two requests, with the ids ${id} and ${other}`,
      suggestion: "give all alternatives of anyOf the same id",
    }),
    noAlternatives: () => ({
      message: "anyOf has no alternatives",
      suggestion: "list the responses that are accepted: anyOf(reply(...), reply(...))",
    }),
    differentMembers: () => ({
      message: "the alternatives of anyOf do not give the same members",
      suggestion: "give the same members in each alternative",
    }),
  },
});
