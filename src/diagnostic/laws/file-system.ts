import { law } from "../law.ts";

export const fileSystem = law("file-system", {
  severity: "error",
  law: "Every file that a run needs can be read and every output can be written.",
  why: "Outputs are written all together or not at all, so that a folder never holds the header of one spec and the codecs of another.",
  mend: "Remove what is in the way, or choose another folder with `--out`. A C file that a spec includes with `verbatim` lies in the folder of the spec.",
  messages: {
    verbatim: (file: string) => ({
      message: `can't read "${file}"`,
      suggestion: "name a file in the spec's folder, by its path from the folder of this module",
    }),
    refused: (attempt: Attempt, path: string, reason: string) => ({
      message: `cannot ${attempts[attempt]} ${path}: ${reason}`,
    }),
    notFolder: (path: string) => ({ message: `${path} is not a folder` }),
    linkOutside: (path: string, folder: string) => ({
      message: `${path} is a symbolic link that leads out of ${folder}`,
      suggestion: "remove the link, or generate into the folder that it leads to",
    }),
    notFile: (path: string) => ({
      message: `${path} is not a file`,
      suggestion: "move it away, or generate into another folder",
    }),
  },
});

/** What someone tried to do with a path. */
const attempts = {
  read: "read",
  write: "write",
  useFolder: "use the folder",
  makeFolder: "make the folder",
} as const;

export type Attempt = keyof typeof attempts;
