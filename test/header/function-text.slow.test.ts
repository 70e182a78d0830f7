import { expect, it } from "vitest";
import { headerNames } from "../../src/header/header-names.ts";
import { abis } from "../../src/model/layout/abi.ts";

const header = `#define lamp_holds(id)
static inline char lamp_on(int id) { if (id) { return '}'; } /* } */ return "{"[0]; }
int lamp_count(void);
int lamp_old(id) int id; /** It counts { up. */ { return id; }
static inline int lamp_held(int id)
\tlamp_holds(id)
{ return id; }
int lamp_first(void), lamp_last(void);
struct lamp { int id; };
int lamp_void(void) lamp_holds(1);
struct wick { int id; };
`;

it("reads a function with its body, which the compiler skips", async () => {
  const [abi] = abis;
  if (abi === undefined) throw new Error("there are no ABIs");
  const unit = { files: { "lamp.h": header }, main: "lamp.h", args: [] };
  const names = await headerNames(unit, abi);
  if ("error" in names) throw new Error(names.error);
  const functions = names.code.filter(({ kind }) => kind === "function");
  expect(functions.map(({ tokens }) => tokens.join(" "))).toEqual([
    `static inline char lamp_on ( int id ) { if ( id ) { return '}' ; } return "{" [ 0 ] ; }`,
    "int lamp_count ( void )",
    "int lamp_old ( id ) int id ; { return id ; }",
    "static inline int lamp_held ( int id ) lamp_holds ( id ) { return id ; }",
    "int lamp_first ( void )",
    "int lamp_first ( void ) , lamp_last ( void )",
    "int lamp_void ( void )",
  ]);
});
