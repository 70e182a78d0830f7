import { key, section } from "abispec";

/**
 * The backend says in `multi-queue-max-queues` how many queues it can serve. A frontend that wants
 * more than one writes how many it wants to `multi-queue-num-queues`: at least 1 and no more than
 * offered.
 *
 * A frontend with one queue writes the keys of its rings and event channels at the top of its
 * directory, whether or not it knows of further queues, so that a backend need not tell the two
 * cases apart. A frontend with two or more writes none of these at the top. It writes them once per
 * queue instead, below `queue-N`, where N is the index of the queue, from 0 to one less than the
 * number of queues.
 *
 * A frontend with two queues and with separate event channels for the two directions writes, for
 * example, the following. The directory of each queue is a node of its own, with an empty value.
 *
 * ```
 * multi-queue-num-queues = "2"
 * queue-0 = ""
 * queue-0/tx-ring-ref = "8"
 * queue-0/rx-ring-ref = "9"
 * queue-0/event-channel-tx = "14"
 * queue-0/event-channel-rx = "15"
 * queue-1 = ""
 * queue-1/tx-ring-ref = "10"
 * queue-1/rx-ring-ref = "11"
 * queue-1/event-channel-tx = "16"
 * queue-1/event-channel-rx = "17"
 * ```
 *
 * Where the keys contradict each other, for instance where there are fewer or more queues than
 * announced, the backend may treat that as an error and connect no queue at all.
 *
 * Which packet goes to which queue is the sender's choice, in both directions; nothing negotiates
 * it. A frontend may transmit on any queue that is set up, and must be ready to receive on each of
 * them. Through the control ring it can have the backend choose by a hash; see {@link hashing}.
 */
export const queues = section("Queues");

/** Largest number of queues that the backend serves for this interface. */
export const multi_queue_max_queues = key("multi-queue-max-queues", {
  writer: "backend",
  values: "number",
  absent: "1",
});

/** Number of queues that the frontend uses: from 1 to {@link multi_queue_max_queues}. */
export const multi_queue_num_queues = key("multi-queue-num-queues", {
  writer: "frontend",
  values: "number",
  absent: "1",
});

/** Grant reference of the transmit ring of the only queue. */
export const tx_ring_ref = key("tx-ring-ref", {
  writer: "frontend",
  values: "number",
  without: "the frontend uses several queues, or is not ready.",
});

/** Grant reference of the receive ring of the only queue. */
export const rx_ring_ref = key("rx-ring-ref", {
  writer: "frontend",
  values: "number",
  without: "the frontend uses several queues, or is not ready.",
});

/** Grant reference of the transmit ring of queue N. */
export const queue_N_tx_ring_ref = key("queue-N/tx-ring-ref", {
  writer: "frontend",
  values: "number",
  without: "there is no queue N, or it is the only one.",
});

/** Grant reference of the receive ring of queue N. */
export const queue_N_rx_ring_ref = key("queue-N/rx-ring-ref", {
  writer: "frontend",
  values: "number",
  without: "there is no queue N, or it is the only one.",
});

/**
 * An end that has put something into a ring notifies the other end through an event channel, but
 * only if that end has asked for it: `req_event` and `rsp_event` of the ring say from which request
 * and from which response on a notification is wanted.
 *
 * One event channel serves both rings of a queue: the frontend writes its port to `event-channel`.
 * If the backend sets {@link feature_split_event_channels} to "1", the frontend may allocate one
 * for each ring, and write `event-channel-tx` and `event-channel-rx` in place of `event-channel`.
 */
export const eventChannels = section("Event channels");

/**
 * The frontend notifies the backend of requests that it adds to a receive ring, as `req_event`
 * asks. Without this key the backend cannot rely on being woken when there are new receive buffers,
 * and so cannot safely hold packets back until then.
 */
export const feature_rx_notify = key("feature-rx-notify", {
  writer: "frontend",
  values: "switch",
  absent: "0",
});

/** The backend can use one event channel for each ring of a queue. */
export const feature_split_event_channels = key("feature-split-event-channels", {
  writer: "backend",
  values: "switch",
  absent: "0",
});

/** Port of the event channel for both rings of the only queue. */
export const event_channel = key("event-channel", {
  writer: "frontend",
  values: "number",
  without: "the two rings have an event channel each, or the frontend uses several queues.",
});

/** Port of the event channel for the transmit ring of the only queue. */
export const event_channel_tx = key("event-channel-tx", {
  writer: "frontend",
  values: "number",
  without: "event-channel serves the ring, or the frontend uses several queues.",
});

/** Port of the event channel for the receive ring of the only queue. */
export const event_channel_rx = key("event-channel-rx", {
  writer: "frontend",
  values: "number",
  without: "event-channel serves the ring, or the frontend uses several queues.",
});

/** Port of the event channel for both rings of queue N. */
export const queue_N_event_channel = key("queue-N/event-channel", {
  writer: "frontend",
  values: "number",
  without:
    "the two rings have an event channel each, or there is no queue N, or it is the only one.",
});

/** Port of the event channel for the transmit ring of queue N. */
export const queue_N_event_channel_tx = key("queue-N/event-channel-tx", {
  writer: "frontend",
  values: "number",
  without: "queue-N/event-channel serves the ring, or there is no queue N, or it is the only one.",
});

/** Port of the event channel for the receive ring of queue N. */
export const queue_N_event_channel_rx = key("queue-N/event-channel-rx", {
  writer: "frontend",
  values: "number",
  without: "queue-N/event-channel serves the ring, or there is no queue N, or it is the only one.",
});
