import { transformSync } from "esbuild";
import { createContext, runInContext } from "node:vm";
import { find, parse } from "../codegen/markdown/parse.ts";
import { anchors } from "../fuzz/proofs/markdown.ts";
import { outputOf, type Compiled } from "../fuzz/proofs/subject.ts";

/** Elements that the reference has of its own. */
const own =
  /^<(?:!-- markdownlint-disable [MD\d ]+ --|!--\nSPDX-License-Identifier: MIT\n(?:(?!-->).|\n)*--|a id="[\w.-]+"|\/a|\/?code|br|\/?p|\/?ul|\/?ol|\/?li|\/?pre)>$/;

/** Schemes and places that the reference may link to. */
const destination = /^(?:#|https?:\/\/|hostile\d+\.(?:h|ts|abi\.json|layout\.c)$)/i;

/** What one spec's text does in its outputs that text should not do. */
export async function harmOf(subject: Compiled): Promise<readonly string[]> {
  return [
    ...(await markdownHarm(outputOf(subject, "md"))),
    ...(await anchors.failures([subject])),
    ...moduleHarm(outputOf(subject, "ts")),
    ...headerHarm(outputOf(subject, "h")),
  ];
}

async function markdownHarm(markdown: string): Promise<readonly string[]> {
  const tokens = await parse(markdown);
  const texts = (...types: string[]) => find(tokens, ...types).map(({ text }) => text);
  return [
    ...texts("htmlText", "htmlFlow").filter((text) => !own.test(text)),
    ...texts("resourceDestinationString", "autolinkProtocol", "literalAutolink").filter(
      (text) => !destination.test(text),
    ),
    ...texts(
      "image",
      "definition",
      "autolinkEmail",
      "blockQuote",
      "setextHeading",
      "thematicBreak",
    ),
  ].map((text) => `the reference has ${text}`);
}

/** Runs the module where the name that hostile text calls would be noticed. */
function moduleHarm(module: string): readonly string[] {
  const { code } = transformSync(module, { loader: "ts", format: "cjs" });
  const calls: string[] = [];
  const context = createContext({ module: { exports: {} }, hostile: () => calls.push("called") });
  runInContext(code, context);
  return calls.map(() => "the module runs text of the spec");
}

/** What compilers let pass but people should not see, or not see in this way. */
function headerHarm(header: string): readonly string[] {
  return (header.match(/[^\n\x20-\x7e]|^::.*$/gm) ?? []).map((text) => `the header has ${text}`);
}
