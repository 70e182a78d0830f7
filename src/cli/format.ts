/** Forms in which findings are printed. */
export const formats = ["text", "json", "github", "sarif"] as const;

export type Format = (typeof formats)[number];
