import {
  read_xen_netif_ctrl_response,
  write_xen_netif_ctrl_message,
  XEN_NETIF_CTRL_STATUS_name,
  xen_netif_ctrl_request_id_OFFSET,
  xen_netif_ctrl_request_SIZE,
  XEN_NETIF_CTRL_TYPE_name,
  type xen_netif_ctrl_message,
  type xen_netif_ctrl_response,
} from "../../generated/netif.ts";
import { ConnectionLost } from "./connection-lost.ts";
import type { OpenCalls } from "./open-calls.ts";
import { Pending } from "./pending.ts";
import type { RingChannel } from "./ring-channel.ts";

/** A message that has no id yet. */
type Unnumbered = WithoutId<xen_netif_ctrl_message>;
type WithoutId<M> = M extends unknown ? Omit<M, "id"> : never;

/** Takes a response apart; throws RangeError or {@link ConnectionLost} for one that cannot be. */
type Decode<Reply> = (response: xen_netif_ctrl_response) => Reply;

/** The control ring as calls. */
export class ControlChannel {
  readonly #channel: RingChannel;
  readonly #calls: OpenCalls;
  readonly #pending = new Pending<(response: xen_netif_ctrl_response) => void>();

  constructor(channel: RingChannel, calls: OpenCalls) {
    this.#channel = channel;
    this.#calls = calls;
  }

  /**
   * Sends `message`, and waits for the response to it.
   *
   * @throws RangeError where a word of the message is out of range.
   */
  async call<Reply>(message: Unnumbered, decode: Decode<Reply>): Promise<Reply> {
    const bytes = new Uint8Array(xen_netif_ctrl_request_SIZE);
    const view = new DataView(bytes.buffer);
    write_xen_netif_ctrl_message(view, 0, { ...message, id: 0 });
    return await this.#calls.open<Reply>((resolve) => {
      const answer = (response: xen_netif_ctrl_response): void =>
        resolve(checked(response, message.type, decode));
      const place = (): readonly Uint8Array[] => {
        view.setUint16(xen_netif_ctrl_request_id_OFFSET, this.#pending.add(answer), true);
        return [bytes];
      };
      this.#channel.submit({ count: 1, place });
    });
  }

  /** Handles the responses that have come. */
  handleResponses(): void {
    this.#channel.receive((view) => {
      const response = read_xen_netif_ctrl_response(view, 0);
      this.#pending.take(response.id)(response);
    });
  }
}

function checked<Reply>(
  response: xen_netif_ctrl_response,
  type: xen_netif_ctrl_message["type"],
  decode: Decode<Reply>,
): Reply {
  const { status, data } = response;
  const name = XEN_NETIF_CTRL_TYPE_name(type);
  if (response.type !== type) {
    throw new ConnectionLost("response-type", `a response of type ${response.type} to ${name}`);
  }
  try {
    return decode(response);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const told = XEN_NETIF_CTRL_STATUS_name(status) ?? `status ${status}`;
    const cause = { cause: error };
    throw isRefused(() => decode({ ...response, data: 0 }))
      ? new ConnectionLost("response-status", `a response to ${name} with ${told}`, cause)
      : new ConnectionLost("response-data", `data ${data} beside ${told} to ${name}`, cause);
  }
}

function isRefused(decode: () => unknown): boolean {
  try {
    decode();
    return false;
  } catch {
    return true;
  }
}
