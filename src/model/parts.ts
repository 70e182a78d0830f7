import type { Span } from "../diagnostics/core/diagnostic.ts";
import type { Enumeration } from "./type.ts";
import type { Declaration, Parameter, Reply, Rule } from "./declaration.ts";
import { memberPath, visitDeclaration, withInner } from "./visit.ts";

/** Something inside a declaration that has a name of its own. */
export interface Part {
  readonly kind: "code" | "bit" | "mask" | "typedef" | "member" | "parameter" | "reply" | "rule";
  /**
   * The path by which links of the spec lead to it: `xen_netif_gref.status`,
   * `ADD_GREF_MAPPING.request.table`. The two macros of a flag have one path, and a typedef has that of its type.
   */
  readonly path: string;
  /** What C and messages call it: `XEN_NETIF_CTRL_STATUS_SUCCESS`, `ADD_GREF_MAPPING.table`. */
  readonly name: string;
  /** The place of its name. */
  readonly span: Span;
}

/** The parts of a declaration; members that are written in place inside another one follow those beside it. */
export function partsOf(declaration: Declaration): readonly Part[] {
  const none = () => [];
  const { name: owner } = declaration;
  const below =
    (kind: Part["kind"], ...path: readonly string[]) =>
    ({ name, span }: Parameter | Reply | Rule): Part => ({
      kind,
      path: [owner, ...path, name].join("."),
      name: `${owner}.${name}`,
      span,
    });
  const typedefPart = (enumeration: Enumeration | undefined): readonly Part[] => {
    const { typedef, places } = enumeration ?? {};
    if (typedef === undefined || typedef === owner || places === undefined) return [];
    return [{ kind: "typedef", path: owner, name: typedef, span: places.typedef }];
  };
  return visitDeclaration<readonly Part[]>(declaration, {
    alias: none,
    constant: none,
    codes: ({ values, enumeration }) => [
      ...values.map(({ name, cName, span }): Part => {
        return { kind: "code", path: `${owner}.${name}`, name: cName, span };
      }),
      ...typedefPart(enumeration),
    ],
    flags: ({ values, enumeration }) => [
      ...values.flatMap(({ name, bit, cName, span }): Part[] => {
        const path = `${owner}.${name}`;
        return [
          ...(bit === undefined ? [] : [{ kind: "bit", path, name: bit.name, span } as const]),
          { kind: "mask", path, name: cName, span },
        ];
      }),
      ...typedefPart(enumeration),
    ],
    aggregate: (aggregate) =>
      withInner(aggregate, owner).flatMap(
        ({ cPath: path, aggregate: { members, typedef, places } }) => [
          ...members
            .filter(({ anonymous }) => !anonymous)
            .map((one): Part => {
              const member = memberPath(path, one);
              return { kind: "member", path: member, name: member, span: one.span };
            }),
          ...(typedef === undefined
            ? []
            : [{ kind: "typedef", path, name: typedef, span: places.typedef } as const]),
        ],
      ),
    ring: ({ rules }) => rules.map(below("rule", "rules")),
    message: ({ parameters, replies, rules }) => [
      ...parameters.map(below("parameter", "request")),
      ...replies.map(below("reply", "response")),
      ...replies.flatMap((reply) =>
        reply.parameters.map(below("parameter", "response", reply.name)),
      ),
      ...rules.map(below("rule", "rules")),
    ],
    key: none,
    section: none,
    verbatim: none,
  });
}
