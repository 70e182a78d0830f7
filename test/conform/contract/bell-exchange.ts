import { bellModel } from "./bell-model.ts";
import { type Bench, type Course, type Script, exchange, refs } from "./exchange.ts";

const model = bellModel();

/** A request on bell. */
export function request(id: number, type: number, ...words: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(20));
  view.setUint16(0, id, true);
  view.setUint16(2, type, true);
  words.forEach((word, index) => view.setUint32(4 + 4 * index, word, true));
  return new Uint8Array(view.buffer);
}

/** A response on bell. */
export function response(
  id: number,
  type: number,
  status = 0,
  ...results: readonly bigint[]
): Uint8Array {
  const view = new DataView(new ArrayBuffer(24));
  view.setUint16(0, id, true);
  view.setUint16(2, type, true);
  view.setInt32(4, status, true);
  results.forEach((result, index) => view.setBigUint64(8 + 8 * index, result, true));
  return new Uint8Array(view.buffer);
}

export function answer(bench: Bench, ...responses: readonly Uint8Array[]): void {
  answerWith(bench, responses, () => {});
}

/** Writes responses, does something, and only then makes the responses visible. */
function answerWith(
  { host, ring }: Bench,
  responses: readonly Uint8Array[],
  work: () => void,
): void {
  for (let left = ring.pending(); left > 0; left -= 1) ring.consume();
  for (const one of responses) ring.produce(one);
  work();
  if (ring.push()) host.notify(1);
  ring.finalCheck();
}

export const fill = request(5, 2, 2, refs.table);
export const filled = response(5, 2, 0, 9n);

/** What is found wrong, a line for each violation. */
export async function violationsOf(
  script: Script,
  { ring = "bell", requests = [fill], ...course }: Options = {},
): Promise<readonly string[]> {
  const violations = await exchange(model, ring, requests, script, course);
  return violations.map(({ at, check, message }) => `${at} ${check}: ${message}`);
}

export interface Options extends Course {
  readonly ring?: string;
  readonly requests?: readonly Uint8Array[];
}

/** Does something before the response to `fill` is visible. */
export function answerAfter(work: (bench: Bench) => void): Script {
  return (bench) => answerWith(bench, [filled], () => work(bench));
}

export const lampRequest = Uint8Array.of(1, 0, 0, 0, refs.table & 0xff, 0, 1, 0, 0, 0, 0, 0);

/** Answers a request on lamp, which has no messages. */
export function answerLamp(bench: Bench, work = () => {}): void {
  answerWith(bench, [lampRequest.subarray(0, 4)], work);
}
