/** The laws that hold for every exchange, whatever the interface is. */
export type ContractRule =
  | "response-asked-for"
  | "response-sent"
  | "status-listed"
  | "result-zero"
  | "response-size"
  | "response-index"
  | "event-sent"
  | "event-asked-for"
  | "ring-untouched"
  | "table-outputs"
  | "table-end"
  | "page-untouched"
  | "host-misuse"
  | "nothing-mapped";

/** A breach of a law. */
export interface Violation {
  readonly rule: ContractRule;
  /** What is wrong, with the ring or message and the bytes. */
  readonly message: string;
  /** The call during which it came to light: `notify(2)`. */
  readonly at: string;
}

/** Takes a breach where it is found. */
export type Report = (rule: ContractRule, message: string) => void;
