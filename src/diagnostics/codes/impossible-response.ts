import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";
import { joinList } from "../../text/text.ts";

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
