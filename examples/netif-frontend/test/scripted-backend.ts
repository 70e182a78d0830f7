import type { Backend, BackendFactory } from "../../xen-host/backend.ts";
import { inProcess } from "../../../test/conform/in-process.ts";
import type { BackendHost, Mapping } from "../../xen-host/host.ts";
import { RingPage, type RingShape } from "../../../src/conform/ring.ts";
import { BackRing } from "../../../test/conform/back-ring.ts";
import {
  netif_rx_response_SIZE,
  netif_tx_response_SIZE,
  read_netif_tx_request,
  read_xen_netif_ctrl_request,
  write_netif_rx_response,
  write_netif_tx_response,
  write_xen_netif_ctrl_response,
  XEN_NETIF_CTRL_STATUS_SUCCESS,
  xen_netif_ctrl_response_SIZE,
  type netif_rx_response,
  type netif_tx_request,
  type netif_tx_response,
  type xen_netif_ctrl_request,
  type xen_netif_ctrl_response,
} from "../../../generated/netif.ts";
import { controlShape, receiveShape, transmitShape } from "../../../test/netif/ring-shapes.ts";

/** What a backend does at each event, which is to `port`; for a frame from the network that is 0. */
export type Script = (backend: ScriptedBackend, port: number) => void;

/** One ring of a scripted backend. */
interface ScriptedRing {
  readonly ring: BackRing;
  readonly port: number;
}

/** A backend that does on its rings what a test tells it to, right or wrong. It has one queue. */
export class ScriptedBackend implements Backend {
  readonly host: BackendHost;
  readonly #script: Script;
  readonly #mappings: Mapping[] = [];
  #rings: { readonly [K in "control" | "transmit" | "receive"]: ScriptedRing } | undefined;

  constructor(host: BackendHost, script: Script) {
    this.host = host;
    this.#script = script;
    host.publish("feature-ctrl-ring", "1");
  }

  configure(): boolean {
    return false;
  }

  connect(keys: ReadonlyMap<string, string>): void {
    this.#rings = {
      control: this.#attach(keys, "ctrl-ring-ref", "event-channel-ctrl", controlShape),
      transmit: this.#attach(keys, "tx-ring-ref", "event-channel", transmitShape),
      receive: this.#attach(keys, "rx-ring-ref", "event-channel", receiveShape),
    };
  }

  notify(port: number): void {
    this.#script(this, port);
  }

  deliver(): void {
    this.#script(this, 0);
  }

  disconnect(): void {
    for (const mapping of this.#mappings.splice(0)) this.host.unmap(mapping);
  }

  get control(): BackRing {
    return this.#ring("control").ring;
  }

  get transmit(): BackRing {
    return this.#ring("transmit").ring;
  }

  get receive(): BackRing {
    return this.#ring("receive").ring;
  }

  /** Maps a page until it is disconnected; throws where that is refused. */
  map(ref: number): Mapping {
    const mapping = this.host.map(ref, "read-write");
    if (mapping === undefined) throw new Error(`grant reference ${ref} cannot be mapped`);
    this.#mappings.push(mapping);
    return mapping;
  }

  /** The control requests that have come. */
  takeControl(): readonly xen_netif_ctrl_request[] {
    return taken(this.control).map((view) => read_xen_netif_ctrl_request(view, 0));
  }

  /** The transmit requests that have come; extra info is read as if it were one. */
  takeTransmit(): readonly netif_tx_request[] {
    return taken(this.transmit).map((view) => read_netif_tx_request(view, 0));
  }

  /** Responds on the control ring. */
  answerControl(...responses: readonly xen_netif_ctrl_response[]): void {
    for (const response of responses) {
      const bytes = new Uint8Array(xen_netif_ctrl_response_SIZE);
      write_xen_netif_ctrl_response(new DataView(bytes.buffer), 0, response);
      this.control.produce(bytes);
    }
    this.#push("control");
  }

  /** Responds on the transmit ring. */
  answerTransmit(...responses: readonly netif_tx_response[]): void {
    for (const response of responses) {
      const bytes = new Uint8Array(netif_tx_response_SIZE);
      write_netif_tx_response(new DataView(bytes.buffer), 0, response);
      this.transmit.produce(bytes);
    }
    this.#push("transmit");
  }

  /** Responds on the receive ring; bytes are extra info. */
  answerReceive(...responses: readonly (netif_rx_response | Uint8Array)[]): void {
    for (const response of responses) {
      const bytes = new Uint8Array(netif_rx_response_SIZE);
      if (response instanceof Uint8Array) bytes.set(response);
      else write_netif_rx_response(new DataView(bytes.buffer), 0, response);
      this.receive.produce(bytes);
    }
    this.#push("receive");
  }

  /** Sets the index of the responses, and sends an event. */
  jump(name: "control" | "transmit" | "receive", index: number): void {
    const { ring, port } = this.#ring(name);
    ring.page.set("rsp_prod", index);
    this.host.notify(port);
  }

  #push(name: "control" | "transmit" | "receive"): void {
    const { ring, port } = this.#ring(name);
    if (ring.push()) this.host.notify(port);
  }

  #ring(name: "control" | "transmit" | "receive"): ScriptedRing {
    if (this.#rings === undefined) throw new Error("the backend is not connected");
    return this.#rings[name];
  }

  #attach(
    keys: ReadonlyMap<string, string>,
    ref: string,
    port: string,
    shape: RingShape,
  ): ScriptedRing {
    const { view } = this.map(Number(keys.get(ref)));
    return { ring: new BackRing(new RingPage(view, shape)), port: Number(keys.get(port)) };
  }
}

function taken(ring: BackRing): readonly DataView[] {
  const views: DataView[] = [];
  do {
    while (ring.pending() > 0) views.push(new DataView(ring.consume().buffer));
  } while (ring.finalCheck());
  return views;
}

/** A successful response to `request`. */
export function success({ id, type }: xen_netif_ctrl_request, data = 0): xen_netif_ctrl_response {
  return { id, type, status: XEN_NETIF_CTRL_STATUS_SUCCESS, data };
}

/** A backend under test that does what `script` says. */
export function scripted(script: Script): ReturnType<typeof inProcess> {
  const factory: BackendFactory = (host) => new ScriptedBackend(host, script);
  return inProcess("scripted", factory);
}
