/** A ring as xenstore tells it. */
export interface RingKeys {
  /** Grant reference of its page. */
  readonly ref: number;
  /** Port of its event channel; 0, which no event channel has, where no key names it. */
  readonly port: number;
}

/** The rings of a queue that the frontend has set up. */
export interface QueueKeys {
  readonly transmit: RingKeys | undefined;
  readonly receive: RingKeys | undefined;
}

/** What the frontend's folder of xenstore says. */
export interface FrontendKeys {
  readonly control: RingKeys | undefined;
  readonly queues: readonly QueueKeys[];
}

/** Reads the folder; `undefined` where it has no sense, or asks for more than `mostQueues`. */
export function readKeys(
  keys: ReadonlyMap<string, string>,
  mostQueues: number,
): FrontendKeys | undefined {
  const numbers = new Map<string, number>();
  for (const [path, value] of keys) {
    if (!isNumber.test(path)) continue;
    const number = numberIn(value);
    if (number === undefined) return undefined;
    numbers.set(path, number);
  }
  const count = numbers.get("multi-queue-num-queues") ?? 1;
  if (count < 1 || count > mostQueues) return undefined;
  const isFlat = count === 1 && (numbers.has("tx-ring-ref") || numbers.has("rx-ring-ref"));
  return {
    control: ringIn(numbers, "ctrl-ring-ref", "event-channel-ctrl"),
    queues: Array.from({ length: count }, (_, index) =>
      queueIn(numbers, isFlat ? "" : `queue-${index}/`),
    ),
  };
}

/** The paths of the keys that are numbers. */
const isNumber =
  /^(?:ctrl-ring-ref|event-channel-ctrl|multi-queue-num-queues|(?:queue-\d+\/)?(?:(?:tx|rx)-ring-ref|event-channel(?:-tx|-rx)?))$/;

function numberIn(value: string): number | undefined {
  const number = /^\d+$/.test(value) ? Number(value) : Infinity;
  return number <= 0xffffffff ? number : undefined;
}

function queueIn(numbers: ReadonlyMap<string, number>, folder: string): QueueKeys {
  const both = `${folder}event-channel`;
  return {
    transmit: ringIn(numbers, `${folder}tx-ring-ref`, `${folder}event-channel-tx`, both),
    receive: ringIn(numbers, `${folder}rx-ring-ref`, `${folder}event-channel-rx`, both),
  };
}

function ringIn(
  numbers: ReadonlyMap<string, number>,
  refPath: string,
  ...portPaths: readonly string[]
): RingKeys | undefined {
  const ref = numbers.get(refPath);
  if (ref === undefined) return undefined;
  const portPath = portPaths.find((path) => numbers.has(path)) ?? "";
  return { ref, port: numbers.get(portPath) ?? 0 };
}
