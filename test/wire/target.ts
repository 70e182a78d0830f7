import type { Abi } from "../../src/model/layout/abi.ts";
import type { Header } from "./header.ts";
import type { Sample } from "./sample.ts";

/** What C does with a sample. */
export interface Result {
  /** What it has stored: as many bytes as the type has in C. */
  readonly stored: Uint8Array;
  /** 64 bits of each integer that it reads, with the sign extended. */
  readonly loaded: readonly bigint[];
}

/** Why C did nothing with the samples, in words for a person. */
export interface TargetError {
  readonly error: string;
}

/** A C compiler that shows which bytes C stores for one ABI, and what it reads from bytes. */
export interface Target {
  /** How messages name it: `packaged clang s390x`. */
  readonly name: string;
  /** The entry of the ABI table whose layout and byte order the target has. */
  readonly abi: Abi;
  /** It runs what it compiles, so that more samples take hardly more time. */
  readonly executes: boolean;
  /** The result to each sample, in order. */
  run(header: Header, samples: readonly Sample[]): Promise<readonly Result[] | TargetError>;
}
