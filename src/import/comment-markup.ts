/** Commands of Doxygen that a sentence begins with, with what it begins with in plain words. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^(?:brief|short|details|remarks?|par|parblock|endparblock)\b:?\s*/, ""],
  [/^(?:file|ingroup|headerfile|internal|weakgroup)\b.*$/, ""],
  [/^(?:struct|union|enum|def|typedef|var|fn|class)\s+\S+\s*/, ""],
  [
    /^(?:note|attention|warning|todo|bug|deprecated|since|version|author|date|copyright)\b:?\s*/,
    "$:",
  ],
  [/^(?:returns?|result)\b:?\s*/, "Returns"],
  [/^retval\b\s*(\S+)\s*/, "Returns $1:"],
  [/^(?:see|sa)\b:?\s*/, "See"],
  [/^(?:param|tparam)(?:\[[\w, ]*\])?\s+(\S+)\s*/, "@$1:"],
  [/^(?:li|arg)\b(?!\s*==)\s*/, "-"],
  [/^[{}]$/, ""],
];

const codeStart = /^\s*[\\@](?:code|verbatim)\b(?:\{[^}]*\})?\s*$/;
const codeEnd = /^\s*[\\@]end(?:code|verbatim)\s*$/;

/** What stands for a line of code, which is not read any further. */
export const codeMark = "\uE002";

/**
 * Lines of a comment without the commands of Doxygen, the marks of kernel-doc and those of Xen's documents,
 * which a backtick begins. What a comment says of a name is left as `@name: text`.
 */
export function withoutMarkup(lines: readonly string[]): readonly string[] {
  let isCode = false;
  return lines.flatMap((line) => {
    if (codeStart.test(line) || codeEnd.test(line)) {
      isCode = codeStart.test(line);
      return [""];
    }
    if (isCode || /^\s*#[\t ]*(?:define|undef|include|ifn?def|endif)\b/.test(line))
      return [codeMark + line];
    const xen = /^\s*`(incontents\b| ?enum \w+ \{| ?\}|\s*$)?(?: (.*))?$/.exec(line);
    if (xen !== null) {
      const [, mark, code = ""] = xen;
      return [mark === undefined && code !== "" ? codeMark + code : ""];
    }
    const plain = plainLine(line);
    // What a command begins is a paragraph.
    return plain !== line &&
      /^\s*(?:[A-Z]\w*:|Returns\b|See\b)/.test(plain) &&
      /^\s*[\\@]/.test(line)
      ? ["", plain]
      : [plain];
  });
}

function plainLine(line: string): string {
  const [, indent = "", command = ""] = /^(\s*)(?:\\|@(?!\w+:))([a-z{}].*)$/.exec(line) ?? [];
  let plain = line;
  for (const [pattern, words] of beginnings) {
    const found = pattern.exec(command);
    if (found === null) continue;
    const name = command.slice(0, 1).toUpperCase() + /^\w*/.exec(command)?.[0].slice(1);
    const start = words.replace("$:", `${name}:`).replace("$1", found[1] ?? "");
    const rest = command.slice(found[0].length);
    plain = `${indent}${[start, rest].filter(Boolean).join(" ")}`;
    break;
  }
  return plain
    .replace(/^\s*DOC:\s*/, "")
    .replace(/^\s*\.\. (?:code-block|code|c:\w+)::.*$/, "")
    .replace(
      /^(\s*)\.\. (\w)(\w+)::\s*/,
      (_, margin: string, first: string, rest: string) =>
        `${margin}${first.toUpperCase()}${rest}: `,
    )
    .replace(/(\w)::$/, "$1:")
    .replace(/(\w)\s*\\n$/, "$1;")
    .replace(/^(\s*)(?:-#|#\.)\s+(?=\S)/, "$1- ")
    .replaceAll(/[\\@]ref\s+([\w:.]+)(?:\s+"[^"]*")?/g, (_, target: string) =>
      plainReference(target),
    )
    .replaceAll(/\b([A-Za-z]\w*)::(\w+)/g, (whole) => plainReference(whole))
    .replaceAll(/(?<![\w:#])(?:::|#)(?=[A-Za-z]\w*_\w)/g, "")
    .replaceAll(/(?<![\w{])[\\@](?:c|p|a|e|em|b|link|copydoc)\s+(?=\S)/g, "")
    .replaceAll(/\s*[\\@](?:endlink\b|(?:ref|c|p|a|e|em|b)$)/g, "")
    .replaceAll(/\*\*(\w[^*]*)\*\*/g, "$1")
    .replaceAll(/<\/?(?:em|tt|b|i|code|p|br|ul|strong)\s*\/?>/gi, "")
    .replaceAll(/(?<![\w"'])%(?=-?\d+\b|-?[A-Z][A-Z0-9_]{2}|\w+_\w|(?:true|false)\b)/g, "")
    .replaceAll(/(?<![\w&])&(?=(?:struct|union|enum|typedef)\b|[A-Za-z]\w*_\w)/g, "")
    .replaceAll("``", "`")
    .replaceAll(/:\w+:`([^`]*)`_?/g, "$1")
    .replaceAll(/(`[^`]*`)(?:_(?!\w))?/g, "$1");
}

/** A name in a reference of Doxygen: a constant, or a member of a struct. */
function plainReference(target: string): string {
  const [owner = "", part] = target.split("::");
  if (part === undefined) return owner;
  return /^[A-Z][A-Z0-9_]+$/.test(part) ? part : `${owner}.${part}`;
}
