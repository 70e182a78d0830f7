import { files, type Mistake } from "./mistake.ts";

/** Mistakes in scenarios, and in what they prove. */
export const scenarios: readonly Mistake[] = [
  {
    name: "an expected status misspelt",
    file: files.pages,
    right: 'reply(ADD_PAGES, "SUCCESS")',
    wrong: 'reply(ADD_PAGES, "SUCESS")',
    code: "impossible-response",
  },
  {
    name: "a word of a request misspelt",
    file: files.resizing,
    right: "{ size: 100 }",
    wrong: "{ sizes: 100 }",
    code: "wrong-value",
  },
  {
    name: "a word of a request that does not fit",
    file: files.resizing,
    right: "{ size: 100 }",
    wrong: "{ size: 0x100000000 }",
    code: "wrong-value",
  },
  {
    name: "a member misspelt in a scenario",
    file: files.pages,
    right: "{ ref: 21 }",
    wrong: "{ reff: 21 }",
    code: "wrong-value",
  },
  {
    name: "a rule misspelt that a scenario proves",
    file: files.pages,
    right: '"ADD_PAGES.allOrNothing"',
    wrong: '"ADD_PAGES.allornothing"',
    code: "proof-mismatch",
  },
  {
    name: "a message misspelt in what a scenario proves",
    file: files.resizing,
    right: '"RESIZE.NOT_SUPPORTED"',
    wrong: '"RESISE.NOT_SUPPORTED"',
    code: "proof-mismatch",
  },
  {
    name: "a misspelt rule under elsewhere",
    file: files.scenarios,
    right: '"ADD_PAGES.emptyTable"',
    wrong: '"ADD_PAGES.emptytable"',
    code: "proof-mismatch",
  },
  {
    name: "a proof forgotten",
    file: files.pages,
    right: ', "disk_ctrl.oneResponse"',
    wrong: "",
    code: "unproven",
    at: "oneResponse: must",
    elsewhere: files.control,
  },
  {
    name: "a ring that is not set up",
    file: "disk/scenarios/interface.ts",
    right: "  setUpRing(disk_ctrl, control.page),\n",
    wrong: "",
    code: "ring-not-set-up",
    at: "exchange(send(ADD_PAGES",
    elsewhere: files.pages,
  },
  {
    name: "no steps",
    file: files.resizing,
    right:
      'steps: [connected, exchange(send(RESIZE, { size: 1 }), reply(RESIZE, "NOT_SUPPORTED"))]',
    wrong: "steps: []",
    code: "proof-mismatch",
    at: '"RESIZE.NOT_SUPPORTED"',
  },
];
