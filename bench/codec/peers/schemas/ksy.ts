/** The structs as Kaitai describes them: what its .ksy files hold, one for each kind of chunk. */

interface Member {
  readonly id: string;
  readonly type?: string | { readonly "switch-on": string; readonly cases: object };
  readonly size?: number;
  readonly repeat?: "eos" | "expr";
  readonly "repeat-expr"?: number;
}

function member(id: string, type: string): Member {
  return { id, type };
}

function bytes(id: string, length: number): Member {
  return { id, type: "u1", repeat: "expr", "repeat-expr": length };
}

function choice(id: string, cases: Readonly<Record<number, string>>): Member {
  return { id, type: { "switch-on": "type", cases } };
}

/** A file that is a list of entries up to its end. */
function listOf(id: string, types: Readonly<Record<string, readonly Member[]>>): object {
  return {
    meta: { id, endian: "le" },
    seq: [{ id: "entries", type: "entry", repeat: "eos" }],
    types: Object.fromEntries(Object.entries(types).map(([name, seq]) => [name, { seq }])),
  };
}

const rest = (size: number): Member => ({ id: "reserved", size });
const table = [member("queue", "u4"), member("table", "u4"), member("entries", "u4")];

export const ksy = {
  page: listOf("page", {
    entry: [member("ref", "u4"), member("flags", "u2"), member("status", "u2")],
  }),
  requests: listOf("requests", {
    entry: [
      member("id", "u2"),
      member("type", "u2"),
      choice("body", {
        1: "nothing",
        2: "hash_flags",
        3: "hash_key",
        4: "nothing",
        5: "mapping_size",
        6: "mapping",
        7: "algorithm",
        8: "queue",
        9: "table",
        10: "table",
      }),
    ],
    nothing: [rest(12)],
    hash_flags: [member("types", "u4"), rest(8)],
    hash_key: [member("key", "u4"), member("length", "u4"), rest(4)],
    mapping_size: [member("entries", "u4"), rest(8)],
    mapping: [member("queues", "u4"), member("entries", "u4"), member("first", "u4")],
    algorithm: [member("algorithm", "u4"), rest(8)],
    queue: [member("queue", "u4"), rest(8)],
    table,
  }),
  extras: listOf("extras", {
    entry: [
      member("type", "u1"),
      member("flags", "u1"),
      choice("u", { 1: "gso", 2: "mcast", 3: "mcast", 4: "hash" }),
    ],
    gso: [member("size", "u2"), member("type", "u1"), rest(1), member("features", "u2")],
    mcast: [bytes("addr", 6)],
    hash: [member("type", "u1"), member("algorithm", "u1"), bytes("value", 4)],
  }),
};
