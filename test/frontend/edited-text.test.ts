import { expect, test } from "vitest";
import { EditedText } from "../../src/frontend/evaluate/edited-text.ts";

const original = `const a = f(
  1,
);
const b = g();
`;

function edited(): EditedText {
  const text = new EditedText(original);
  text.insert(original.indexOf("f("), "guard(() => ");
  text.insert(original.indexOf(";"), ")");
  text.replace(original.indexOf("const b"), original.indexOf(" = g"), "var c");
  text.surround("(function () { ", "})");
  return text;
}

test("a text with changes keeps its lines", () => {
  expect(String(edited())).toBe(`(function () { const a = guard(() => f(
  1,
));
var c = g();
})`);
});

test.each(["a = ", "f(", "1,", "= g()"])("knows where %j comes from", (part) => {
  const text = edited();
  const before = String(text).slice(0, String(text).indexOf(part)).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  expect(text.originalOffset(before.length, column)).toBe(original.indexOf(part));
});

test.each([
  [1, 3],
  [1, "(function () { const a = g".length],
  [4, 2],
  [9, 1],
])("has no place for line %j, column %j, which was put in", (line, column) => {
  expect(edited().originalOffset(line, column)).toBeUndefined();
});
