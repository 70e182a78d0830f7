import { InvalidArgumentError, Option } from "commander";
import type { PrefixMap } from "../verify/rename.ts";
import { didYouMean } from "../diagnostics/core/did-you-mean.ts";
import { formats } from "./format.ts";

/** The option that says how findings are printed. */
export function formatOption(): Option {
  return new Option("--format <form>", "form of the findings: text, json, github or sarif")
    .default("text")
    .argParser((value) => {
      const format = formats.find((one) => one === value);
      if (format !== undefined) return format;
      const meant = didYouMean(value, formats);
      // As commander writes its own suggestions.
      const suggestion = meant === undefined ? "" : `\n(Did you mean ${meant}?)`;
      throw new InvalidArgumentError(`Write one of ${formats.join(", ")}.${suggestion}`);
    });
}

/** A time in seconds. */
export function secondsArgument(value: string): number {
  const seconds = Number(value);
  // What a timer of Node can hold.
  if (!(seconds > 0 && seconds <= 2_000_000)) {
    throw new InvalidArgumentError("Write a number of seconds above 0.");
  }
  return seconds;
}

/** Adds a value to those that came before with the same option. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Adds `FROM=TO` to what came before. */
export function prefixes(value: string, before: PrefixMap): PrefixMap {
  const [from, to, ...rest] = value.split("=");
  if (!from || to === undefined || rest.length > 0) {
    throw new InvalidArgumentError("Write it as FROM=TO.");
  }
  return [...before, { from, to }];
}

/** A path of a folder. */
export function folderArgument(value: string): string {
  if (value === "") throw new InvalidArgumentError("It is empty.");
  return value;
}
