import {
  read_xen_netif_ctrl_reply,
  write_xen_netif_ctrl_message,
  xen_netif_ctrl_request_SIZE,
  XEN_NETIF_CTRL_STATUS_name,
  XEN_NETIF_CTRL_TYPE_name,
  type RingEnd,
  type xen_netif_ctrl_message,
  type xen_netif_ctrl_reply,
  type xen_netif_ctrl_request_table,
  type xen_netif_ctrl_response_other,
  type xen_netif_ctrl_response_table,
} from "../../generated/netif.ts";
import { ConnectionLost } from "./connection-lost.ts";
import type { OpenCalls } from "./open-calls.ts";
import { Pending } from "./pending.ts";
import type { RingChannel } from "./ring-channel.ts";

type Type = xen_netif_ctrl_message["type"];

/** The message of a type, without an id. */
type Unnumbered<T extends Type> = WithoutId<Extract<xen_netif_ctrl_message, { readonly type: T }>>;
type WithoutId<M> = M extends unknown ? Omit<M, "id"> : never;

type ReplyTo<T extends Type> = Extract<xen_netif_ctrl_reply, { readonly type: T }>;

type Response = xen_netif_ctrl_reply | xen_netif_ctrl_response_other;

/** The control ring as calls. */
export class ControlChannel {
  readonly #channel: RingChannel<xen_netif_ctrl_request_table, xen_netif_ctrl_response_table>;
  readonly #calls: OpenCalls;
  readonly #pending = new Pending<(response: Response) => void>();

  constructor(
    channel: RingChannel<xen_netif_ctrl_request_table, xen_netif_ctrl_response_table>,
    calls: OpenCalls,
  ) {
    this.#channel = channel;
    this.#calls = calls;
  }

  /**
   * Sends `message`, and waits for the response to it.
   *
   * @param take - makes the result of the response; throws ConnectionLost for one that cannot be.
   * @throws CodecError where a word of the message is out of range.
   */
  async call<T extends Type, Result>(
    message: Unnumbered<T> & { readonly type: T },
    take: (reply: ReplyTo<T>) => Result,
  ): Promise<Result> {
    const numbered = (id: number): xen_netif_ctrl_message => ({ ...message, id });
    // Refuses what is out of range now, not once the ring has room.
    write_xen_netif_ctrl_message(
      new DataView(new ArrayBuffer(xen_netif_ctrl_request_SIZE)),
      0,
      numbered(0),
    );
    return await this.#calls.open<Result>((resolve) => {
      const answer = (response: Response): void => resolve(take(replyTo(message.type, response)));
      const place = (ring: RingEnd<xen_netif_ctrl_request_table, unknown>): void => {
        const { $view, $offset } = ring.$produce();
        write_xen_netif_ctrl_message($view, $offset, numbered(this.#pending.add(answer)));
      };
      this.#channel.submit({ count: 1, place });
    });
  }

  /** Handles the responses that have come. */
  handleResponses(): void {
    this.#channel.receive(({ $view, $offset }) => {
      const response = read_xen_netif_ctrl_reply($view, $offset);
      this.#pending.take(response.id)(response);
    });
  }
}

/** The response as what it has to be. */
function replyTo<T extends Type>(expected: T, response: Response): ReplyTo<T> {
  if (isReplyTo(expected, response)) return response;
  const { type, status, data } = "struct" in response ? response.struct : { ...response, data: 0 };
  const name = XEN_NETIF_CTRL_TYPE_name(expected);
  if (type !== expected) {
    throw new ConnectionLost("response-type", `a response of type ${type} to ${name}`);
  }
  const told = XEN_NETIF_CTRL_STATUS_name(status) ?? `status ${status}`;
  throw response.status === "reserved"
    ? new ConnectionLost("response-data", `data ${data} beside ${told} to ${name}`)
    : new ConnectionLost("response-status", `a response to ${name} with ${told}`);
}

function isReplyTo<T extends Type>(expected: T, response: Response): response is ReplyTo<T> {
  return response.type === expected;
}
