/** Why a frontend has no connection. All but the last three are a backend's breach of the interface. */
export type LossReason =
  /** The index of the responses is beyond what was requested, or runs backwards. */
  | "response-index"
  /** The response has the id of no pending request: it was never asked for, or comes twice. */
  | "response-id"
  /** The response has another type than its request. */
  | "response-type"
  /** The status is unknown, or none that the message lists. */
  | "response-status"
  /** A result, an offset or a size is one that cannot be. */
  | "response-data"
  /** The backend could not be reached: it crashed, or hangs. */
  | "backend-failed"
  /** The backend has no control ring. */
  | "no-control-ring"
  /** The frontend is not connected. */
  | "disconnected";

/** What every call rejects with that is pending when the connection is lost, or made afterwards. */
export class ConnectionLost extends Error {
  readonly reason: LossReason;

  constructor(reason: LossReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ConnectionLost";
    this.reason = reason;
  }
}
