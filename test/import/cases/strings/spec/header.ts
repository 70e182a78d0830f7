import { c, constant, header, verbatim } from "abispec";

export default header({
  name: "header",
  title: "Labels of jars, in a header that names no licence",
  guard: "JAR_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning" },
});

export const JAR_LABEL = constant('plum "jam"\n');

export const JAR_COLUMNS = constant("name\tyear");

export const JAR_PATH = constant("C:\\jars");

/** More than ASCII. */
export const JAR_SEAL = verbatim(c`#define JAR_SEAL "\177JAR"`);

/** How full a jar is. */
export const JAR_FULL = constant(0x2);

/** Once more. */
export const JAR_LID = constant(0x4);

export const JAR_FULL_C = verbatim(c`#define JAR_FULL 0x2`);
