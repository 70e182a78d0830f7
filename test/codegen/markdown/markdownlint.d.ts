/** What the tests use of markdownlint, which declares its types under another name. */
declare module "markdownlint-cli2/markdownlint/promise" {
  export interface Token {
    readonly type: string;
    readonly text: string;
    readonly startLine: number;
    readonly children: readonly Token[];
  }

  export interface Rule {
    readonly names: readonly string[];
    readonly description: string;
    readonly tags: readonly string[];
    readonly parser: "micromark";
    readonly function: (parameters: {
      readonly parsers: { readonly micromark: { readonly tokens: readonly Token[] } };
    }) => void;
  }

  export interface Finding {
    readonly lineNumber: number;
    readonly ruleNames: readonly string[];
    readonly errorDetail: string | null;
    readonly errorContext: string | null;
  }

  export function lint(options: {
    readonly strings: Readonly<Record<string, string>>;
    readonly config: object;
    readonly customRules?: readonly Rule[];
  }): Promise<Readonly<Record<string, readonly Finding[]>>>;
}

declare module "markdownlint-cli2/parsers/jsonc" {
  export default function parse(text: string): { readonly config: object };
}
