import { requestDigest, extraDigest, grefDigest, responseDigest, scanDigest } from "./digests.ts";
import type { Streams } from "./streams.ts";

/** What a contestant does in a loop. */
export interface Task {
  /** Handles chunk number `chunk` of the stream and returns something that depends on what it did. */
  run(chunk: number): number;
  /**
   * The digest of what the last `run` has read or written, where `run` does not return it. It is not
   * timed.
   */
  digest?(chunk: number): number;
}

/** One row of the table that the bench prints, or one way to do the job of a row. */
export interface Workload {
  /** The job, which contestants of several workloads may share. */
  readonly job: string;
  /** How the generated codec does it, where it offers several ways. */
  readonly way?: string;
  /** Entries in a chunk. */
  readonly entries: number;
  /** The digest that every contestant must come to. */
  digest(streams: Streams, chunk: number): number;
}

const readPage = { entries: 512, digest: grefDigest };
const scan = { job: "scan one field of 512 in place", entries: 512, digest: scanDigest };
const dispatch = {
  job: "read and dispatch 1,000 control requests",
  entries: 1000,
  digest: requestDigest,
};
const extra = { job: "read 1,000 extra infos", entries: 1000, digest: extraDigest };

/** All workloads, in the order in which they are printed. */
export const workloads = {
  "read-objects": { ...readPage, job: "read a page of 512 to objects" },
  "read-into": { ...readPage, job: "read a page of 512 into objects that exist" },
  "read-columns": { ...readPage, job: "read a page of 512 into one array per field" },
  "write-checked": { ...readPage, job: "write a page of 512", way: "checked" },
  "write-unchecked": { ...readPage, job: "write a page of 512", way: "unchecked" },
  "scan-strided": { ...scan, way: "strided array" },
  "scan-table": { ...scan, way: "table object" },
  "dispatch-in-place": { ...dispatch, way: "in place" },
  "dispatch-objects": { ...dispatch, way: "as objects" },
  "write-responses": {
    job: "write 1,000 control responses",
    way: "checked",
    entries: 1000,
    digest: responseDigest,
  },
  "extra-in-place": { ...extra, way: "in place" },
  "extra-objects": { ...extra, way: "as objects" },
} satisfies Readonly<Record<string, Workload>>;

export type WorkloadName = keyof typeof workloads;

export const workloadNames = Object.keys(workloads) as readonly WorkloadName[];

/** The tasks of a contestant: what is missing is not offered. */
export type Tasks = Partial<Record<WorkloadName, (streams: Streams) => Task>>;
