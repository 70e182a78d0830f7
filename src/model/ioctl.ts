import { type Model, declarationsOf } from "./model.ts";
import { macrosOf } from "./numbers.ts";

/** The header with the macros for commands of `ioctl()`; headers of Linux often leave it to who includes them. */
export const ioctlHeader = "linux/ioctl.h";

/** Whether C calls one of those macros. */
export function usesIoctl(text: string): boolean {
  return /\b_IO(?:C|R|W|WR)?\s*\(/.test(text);
}

/** The names of that header that expressions know without a declaration. */
export const ioctlNames: readonly string[] = [
  ...["_IO", "_IOC", "_IOR", "_IOW", "_IOWR"],
  ...["_IOC_NONE", "_IOC_READ", "_IOC_WRITE"],
];

/** Whether a header uses them and does not itself include what has them. */
export function leavesOutIoctl(model: Model): boolean {
  const texts = declarationsOf(model)
    .flatMap(macrosOf)
    .flatMap(({ number }) => number.expression?.pieces ?? [])
    .map(({ text }) => text);
  const isIncluded = model.includes.some((one) => /\bioctl\.h\b/.test(one));
  return !isIncluded && usesIoctl(texts.join(""));
}
