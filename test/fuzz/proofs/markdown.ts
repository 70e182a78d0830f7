import { anchorsOf, fragmentsOf, parse } from "../../codegen/markdown/parse.ts";
import { outputOf, proofOfEach } from "./subject.ts";

/** Every link of the reference leads to an anchor, and each anchor is there once. */
export const anchors = proofOfEach("anchors", async (subject) => {
  const tokens = await parse(outputOf(subject, "md"));
  const found = anchorsOf(tokens);
  const known = new Set(found);
  const broken = fragmentsOf(tokens).filter((fragment) => !known.has(fragment));
  const repeated = found.filter((anchor, index) => found.indexOf(anchor) !== index);
  return [
    ...broken.map((fragment) => `#${fragment} is a dangling link`),
    ...repeated.map((anchor) => `#${anchor} is there twice`),
  ];
});
