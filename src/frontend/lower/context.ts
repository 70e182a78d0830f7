import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Description } from "../../language/description.ts";
import type { Declaration } from "../../model/declaration.ts";
import type { Exported } from "../exported.ts";
import type { DeclaredConstant } from "../outline.ts";
import type { ProseResolver } from "./prose/resolve.ts";
import type { VerbatimTexts } from "./verbatim-texts.ts";

/** What the parts of the join share. */
export interface JoinContext {
  /** How a description is exported, for those that a chapter exports. */
  readonly exported: ReadonlyMap<Description, Exported>;
  /** Declarations that are joined already: one for each description, so that references are objects. */
  readonly joined: Map<Description, Declaration>;
  readonly texts: VerbatimTexts;
  /** The constants of each module, by file and name. */
  readonly constants: ReadonlyMap<string, ReadonlyMap<string, DeclaredConstant>>;
  /** Files and names of types without a name in C that are reported. */
  readonly unnamed: Set<string>;
  readonly prose: ProseResolver;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Name of the declaration or scenario that is being joined. */
  readonly owner: string | undefined;
  /** Names of those that can't be what they are meant to be, so that more about them would be noise. */
  readonly broken: Set<string>;
}

/** The context for the parts of the declaration or scenario called `owner`. */
export function within(owner: string, context: JoinContext): JoinContext {
  return { ...context, owner };
}

/** Marks what is being joined as broken, for a reason that is reported elsewhere. */
export function spoil(context: JoinContext): void {
  if (context.owner !== undefined) context.broken.add(context.owner);
}

/** Reports why what is being joined can't be what it is meant to be. */
export function reject(diagnostic: Diagnostic, context: JoinContext): void {
  context.report(diagnostic);
  spoil(context);
}
