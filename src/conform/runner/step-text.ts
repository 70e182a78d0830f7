import type { VectorStep as Step } from "../../vectors/vector.ts";

/** Digits of bytes that a line shows at the most. */
const mostDigits = 64;

/** A step in words: its own prose where it has some, and what it does. */
export function stepText(step: Step): string {
  const text = actionText(step);
  return step.says === undefined ? text : `${text}: ${step.says}`;
}

function actionText(step: Step): string {
  switch (step.do) {
    case "grant":
      return `grant page ${step.page} as ${step.ref}, ${step.access}`;
    case "revoke":
      return `revoke grant ${step.ref}, which ${step.allowed ? "is" : "must not be"} possible`;
    case "refuse":
      return `let the hypervisor refuse the use of grant ${step.ref}`;
    case "key":
      return `write the key ${step.path} = ${step.value}`;
    case "ring":
      return `set up the ring ${step.ring} in page ${step.page}`;
    case "connect":
    case "disconnect":
      return step.do;
    case "write":
      return `write ${shortened(step.bytes)} into page ${step.page} at ${step.offset}`;
    case "change":
      return `when the backend next uses grant ${step.ref}, write ${shortened(step.bytes)} into page ${step.page} at ${step.offset} first`;
    case "request":
      return `put the request ${shortened(step.bytes)} on the ring in page ${step.page}`;
    case "notify":
      return `send an event to port ${step.port}`;
    case "deliver":
      return `hand the backend ${shortened(step.bytes)}`;
    case "responses":
      return `look for ${counted(step.expected.length, "response")} on the ring in page ${step.page}`;
    case "memory":
      return `look at page ${step.page} from ${step.offset} on`;
    case "mapped":
      return `look which grants are mapped`;
    case "emitted":
      return `look what the backend has handed on`;
  }
}

/** `1 response`, `2 responses`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function shortened(hex: string): string {
  if (hex.length <= mostDigits) return hex;
  return `${hex.slice(0, mostDigits)}... (${hex.length / 2} bytes)`;
}
