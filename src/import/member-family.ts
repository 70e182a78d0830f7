import type { Prose } from "./comment-prose.ts";

/** A family that a header has above a member. */
interface KnownFamily {
  readonly name: string;
  readonly kind: "codes" | "masks";
  /** What the names of C begin with. */
  readonly stem: string;
  readonly labels: readonly string[];
  readonly least: bigint;
  readonly greatest: bigint;
}

/** The least and the greatest of numbers and 0. */
export function extremesOf(numbers: readonly bigint[]): Pick<KnownFamily, "least" | "greatest"> {
  let [least, greatest] = [0n, 0n];
  for (const one of numbers) {
    if (one < least) least = one;
    if (one > greatest) greatest = one;
  }
  return { least, greatest };
}

/** A member that could have values of a family. */
interface NamedMember {
  readonly name: string;
  /** The tag or typedef of its struct. */
  readonly struct: string;
  /** As C spells it. */
  readonly type: string;
  readonly prose: Prose;
  /** The names of all members of its struct. */
  readonly beside: readonly string[];
}

/** The families that a header has so far. */
export class KnownFamilies {
  readonly #all: KnownFamily[] = [];
  readonly #byWord = new Map<string, Set<KnownFamily>>();

  add(family: KnownFamily): void {
    const { name, stem, labels } = family;
    this.#all.push(family);
    for (const word of [name, stem, withoutEnd(stem), ...labels]) {
      const key = word.toLowerCase();
      this.#byWord.set(key, (this.#byWord.get(key) ?? new Set()).add(family));
    }
  }

