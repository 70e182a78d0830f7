import { stepOf, type Step } from "./step.ts";

/** Grants page number `page` to the backend, under grant reference `ref`. */
export function grant(
  ref: number,
  page: number,
  access: "read-only" | "read-write" = "read-write",
): Step {
  return stepOf({ kind: "grant", ref, page, access });
}

/** Takes a grant back, which the hypervisor lets the frontend do: the backend has it not mapped. */
export function revoke(ref: number): Step {
  return stepOf({ kind: "revoke", ref, allowed: true });
}

/** Tries to take a grant back, which the hypervisor refuses, for the backend has it mapped. */
export function failToRevoke(ref: number): Step {
  return stepOf({ kind: "revoke", ref, allowed: false });
}

/** Lets the hypervisor refuse to map `ref`, and to copy from or to it, from now on, though it is granted. */
export function refuse(ref: number): Step {
  return stepOf({ kind: "refuse", ref });
}

/** Of all grants, exactly these are mapped now, the rings among them. */
export function mapped(...refs: readonly number[]): Step {
  return stepOf({ kind: "mapped", refs });
}
