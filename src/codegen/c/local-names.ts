import type { Block, Inline, Prose, Target } from "../../model/prose.ts";
import type { Message } from "../../model/declaration.ts";

/** A name for a place that is shorter than the full one; `undefined` where there is none. */
type Shorter = (target: Target) => string | undefined;

/** Prose about a member of the aggregate at `path`: the members beside it go by their names alone. */
export function besideMembers(
  prose: Prose | undefined,
  [declaration, ...path]: readonly string[],
): Prose | undefined {
  return renamed(prose, (target) => {
    const isBeside =
      target.kind === "member" &&
      target.declaration === declaration &&
      path.every((part, index) => target.part[index] === part);
    return isBeside ? target.part.slice(path.length).join(".") : undefined;
  });
}

/** `message` with prose in which its own words go by their names alone, and its replies by their status. */
export function inItsOwnWords(message: Message): Message {
  const shorter: Shorter = ({ kind, declaration, part }) => {
    if (declaration !== message.name) return undefined;
    if (kind === "word") return part.at(-1);
    return message.replies.find(({ name }) => kind === "reply" && name === part.at(-1))?.status
      .cName;
  };
  const local = <T extends { readonly prose: Prose | undefined }>(one: T): T => ({
    ...one,
    prose: renamed(one.prose, shorter),
  });
  return {
    ...local(message),
    parameters: message.parameters.map(local),
    replies: message.replies.map((reply) => ({
      ...local(reply),
      words: reply.parameters.map(local),
    })),
    rules: message.rules.map(local),
  };
}

function renamed(prose: Prose | undefined, shorter: Shorter): Prose | undefined {
  return prose && { ...prose, blocks: prose.blocks.map((block) => renamedBlock(block, shorter)) };
}

function renamedBlock(block: Block, shorter: Shorter): Block {
  switch (block.kind) {
    case "paragraph":
      return { ...block, content: block.content.map((part) => renamedInline(part, shorter)) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => item.map((one) => renamedBlock(one, shorter))),
      };
    case "codeBlock":
      return block;
  }
}

function renamedInline(part: Inline, shorter: Shorter): Inline {
  if (part.kind !== "link") return part;
  const { target } = part;
  return { ...part, target: { ...target, cName: shorter(target) ?? target.cName } };
}
