/** A change of one place of the backend. */
export interface Change {
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
}

/** An error that a backend can have: changes of the right one. */
export interface Wrong {
  readonly name: string;
  /** What it breaks: a rule or a status of a message or ring, `ADD_GREF_MAPPING.allOrNothing`. */
  readonly breaks: string;
  readonly changes: readonly Change[];
}

/** A ring whose responses a change is about. */
interface Responses {
  /** Offset of the id in a request, in bytes. */
  readonly idOffset: number;
  /** Bytes of a response, as many as on no other ring. */
  readonly size: number;
}

export const controlRing: Responses = { idOffset: 0, size: 12 };
export const transmitRing: Responses = { idOffset: 8, size: 4 };
export const receiveRing: Responses = { idOffset: 0, size: 8 };

/** The id of a request is read again from its slot, just before its response is written there. */
export function idReadAgain({ idOffset, size }: Responses, isMeant = "true"): Wrong["changes"] {
  return [
    {
      file: "mapped-ring.ts",
      from: /if \(this\.end\.\$broken === undefined\) write\(this\.end\.\$produce\(\)\);/,
      to: `if (this.end.$$broken !== undefined) return;
      const slot: any = this.end.$$produce();
      if (slot.$$size !== ${size}) return write(slot);
      const response = new DataView(new ArrayBuffer(${size}));
      write({ $$view: response, $$offset: 0 } as any);
      const id = slot.$$view.getUint16(slot.$$offset + ${idOffset}, true);
      if (${isMeant}) response.setUint16(0, id, true);
      for (let at = 0; at < ${size}; at++) slot.$$view.setUint8(slot.$$offset + at, response.getUint8(at));`,
    },
  ];
}
