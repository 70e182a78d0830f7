import { defineDiagnostic } from "../core/definition.ts";

export const noSpec = defineDiagnostic("no-spec", {
  requirement: "A spec is a file that exists and exports a header as its default.",
  why: "The header says how the outputs are called and what is in them; without one there is nothing to generate.",
  fix: "End the spec with `export default header({ ... })`. A module that is only a part of a spec does not belong into `spec/` itself but into a folder below, and is listed among the chapters of a header.",
  messages: {
    unreadable: (path: string) => ({
      message: `can't read the spec "${path}"`,
      suggestion: "name a file that exists, by its path from the working folder",
    }),
    noHeader: () => ({
      message: "the spec's default export is not a header",
      suggestion:
        "write: export default header({ ... }); a part of another spec goes into a folder of its own",
    }),
  },
});
