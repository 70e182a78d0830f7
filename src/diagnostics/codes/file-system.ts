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
      suggestion: "write the path of a file in the spec's folder, relative to this module",
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
      suggestion: "move it away, or generate into another folder",
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
