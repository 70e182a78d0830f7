import type { GrantedPage } from "./granted-pages.ts";

/** A ring and the port of its event channel, as xenstore tells them. */
export interface Named {
  readonly page: GrantedPage;
  readonly port: number;
}

/** The two rings of a queue. */
export interface NamedQueue {
  readonly transmit: Named;
  readonly receive: Named;
}

/** The frontend's folder of xenstore. */
export function keysOf(
  control: Named | undefined,
  queues: readonly NamedQueue[],
  splitChannels: boolean,
): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ["request-rx-copy", "1"],
    ["feature-rx-notify", "1"],
    ["feature-sg", "1"],
    ...controlKeys(control),
    ...(queues.length > 1 ? [["multi-queue-num-queues", `${queues.length}`] as const] : []),
    ...queues.flatMap((queue, index) => {
      const folder = queues.length > 1 ? `queue-${index}/` : "";
      return queueKeys(queue, splitChannels).map(
        ([name, value]) => [`${folder}${name}`, `${value}`] as const,
      );
    }),
  ]);
}

function controlKeys(control: Named | undefined): readonly (readonly [string, string])[] {
  if (control === undefined) return [];
  return [
    ["ctrl-ring-ref", `${control.page.ref}`],
    ["event-channel-ctrl", `${control.port}`],
  ];
}

function queueKeys(
  { transmit, receive }: NamedQueue,
  splitChannels: boolean,
): readonly (readonly [string, number])[] {
  return [
    ["tx-ring-ref", transmit.page.ref],
    ["rx-ring-ref", receive.page.ref],
    ...(splitChannels
      ? ([
          ["event-channel-tx", transmit.port],
          ["event-channel-rx", receive.port],
        ] as const)
      : ([["event-channel", transmit.port]] as const)),
  ];
}
