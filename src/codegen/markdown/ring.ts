import {
  groupAbis,
  ringIndices,
  ringLayoutOf,
  type RingLayout,
} from "../../model/layout/layout.ts";
import { pageSize } from "../../model/layout/abi.ts";
import type { Message, Ring } from "../../model/declaration.ts";
import type { Struct } from "../../model/type.ts";
import { codeSpan, table } from "./markdown.ts";
import { bytes, groupNames } from "./type.ts";
import type { Links } from "./links.ts";
import { proseBlocks } from "./prose.ts";
import type { References } from "./uses.ts";
import { ruleBlocks } from "./message.ts";

/** A ring: prose, what its slots hold, the layout of its page, its messages and rules. */
export function ringBlocks(
  ring: Ring,
  messages: readonly Message[],
  references: References,
): readonly string[] {
  const { links } = references;
  return [
    ...proseBlocks(ring.prose, links),
    `Requests are ${structLink(ring.request, links)}, responses are ${structLink(ring.response, links)}.`,
    ...pageBlocks(ring),
    ...envelopeBlocks(ring),
    ...messageTable(messages, links),
    ...ruleBlocks(ring.name, ring.rules, references),
  ];
}

function structLink({ name }: Struct, links: Links): string {
  return name === undefined
    ? "a struct"
    : links.link({ declaration: name, part: [], label: `struct ${name}` });
}

/** The meaning of each index, as Xen's ring.h defines it. */
const indexMeanings = {
  req_prod: "number of requests produced so far",
  req_event: "value of `req_prod` from which on a notification is asked for",
  rsp_prod: "number of responses produced so far",
  rsp_event: "value of `rsp_prod` from which on a notification is asked for",
} as const;

/** The page as a table, once for each layout. */
function pageBlocks(ring: Ring): readonly string[] {
  const groups = groupAbis((abi) => JSON.stringify(ringLayoutOf(ring, abi)));
  return groups.flatMap((group) => {
    const layout = ringLayoutOf(ring, group.abi);
    return [
      `A page of ${pageSize} bytes has ${layout.slots} slots of ${bytes(layout.slotSize)} each, on ${groupNames(group)}:`,
      pageTable(layout),
    ];
  });
}

function pageTable({ slotsOffset, slotSize, slots }: RingLayout): string {
  const columns = [
    { title: "Offset", numeric: true },
    { title: "Size", numeric: true },
    { title: "Content" },
  ];
  const indices = ringIndices.map(({ name, offset }) => [
    String(offset),
    "4",
    `${codeSpan(name)}: ${indexMeanings[name]}`,
  ]);
  const headEnd = ringIndices.length * 4;
  const slotsEnd = slotsOffset + slots * slotSize;
  const rest = pageSize - slotsEnd;
  return table(columns, [
    ...indices,
    [String(headEnd), String(slotsOffset - headEnd), "private use, and padding"],
    [String(slotsOffset), String(slots * slotSize), `slots 0 to ${slots - 1}`],
    ...(rest > 0 ? [[String(slotsEnd), String(rest), "unused"]] : []),
  ]);
}

/** How the members of the two structs make up a message. */
function envelopeBlocks({ envelope }: Ring): readonly string[] {
  if (envelope === undefined) return [];
  const [id, type, status, words, result] = [
    envelope.id,
    envelope.type,
    envelope.status,
    envelope.words,
    envelope.result,
  ].map(({ name }) => codeSpan(name));
  return [
    `A request is a message: ${type} says which, ${id} tells it from the others under way, and ${words} holds its parameters. The response echoes ${id} and ${type}; ${status} tells the outcome, and ${result} holds what is returned. An element without a parameter is 0.`,
  ];
}

function messageTable(messages: readonly Message[], links: Links): readonly string[] {
  if (messages.length === 0) return [];
  const columns = [
    { title: "Type", numeric: true },
    { title: "Message" },
    { title: "Request" },
    { title: "Returns" },
  ];
  const rows = messages.map(({ name, code, parameters, replies }) => [
    String(code.value),
    links.link({ declaration: name, part: [], label: name }),
    parameters
      .map((parameter) =>
        links.link({ declaration: name, part: ["request", parameter.name], label: parameter.name }),
      )
      .join(", "),
    replies
      .flatMap((reply) =>
        reply.parameters.map((parameter) =>
          links.link({
            declaration: name,
            part: ["response", reply.name, parameter.name],
            label: parameter.name,
          }),
        ),
      )
      .join(", "),
  ]);
  return [table(columns, rows)];
}
