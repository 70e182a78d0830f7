import { packagedTarget, evaluateConstants } from "../../../src/header/compilers.ts";
import { bitsOf, constantTypes } from "../../../src/model/constant-type.ts";
import { abis } from "../../../src/model/layout/abi.ts";
import { declarationsOf } from "../../../src/model/model.ts";
import { headerOf } from "../../wire/header.ts";
import { evaluateModule, importedTexts } from "../../wire/module.ts";
import { digestOf, outputOf, proofOfEach } from "./subject.ts";

/** Calls of each macro. */
const calls = 6;

/** Arguments that are likely to make a difference, each as C and as TypeScript has it. */
const numbers = [0, 1, 2, 3, 7, 31, 32, 100, 255, 4095, 65_536, 0x7fffffff];

/** A macro gives what its function in TypeScript does, where `long` has 64 bits. */
export const macros = proofOfEach("macros", async (subject) => {
  const [abi] = abis;
  const found = declarationsOf(subject.model, "verbatim").flatMap(({ name, macro }) =>
    macro === undefined ? [] : [{ name, types: macro.parameters.map(({ type }) => type) }],
  );
  if (abi === undefined || found.length === 0) return [];
  const module = await evaluateModule(outputOf(subject, "ts"), importedTexts(subject.model));
  let state = digestOf(subject);
  const asked = found.flatMap(({ name, types }) =>
    Array.from({ length: calls }, () => {
      const given = types.map(() => {
        state = (Math.imul(state, 0x5851f42d) + 1) >>> 0;
        return numbers[(state >>> 8) % numbers.length] ?? 0;
      });
      const typed = given.map((value, index) => `(${types[index]})${value}`);
      const values = given.map((value, index) => {
        const declared = types[index] ?? "type";
        const type = declared === "type" ? "int" : declared;
        const bits = bitsOf(type, abi);
        const { signed } = constantTypes[type];
        // TypeScript takes what is in the range of the type.
        const own = signed
          ? BigInt.asIntN(bits, BigInt(value))
          : BigInt.asUintN(bits, BigInt(value));
        return bits === 64 ? own : Number(own);
      });
      return { name, text: `${name}(${typed.join(", ")})`, values };
    }),
  );
  const { files, start } = headerOf(subject.model, outputOf(subject, "h"));
  const unit = { files: { ...files, "macros.h": start }, args: [], main: "macros.h" };
  const texts = asked.map(({ text }) => text);
  const answers = await evaluateConstants(packagedTarget(abi), unit, texts);
  if ("error" in answers) return [answers.error];
  return asked.flatMap(({ name, text, values }, index) => {
    const expected = answers[index];
    // What C does not define is no constant.
    if (expected === undefined) return [];
    const own = module.call(name, ...values);
    const bits = BigInt.asUintN(64, BigInt(String(own)));
    return bits === expected ? [] : [`${text} is ${expected} in C, ${String(own)} in TypeScript`];
  });
});
