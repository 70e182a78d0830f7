import {
  alias,
  c,
  constant as constant_,
  header,
  int,
  union,
  unsigned_int,
  verbatim as verbatim_,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "HEADER_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning" },
});

export const flags =
  verbatim_(c`struct flags { int alias; int array; int Object; int typeof_; int new; int constructor; int default_; int toString; int hasOwnProperty; int then; };
struct struct_ { struct flags f; int this; int super; int null; int in; int import; int export; };
enum codes { header, ring, export, NUMBER };`);

export const verbatim = alias(unsigned_int);

export const interface_C = verbatim_(
  c`typedef struct { verbatim uint8; } interface;`,
);

export const union_ = union({
  section: int,
  Map: verbatim,
});

export const Promise =
  verbatim_(c`struct Promise { int Array; struct flags pad; };
#define Symbol 2
#define arguments 3
#define delete 4
#define function 5
#define class 6`);

export const constant = constant_(8);

export const undefined_C = verbatim_(c`#define undefined 9`);

export const NaN = constant_(10);

export const Infinity = constant_(11);

export const eval_C = verbatim_(c`#define eval 12
#define let 13
#define await 14
#define __proto__ 15`);

export const prototype = constant_(17);
