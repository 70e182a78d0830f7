import { files, type Mistake } from "./mistake.ts";

const allReplies = `    /** All pages are mapped. */
    SUCCESS: {},
    /** No page is mapped. */
    INVALID_PARAMETER: {},
`;

/** Mistakes in rings and their messages. */
export const rings: readonly Mistake[] = [
  {
    name: "a role of a ring misspelt",
    file: files.control,
    right: 'status: "status", words',
    wrong: 'status: "statsu", words',
    code: "envelope-mismatch",
  },
  {
    name: "a role of a ring under another name",
    file: files.control,
    right: 'words: "data", result',
    wrong: 'wrods: "data", result',
    code: "wrong-argument",
  },
  {
    name: "a ring without a struct for its responses",
    file: files.data,
    right: ", response: disk_response",
    wrong: "",
    code: "wrong-argument",
    at: "ring({",
  },
  {
    name: "a ring of codes",
    file: files.control,
    right: "request: disk_ctrl_request",
    wrong: "request: DISK_CTRL_TYPE",
    code: "wrong-kind",
  },
  {
    name: "a role that holds no codes",
    file: files.control,
    right: "status: uint32_t.of(DISK_CTRL_STATUS)",
    wrong: "status: uint32_t",
    code: "envelope-mismatch",
    at: "messages: {",
  },
  {
    name: "a member that no message fills in",
    file: files.control,
    right: "  data: array(uint32_t, 3),",
    wrong: "  data: array(uint32_t, 3),\n  /** More. */\n  more: uint32_t,",
    code: "envelope-mismatch",
    at: "more: uint32_t",
  },
  {
    name: "a ring that carries no messages",
    file: files.control,
    right:
      '  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },\n',
    wrong: "",
    code: "envelope-mismatch",
    at: "RESIZE = ",
  },
  {
    name: "a role of both structs misspelt",
    file: files.control,
    right: '{ id: "id", type: "type"',
    wrong: '{ id: "di", type: "type"',
    code: "envelope-mismatch",
  },
  {
    name: "a code of another family for a message",
    file: files.control,
    right: "message(DISK_CTRL_TYPE.RESIZE",
    wrong: "message(DISK_CTRL_STATUS.SUCCESS",
    code: "envelope-mismatch",
  },
  {
    name: "a number for the code of a message",
    file: files.control,
    right: "message(DISK_CTRL_TYPE.RESIZE",
    wrong: "message(1",
    code: "wrong-kind",
  },
  {
    name: "two messages with one code",
    file: files.control,
    right: "message(DISK_CTRL_TYPE.ADD_PAGES",
    wrong: "message(DISK_CTRL_TYPE.RESIZE",
    code: "duplicate-code",
    at: "ADD_PAGES = ",
  },
  {
    name: "no replies",
    file: files.control,
    right: allReplies,
    wrong: "",
    code: "empty-declaration",
    at: "ADD_PAGES = ",
  },
  {
    name: "a status misspelt",
    file: files.control,
    right: "NOT_SUPPORTED: {}",
    wrong: "NOT_SUPORTED: {}",
    code: "unknown-status",
  },
  {
    name: "a status that is far from any",
    file: files.control,
    right: "NOT_SUPPORTED: {}",
    wrong: "OUT_OF_MEMORY: {}",
    code: "unknown-status",
  },
  {
    name: "more words than there is room for",
    file: files.control,
    right: "    size: uint32_t,",
    wrong:
      "    size: uint32_t,\n    /** A. */\n    a: uint32_t,\n    /** B. */\n    b: uint32_t,\n    /** C. */\n    c: uint32_t,",
    code: "parameters-too-wide",
    at: "c: uint32_t",
  },
  {
    name: "a word of 64 bits",
    file: files.control,
    right: "size: uint32_t",
    wrong: "size: disk_sector_t",
    code: "parameters-too-wide",
  },
  {
    name: "a word of no type",
    file: files.control,
    right: "size: uint32_t",
    wrong: 'size: "uint32_t"',
    code: "wrong-kind",
  },
  {
    name: "a count misspelt",
    file: files.control,
    right: 'count: "entries"',
    wrong: 'count: "entrys"',
    code: "wrong-kind",
  },
  {
    name: "a page of no struct",
    file: files.control,
    right: "pageOf(disk_page,",
    wrong: 'pageOf("disk_page",',
    code: "wrong-kind",
  },
  {
    name: "a rule in quotation marks",
    file: files.control,
    right: "oneResponse: must",
    wrong: 'oneResponse: "must"',
    code: "wrong-kind",
  },
  {
    name: "a message without replies",
    file: files.control,
    right: `  response: {
    /** {@link RESIZE.request.size} has come true. */
    SUCCESS: {
      /** Mebibytes before. */
      before: uint32_t,
    },
    /** This disk has a fixed size. */
    NOT_SUPPORTED: {},
  },
`,
    wrong: "",
    code: "wrong-argument",
    at: "RESIZE = ",
  },
  {
    name: "the code of a message misspelt",
    file: files.control,
    right: "disk_ctrl.message(DISK_CTRL_TYPE.RESIZE",
    wrong: "disk_ctrl.message(DISK_CTRL_TYPE.RESIZ",
    code: "type-error",
  },
];
