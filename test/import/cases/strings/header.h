/* Labels of jars, in a header that names no licence. */
#ifndef JAR_H
#define JAR_H

#define JAR_LABEL "plum \"jam\"\n"
#define JAR_COLUMNS "name\tyear"
#define JAR_PATH "C:\\jars"

/* More than ASCII. */
#define JAR_SEAL "\177JAR"

/* How full a jar is. */
#define JAR_FULL 0x2

/* Once more. */
#define JAR_LID 0x4
#define JAR_FULL 0x2

#endif
