import { defineDiagnostic } from "../core/diagnostic.ts";

export const numberOutOfRange = defineDiagnostic("number-out-of-range", {
  requirement: "The numbers of a step are within their range.",
  why: "A step becomes bytes in pages, slots and registers of a fixed size. A number out of range would address another byte, or none.",
  fix: "Number pages from 0, write slots and grant references as 32-bit integers, and keep elements within their page.",
  messages: {
    page: (page: string, largest: number) => ({
      message: `${page} is not a page number`,
      suggestion: `write an integer from 0 to ${largest}`,
    }),
    word: (value: string, what: string) => ({
      message: `${value} is not a ${what}`,
      suggestion: "write an integer from 0 to 0xffffffff",
    }),
    byte: (value: string) => ({
      message: `${value} is not a byte`,
      suggestion: "write integers from 0 to 255",
    }),
    beyondPage: (end: number, size: number) => ({
      message: `the elements end at byte ${end}, but a page has ${size}`,
      suggestion: "write fewer elements, or start with an earlier one",
    }),
    beyondSlot: (size: number, ring: string, slotSize: number) => ({
      message: `the type has ${size} bytes, but a slot of ${ring} has ${slotSize}`,
      suggestion: "write the ring's request or response, or a type that is no larger",
    }),
    option: (option: string, scenario: string, value: string) => ({
      message: `the option "${option}" of ${scenario} cannot be ${value}`,
      suggestion: "write an integer of at least 0",
    }),
  },
});
