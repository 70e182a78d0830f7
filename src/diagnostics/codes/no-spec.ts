import { defineDiagnostic } from "../core/diagnostic.ts";

export const noSpec = defineDiagnostic("no-spec", {
  requirement: "A spec is a file that exists and whose default export is a header.",
  why: "The header says how the outputs are named and what is in them. Without one there is nothing to generate.",
  fix: "End the spec with `export default header({ ... })`. A module that is only a part of a spec goes into a folder below `spec/`, and is listed among the chapters of a header.",
  messages: {
    unreadable: (path: string) => ({
      message: `cannot read the spec "${path}"`,
      suggestion: "write the path of a file that exists, relative to the working folder",
    }),
    noHeader: () => ({
      message: "the spec's default export is not a header",
      suggestion:
        "write: export default header({ ... }); a part of another spec goes into a folder of its own",
    }),
  },
});