  /**
   * The family whose values a member has, where its comment or its name says so.
   *
   * @param isLeft - whether a family is still in the spec.
   */
  ofMember(member: NamedMember, isLeft: (family: KnownFamily) => boolean): string | undefined {
    // The bits of a map have the codes as their numbers.
    const isMap = member.prose.some(({ text }) => /\bbit[ -]?map\b|\b1[UL]* ?<</i.test(text));
    const fits = (one: KnownFamily) =>
      isLeft(one) && canHold(member.type, one) && !(isMap && one.kind === "codes");
    const having = (words: readonly string[]) => {
      const found = words.flatMap((one) => [...(this.#byWord.get(one.toLowerCase()) ?? [])]);
      return [...new Set(found)].filter(fits);
    };
    const family =
      mentioned(member.prose, having) ??
      calledAs(member, having) ??
      (isCalledFlags(member)
        ? only(this.#all.filter((one) => beginsLike(member.struct, one) && fits(one)))
        : undefined);
    return family?.name;
  }
}

/** Those of the families that have one of `words` as name, stem or label, in capitals or small letters. */
type FamiliesHaving = (words: readonly string[]) => readonly KnownFamily[];

function withoutEnd(stem: string): string {
  return stem.replace(/_+$/, "");
}

/** Whether a type can hold all values of a family. */
function canHold(type: string, { least, greatest }: KnownFamily): boolean {
  const bits = BigInt(
    /64|long/.test(type) ? 64 : (/(?:8|16|32)/.exec(type)?.[0] ?? (/char/.test(type) ? 8 : 32)),
  );
  const isUnsigned = /^(?:__)?(?:u|[bl]e\d|virtio\d)|unsigned/.test(type);
  const limit = 1n << (isUnsigned ? bits : bits - 1n);
  return greatest < limit && (least === 0n || (!isUnsigned && least >= -limit));
}

/** The only family that a comment names: as `FOO_*`, as `enum foo`, or by nothing but its values. */
function mentioned(prose: Prose, familiesHaving: FamiliesHaving): KnownFamily | undefined {
  const text = prose.map((one) => one.text).join(" ");
  const patterns = [
    ...text.matchAll(
      /\b([A-Za-z]\w*_)(?:\*(?!\w)|\?+|x+\b|X{2,}|\.\.\.|<|\{(?![^}]*\}\w)|(?=[\s.,)]|$))/g,
    ),
    ...text.matchAll(/\benum\s+(\w+)/g),
    // A comment about some bits of a member does not give the type of all of it.
    ...(/\bbits?\s+\d/i.test(text) ? [] : text.matchAll(/\bsee\s+(\w+)\.?$/gi)),
  ].map(([, name = ""]) => name);
  const named = familiesHaving(patterns).filter(
    ({ name, stem }) => patterns.includes(stem) || patterns.includes(name),
  );
  if (named.length > 0) return only(named);
  const words = text.match(/\w+/g) ?? [];
  const own = only(
    familiesHaving(words).filter(({ labels }) => words.some((one) => labels.includes(one))),
  );
  if (own === undefined) return undefined;
  const others = words.filter((one) => !own.labels.includes(one));
  const isList = others.every((one) =>
    /^(?:or|and|one|of|a|any|either|bit|bitmask|mask|flags?|values?|zero|0|see|is|the|must|be|always)$/i.test(
      one,
    ),
  );
  // Where the words are elsewhere, the comment is about something else.
  const label = words.find((one) => own.labels.includes(one)) ?? "";
  const isChoice = new RegExp(
    String.raw`\b(?:one of|ha(?:s|ve) (?:the )?value|bitmask of|combination of|bitwise or of|either)\b[^.;]{0,30}?\b${own.stem || `${label}\\b`}`,
    "i",
  ).test(text);
  return isList || isChoice ? own : undefined;
}

/** Ends of the names of structs that say what they are for. */
const role =
  /_(?:t|in|out|req|request|rsp|resp|response|reply|msg|message|hdr|header|info|args?|params?|desc|descriptor|entry|event|data|cmd|attr|config|v\d+)$/;

/** The family that is called like a member of its struct. */
function calledAs(named: NamedMember, familiesHaving: FamiliesHaving): KnownFamily | undefined {
  const member = named.name.toLowerCase();
  const areFlags = /(?:^|_)flags?$/.test(member);
  // Flags with a name of their own leave others to those without one.
  if (member === "flags" && !isCalledFlags(named)) return undefined;
  const called = (...names: readonly string[]) =>
    only(
      familiesHaving(names).filter(
        ({ kind, name: own, stem }) =>
          (!areFlags || kind === "masks") &&
          [own, withoutEnd(stem)].some((one) => names.includes(one.toLowerCase())),
      ),
    );
  const full = fullName(named.struct);
  const base = member.replace(/_?flags?$/, "");
  const [start = ""] = full.split("_");
  const ownFlags = member === "flags" ? called(full, `${full}_f`, `${full}_flag`) : undefined;
  const byBase = areFlags && base !== "" && start !== full ? called(`${start}_${base}`) : undefined;
  let found = ownFlags ?? byBase;
  for (let owner = full; found === undefined;) {
    found = called(
      `${owner}_${member}`,
      `${owner}_${member.replace(/s$/, "")}`,
      ...(areFlags ? [`${owner}_${base}f`.replace(/__f$/, "_f")] : []),
    );
    const shorter = owner.replace(role, "");
    if (shorter === owner || !shorter.includes("_")) break;
    owner = shorter;
  }
  return found;
}

/** Whether a member is called `flags`, and no other is so in part. */
function isCalledFlags({ name, beside }: NamedMember): boolean {
  return name.toLowerCase() === "flags" && !beside.some((one) => one.endsWith("_flags"));
}

function beginsLike(struct: string, { kind, stem }: KnownFamily): boolean {
  return kind === "masks" && stem.toLowerCase().startsWith(`${fullName(struct)}_`);
}

/** The name of a struct without what marks it as internal. */
function fullName(struct: string): string {
  return struct.toLowerCase().replace(/^_+/, "");
}

function only(families: readonly KnownFamily[]): KnownFamily | undefined {
  const [first, another] = families;
  return another === undefined ? first : undefined;
}
