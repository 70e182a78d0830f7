/** Parsers for the bytes of C in the words that binary-parser and binary-parser-encoder share. */

/** The words of a `Parser` that are used here. */
interface Builder<P> {
  endianess(order: "little"): P;
  uint8(name: string): P;
  uint16(name: string): P;
  uint32(name: string): P;
  array(name: string, options: { type: P | "uint8"; length: number }): P;
  choice(options: { tag: string; choices: Record<number, P> }): P;
  seek(bytes: number): P;
}

export function makeParsers<P extends Builder<P>>(
  start: () => P,
): Record<"page" | "requests" | "responses" | "extras", P> {
  const little = (): P => start().endianess("little");
  const many = (type: P, length: number): P => little().array("entries", { type, length });
  const table = little().uint32("queue").uint32("table").uint32("entries");
  return {
    page: many(little().uint32("ref").uint16("flags").uint16("status"), 512),
    requests: many(
      little()
        .uint16("id")
        .uint16("type")
        .choice({
          tag: "type",
          choices: {
            1: little().seek(12),
            2: little().uint32("types").seek(8),
            3: little().uint32("key").uint32("length").seek(4),
            4: little().seek(12),
            5: little().uint32("entries").seek(8),
            6: little().uint32("queues").uint32("entries").uint32("first"),
            7: little().uint32("algorithm").seek(8),
            8: little().uint32("queue").seek(8),
            9: table,
            10: table,
          },
        }),
      1000,
    ),
    responses: many(little().uint16("id").uint16("type").uint32("status").uint32("data"), 1000),
    extras: many(
      little()
        .uint8("type")
        .uint8("flags")
        .choice({
          tag: "type",
          choices: {
            1: little().uint16("size").uint8("gsoType").uint8("pad").uint16("features"),
            2: start().array("addr", { type: "uint8", length: 6 }),
            3: start().array("addr", { type: "uint8", length: 6 }),
            4: start()
              .uint8("hashType")
              .uint8("algorithm")
              .array("value", { type: "uint8", length: 4 }),
          },
        }),
      1000,
    ),
  };
}
