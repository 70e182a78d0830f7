import { ResponseCodec } from "./response-codec.ts";
import { RequestCodec } from "./request-codec.ts";
import { type MessageCodec } from "./message-codec.ts";
import type { Message } from "../../model/declaration.ts";
import { type Context } from "./context.ts";
import { type Side, sidesOf } from "./message-side.ts";

/** Types and codecs for a message, as pieces of text. */
export function messageTexts(message: Message, context: Context): readonly string[] {
  const { request, response } = sidesOf(message.ring, message.envelope);
  return [
    ...new RequestCodec(message, request, context).all(),
    ...new ResponseCodec(message, response, context).all(),
  ];
}

/** The codecs of all messages of a side. */
export function codecsOf(
  side: Side,
  messages: readonly Message[],
  context: Context,
): readonly MessageCodec[] {
  return messages.map((message) =>
    side.what === "request"
      ? new RequestCodec(message, side, context)
      : new ResponseCodec(message, side, context),
  );
}
