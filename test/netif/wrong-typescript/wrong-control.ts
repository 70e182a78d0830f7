import type { Wrong } from "./change.ts";

const file = "control-ring.ts";
const answered = /this\.ring\.respond\((this\.#answer\(.*\))\);/;
const replied = /(write_xen_netif_ctrl_reply\(view, 0, this\.#replyTo\(message\)\);)/;

/** Errors at the control ring, which concern every message. */
export const wrongControl: readonly Wrong[] = [
  {
    name: "a wrong id",
    breaks: "xen_netif_ctrl.echo",
    changes: [
      { file, from: /const \{ id \} = message;/, to: "const id = (message.id + 1) & 0xffff;" },
    ],
  },
  {
    name: "every second response lost",
    breaks: "xen_netif_ctrl.oneResponse",
    changes: [
      { file, from: /work\(\): void \{/, to: "work(): void { let count = 0;" },
      {
        file,
        from: answered,
        to: "const answer = $1; if (count++ % 2 === 0) this.ring.respond(answer);",
      },
    ],
  },
  {
    name: "a second response",
    breaks: "xen_netif_ctrl.oneResponse",
    changes: [
      {
        file,
        from: answered,
        to: "const answer = $1; this.ring.respond(answer); this.ring.respond(answer);",
      },
    ],
  },
  {
    name: "a status that the message does not list",
    breaks: "xen_netif_ctrl.listedStatus",
    changes: [{ file, from: /return hasNoWords \? \{.*\} : request;/, to: "return request;" }],
  },
  {
    name: "data beside a failure",
    breaks: "GET_GREF_MAPPING_SIZE.INVALID_PARAMETER",
    changes: [
      {
        file,
        from: replied,
        to: "$1 if (view.getUint32(4, true) !== 0) view.setUint32(8, 1, true);",
      },
    ],
  },
  {
    name: "data beside an unknown type",
    breaks: "xen_netif_ctrl.unknownType",
    changes: [{ file, from: /status, data: 0 \}/, to: "status, data: status }" }],
  },
  {
    name: "an id that is read again for the response",
    breaks: "xen_netif_ctrl.readOnce",
    changes: [
      {
        file: "mapped-ring.ts",
        from: /(if \(!this\.#isBroken\) )(this\.#ring\.produce\(response\);)/,
        to: `$1{
          const { page, consumed, unanswered } = this.#ring;
          const isControl = page.shape.slotSize === 16;
          if (isControl) response.set(page.copy(consumed - unanswered).subarray(0, 2));
          $2
        }`,
      },
    ],
  },
  {
    name: "reserved elements that are not checked",
    breaks: "xen_netif_ctrl.reservedWordsChecked",
    changes: [
      {
        file,
        from: /return hasNoWords \? (\{ \.\.\.request, data: )\[0, 0, 0\] \} : request;/,
        to: `const named = hasNoWords ? 0 : [2, 7, 5, 8].includes(request.type) ? 1 : request.type === 3 ? 2 : 3;
        return $1request.data.map((word, index) => (index < named ? word : 0)) };`,
      },
    ],
  },
  {
    name: "no event for any response",
    breaks: "xen_netif_ctrl.oneResponse",
    changes: [
      {
        file: "mapped-ring.ts",
        from: /if \(!this\.#isBroken && this\.#ring\.push\(\)\) this\.#host\.notify\(this\.port\);/,
        to: "if (!this.#isBroken) this.#ring.push();",
      },
    ],
  },
  {
    name: "no event asked for with the next request",
    breaks: "xen_netif_ctrl.oneResponse",
    changes: [
      {
        file: "mapped-ring.ts",
        from: /!this\.#isBroken && this\.#ring\.finalCheck\(\) && this\.#pending\(\) > 0/,
        to: "this.#pending() > 0",
      },
    ],
  },
  {
    name: "the type of an unknown request as data",
    breaks: "xen_netif_ctrl.noResultZero",
    changes: [{ file, from: /status, data: 0 \}/, to: "status, data: type }" }],
  },
];
