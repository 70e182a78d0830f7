import { guess } from "../core/guess.ts";
import { law } from "../core/law.ts";

export const template = law("template", {
  severity: "error",
  law: "A template is fixed text with holes, and each hole has a value.",
  why: "A hole without a value would leave a part out of an output without a word. A template that decides something would say for itself what the model says for all outputs.",
  mend: "Templates are the files of the folder `templates` of abispec. `{{name}}` is a hole, which the emitter of the same name in `src/codegen` fills; `{{#each list}}` and `{{/each}}` repeat what stands between them for each element of a list; in there `{{this}}` is the element itself, and `{{../name}}` a hole of what is around it. They have nothing else.",
  messages: {
    noValue: (hole: string, names: readonly string[]) => ({
      message: `the hole "${hole}" has no value`,
      suggestion: guess(hole, names, known("values", names)),
    }),
    noList: (hole: string, names: readonly string[]) => ({
      message: `there is no list "${hole}" to repeat this for`,
      suggestion: guess(hole, names, known("lists", names)),
    }),
    wrongTag: (tag: string) => ({
      message: `a template has no ${tag}`,
      suggestion: `write ${tags}; what is to be decided, the emitter decides in src/codegen`,
    }),
    notATag: (tag: string) => ({
      message: `"${tag}" begins a tag that does not end`,
      suggestion: `write ${tags}`,
    }),
    notOpened: (tag: string) => ({
      message: `nothing is repeated that ${tag} could end`,
      suggestion: "write {{#each list}} before what is to be repeated, or remove it",
    }),
    notClosed: (tag: string) => ({
      message: `what ${tag} repeats does not end`,
      suggestion: "write {{/each}} behind it",
    }),
    unreadable: (reason: string) => ({
      message: `can't read the template: ${reason}`,
      suggestion: "restore the file, for it is a part of abispec",
    }),
  },
});

const tags = "{{name}}, {{../name}}, {{this}} or {{#each list}} with {{/each}}";

function known(what: string, names: readonly string[]): string {
  return names.length === 0 ? `there are no ${what} here` : `there are here: ${names.join(", ")}`;
}
