/** Finds a header. */
export type FindHeader = (
  /** As the directive names it. */
  name: string,
  /** Path of the file that includes it. */
  from: string,
  /** The name stands in angle brackets. */
  isSystem: boolean,
) => { readonly path: string; readonly text: string } | undefined;

/** A header with all that it includes, as files of one folder. */
export interface IncludeTree {
  /** Text by file name; what a file includes is named by file name. */
  readonly files: Readonly<Record<string, string>>;
  /** File name of the header itself. */
  readonly main: string;
  /** The path that each file came from. */
  readonly paths: ReadonlyMap<string, string>;
}

const directive = /^(\s*#\s*include\s*)(?:"([^"]+)"|<([^>]+)>)/gm;

/**
 * Collects a header and what it includes, and renames all to files of one folder: the packaged clang
 * sees no folder of the system and does not resolve `..`. A header that is not found keeps its name, for
 * the compiler may have it, or never come to the directive. Lines keep their numbers.
 */
export function includeTree(path: string, text: string, find: FindHeader): IncludeTree {
  const files: Record<string, string> = {};
  const names = new Map<string, string>();
  const add = (from: string, content: string): string => {
    const known = names.get(from);
    if (known !== undefined) return known;
    const name = `header${names.size}.h`;
    names.set(from, name);
    files[name] = content.replaceAll(
      directive,
      (whole, start: string, quoted: string | undefined, angled: string | undefined) => {
        const found = find(quoted ?? angled ?? "", from, quoted === undefined);
        return found === undefined ? whole : `${start}"${add(found.path, found.text)}"`;
      },
    );
    return name;
  };
  const main = add(path, text);
  const paths = new Map([...names].map(([from, name]) => [name, from]));
  return { files, main, paths };
}
