import { defineDiagnostic } from "../core/diagnostic.ts";

/** Why the file system refuses something, and what to do about it, each as a part of a sentence. */
export interface FileFailure {
  readonly reason: string;
  readonly remedy: string;
}

export const fileSystem = defineDiagnostic("file-system", {
  requirement: "Every input of a run can be read, and every output can be written.",
  why: "Outputs are written all together or not at all, so a folder never holds the header of one spec and the codecs of another.",
  fix: "Remove what is in the way, or choose another folder with `--out`. A C file that a spec includes with `verbatim` must be in the folder of the spec.",
  messages: {
    verbatim: (file: string, { reason }: FileFailure) => ({
      message: `cannot read "${file}": ${reason}`,
      suggestion:
        "write the path of a file in the spec's folder, relative to this module, or C itself: verbatim(c`...`)",
    }),
    unreadable: (file: string, { reason, remedy }: FileFailure) => ({
      message: `cannot read "${file}": ${reason}`,
      suggestion: remedy,
    }),
    refused: (attempt: Attempt, path: string, { reason, remedy }: FileFailure) => ({
      message: `cannot ${attempts[attempt]} ${path}: ${reason}`,
      suggestion: remedy,
    }),
    notFolder: (path: string) => ({
      message: `${path} is not a folder`,
      suggestion: "choose another folder with --out, or move what is there",
    }),
    danglingLink: (path: string) => ({
      message: `${path} is a dangling symbolic link`,
      suggestion: "make the folder that it points to, or remove the link",
    }),
    linkOutside: (path: string, folder: string) => ({
      message: `${path} is a symbolic link that points out of ${folder}`,
      suggestion: "remove the link, or generate into the folder that it points to",
    }),
    linkTwice: (path: string, other: string) => ({
      message: `${path} and ${other} are the same file`,
      suggestion: "remove the symbolic link: each output needs a file of its own",
    }),
    notFile: (path: string) => ({
      message: `${path} is not a file`,
      suggestion: "move it away, or write to another place",
    }),
    overInput: (path: string) => ({
      message: `${path} would be overwritten, but the spec reads it`,
      suggestion: "write it into another folder, or under another name",
    }),
  },
});

const attempts = {
  read: "read",
  write: "write",
  useFolder: "use the folder",
  makeFolder: "make the folder",
  remove: "remove",
  restore: "put back",
} as const;

export type Attempt = keyof typeof attempts;

export const staleOutput = defineDiagnostic("stale-output", {
  requirement:
    "With `--check`, every output is up to date, and no generated file is left of an earlier spec.",
  why: "Outputs are committed with the spec. Code that is compiled with a stale one uses a different interface from the one in the spec. After a spec is renamed or removed, its old outputs stay.",
  fix: "Run the command that the message names, read what it changed, and commit it with the spec. Outputs are never edited by hand.",
  messages: {
    different: (command: string) => ({
      message: "the file differs from what its spec generates",
      suggestion: `run ${command}`,
    }),
    lineEnds: (name: string, command: string) => ({
      message: "the file differs only in its line ends, which are CRLF",
      suggestion: `run ${command}; so that git leaves them alone, have the line "${name.replace(/\.[^/]*$/, ".*")} text eol=lf" in .gitattributes`,
    }),
    old: (source: string, command: string) => ({
      message: `the file was generated from ${source}, which no longer gives it`,
      suggestion: `run ${command} --prune, which removes it; move it to another folder to keep it`,
    }),
    missing: (command: string) => ({
      message: "the file does not exist",
      suggestion: `run ${command}`,
    }),
  },
});

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
