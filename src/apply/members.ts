import type { TextItem, TextRange } from "../header/header-text.ts";
import { untagged } from "../header/facts.ts";
import { padded } from "../header/located-text.ts";
import type { Aggregate, DeclaredAggregate } from "../model/type.ts";
import { aggregateIn } from "../model/visit.ts";
import type { Difference } from "../verify/compare.ts";
import { type TextDraft, fileStart } from "./draft.ts";
import { isColumnGap, memberText } from "./member-text.ts";
import type { TargetHeader } from "./target.ts";

/** Gives a struct or union that the header has the members of the spec. */
export function changeMembers(
  aggregate: DeclaredAggregate,
  differences: readonly Difference[],
  target: TargetHeader,
  draft: TextDraft,
): void {
  const label = `${aggregate.kind} ${aggregate.name}`;
  const item = target.itemOf(label);
  const [first] = differences;
  if (item === undefined || first === undefined) {
    draft.refuse(
      fileStart,
      `${label} differs from the spec, but its members are not in this header`,
      "change the header that has them",
    );
    return;
  }
  const renamed = new Map(
    differences.flatMap((one) => (one.kind === "renamed" ? [[one.label, one.found.label]] : [])),
  );
  const changer = new MemberChanger(target, draft, renamed);
  for (const difference of differences) changer.change(aggregate, item, difference);
  const isMoved = differences.every(
    (one) => one.kind === "different" && one.aspects.every((aspect) => aspect === "offset"),
  );
  if (isMoved) changer.reorder(aggregate, aggregate.name, item);
}

/** How members of one struct are changed. */
class MemberChanger {
  readonly #target: TargetHeader;
  readonly #draft: TextDraft;
  /** Paths of members in the header, by those in the spec. */
  readonly #renamed: ReadonlyMap<string, string>;

  constructor(target: TargetHeader, draft: TextDraft, renamed: ReadonlyMap<string, string>) {
    this.#target = target;
    this.#draft = draft;
    this.#renamed = renamed;
  }

  change(aggregate: Aggregate, item: TextItem, difference: Difference): void {
    const { label } = difference;
    switch (difference.kind) {
      case "missing":
        return this.#add(aggregate, item, label);
      case "additional":
        return;
      case "renamed": {
        const member = this.#itemOf(label);
        if (member === undefined) return this.#refuse(item, label);
        const name = label.slice(label.lastIndexOf(".") + 1);
        const use = useOf(member.name, this.#target);
        if (use !== undefined) {
          return this.#draft.refuse(
            use,
            `${label} is called ${member.name} in the header, and this may use it`,
            "rename the member and what uses it by hand",
          );
        }
        this.#draft.replace(member.nameRange, name, {
          kind: "changed",
          labels: [label],
          detail: `${member.name} to ${name}`,
        });
        return;
      }
      case "different":
        if (difference.aspects.includes("type") || difference.aspects.includes("bits")) {
          return this.#changeType(item, label);
        }
        // An offset, or the size of the whole, follows from what else is changed.
        return;
    }
  }

  /** The text of a member by its path in the spec. */
  #itemOf(label: string): TextItem | undefined {
    const parts = label.split(".");
    const path = parts.map((_, index) => {
      const own = this.#renamed.get(parts.slice(0, index + 1).join("."));
      return own?.slice(own.lastIndexOf(".") + 1) ?? parts[index] ?? "";
    });
    path[0] = untagged(this.#target.labelOf(`struct ${parts[0] ?? ""}`));
    const found = this.#target.found.get(path.join("."));
    return this.#target.find(path.join("."), found?.location?.line);
  }

  #refuse(item: TextRange, label: string): void {
    this.#draft.refuse(
      item,
      `${label} differs from the spec, and it is not clear which text declares it`,
      "change it by hand",
    );
  }

  #changeType(struct: TextItem, label: string): void {
    const target = this.#target;
    const member = this.#itemOf(label);
    const own = target.own.find(label);
    if (member?.value === undefined || own?.value === undefined || target.isShared(member)) {
      return this.#refuse(member?.nameRange ?? struct.nameRange, label);
    }
    const [type = "", declarator = ""] = [own.value, own].map((range) => target.ownText(range));
    const { lines, header } = target;
    const next = declarator.replace(/^\w+/, member.name);
    const [previousType, previous] = [member.value, member].map((range) => target.textOf(range));
    const change = {
      kind: "changed",
      labels: [label],
      detail: `${previousType} ${previous} to ${type} ${next}`.replaceAll(/\s+/g, " "),
    } as const;
    if (type !== previousType) {
      const gap = header.text.slice(member.value.end, member.start);
      const column = lines.columnOf(member.start);
      const before = header.text.slice(lines.startOf(member.value.start), member.value.start);
      // What is between the type and the name stays, where it is more than white space.
      if (isColumnGap(gap)) {
        const text = padded(before + type, column, gap.includes("\t"));
        const range = { start: member.value.start, end: member.start };
        this.#draft.replace(range, text.slice(before.length), change);
      } else this.#draft.replace(member.value, type, change);
    }
    if (next === previous) return;
    if (header.comments.some(({ start, end }) => start >= member.start && end <= member.end)) {
      return this.#refuse(member.nameRange, label);
    }
    this.#draft.replace(member, next, change);
  }

  /** Adds a member behind the one that precedes it in the spec, or at the start. */
  #add(aggregate: Aggregate, struct: TextItem, label: string): void {
    const target = this.#target;
    const { lines } = target;
    const own = target.own.find(label);
    const parentLabel = label.slice(0, label.lastIndexOf("."));
    const parent = parentLabel.includes(".") ? this.#itemOf(parentLabel) : struct;
    const names = membersAt(aggregate, label.split(".").slice(1, -1)).map(({ name }) => name);
    const name = label.slice(label.lastIndexOf(".") + 1);
    const before = names
      .slice(0, names.indexOf(name))
      .map((one) => this.#itemOf(`${parentLabel}.${one}`))
      .findLast((one) => one !== undefined);
    if (own === undefined || parent?.body === undefined) {
      return this.#refuse(parent?.nameRange ?? struct.nameRange, label);
    }
    const change = { kind: "added", labels: [label], detail: "" } as const;
    const statement = target.ownText(own.statement);
    const all = target.membersOf(parent);
    const direct = all.filter(({ anonymous }) => anonymous.length === 0);
    const siblings = direct.length > 0 ? direct : all;
    const previous = before && outermost(before);
    const head = previous ?? { start: parent.body.start, end: parent.body.start + 1 };
    const behind = (lines.commentBehind(head) ?? head).end;
    const [, gap = "", rest] = /^([\t ]*)([^\r\n]?)/.exec(target.header.text.slice(behind)) ?? [];
    // A member or the brace that follows on the line stays behind what is added.
    if (rest !== "" && (rest !== "}" || !target.textOf(parent.body).includes("\n"))) {
      const offset = previous === undefined ? head.end : behind;
      return this.#draft.insert(offset, ` ${statement}`, change);
    }
    const beside = siblings[0]?.statement.start;
    const base =
      beside === undefined
        ? lines.indentOf(parent.statement.start) + target.style.indent
        : lines.indentOf(beside);
    const text = memberText(own, siblings, base, target);
    if (rest === "}") {
      const end = text.at(-1)?.includes("//") ? `\n${lines.indentOf(parent.statement.start)}` : gap;
      const range = { start: behind, end: behind + gap.length };
      return this.#draft.replace(range, `\n${text.join("\n")}${end}`, change);
    }
    const around = before && target.statementWithin(before, target.sharedBranches(siblings));
    const isInBranch = around !== undefined && around.end > head.end;
    const at = lines.blockOf({ statement: isInBranch ? around : head }).end;
    const { end, isSpaced } = this.#behindMacros(at, parent);
    const hasBlanks =
      siblings.length > 1 &&
      siblings.slice(1).every((one) => lines.followsBlank(lines.blockOf(one).start));
    const above = isSpaced || (hasBlanks && before !== undefined) ? [""] : [];
    const below = hasBlanks && before === undefined ? [""] : [];
    this.#draft.insert(end, [...above, ...text, ...below, ""].join("\n"), change);
  }

  /** Macros among the members belong to the member above them. */
  #behindMacros(offset: number, parent: TextItem): { end: number; isSpaced: boolean } {
    const { lines, header } = this.#target;
    const next = this.#target.membersOf(parent).find(({ statement }) => statement.start >= offset);
    const limit = next?.statement.start ?? parent.body?.end ?? offset;
    const macros = header.items.filter(
      ({ kind, start }) => kind === "macro" && start >= offset && start < limit,
    );
    const last = macros.at(-1);
    return last === undefined
      ? { end: offset, isSpaced: false }
      : { end: lines.blockOf(last).end, isSpaced: true };
  }

  /** Puts the members into the order of the spec, where that is all that differs. */
  reorder(aggregate: Aggregate, path: string, struct: TextItem): void {
    const target = this.#target;
    const members = aggregate.members.map(({ name }) => this.#itemOf(`${path}.${name}`));
    const present = members.flatMap((member) => member ?? []);
    const places = present.toSorted((one, other) => one.start - other.start);
    if (places.every((one, index) => one === present[index])) {
      for (const { name, type } of aggregate.members) {
        const inner = aggregateIn(type);
        const item = this.#itemOf(`${path}.${name}`);
        if (inner?.name !== undefined || inner === undefined || item === undefined) continue;
        this.reorder(inner, `${path}.${name}`, struct);
      }
      return;
    }
    const extents = new Map(present.map((member) => [member, this.#extentOf(member)]));
    const isClear = places.every((member, index) => {
      const [extent, next] = [member, places[index + 1]].map((one) => one && extents.get(one));
      const isConditional =
        member.anonymous.length > 0 || member.conditions.length > struct.conditions.length;
      return extent && !isConditional && extent.end <= (next?.start ?? Infinity);
    });
    if (!isClear || present.length < members.length) return this.#refuse(struct.nameRange, path);
    const moves = places.flatMap((place, index) => {
      const moved = present[index];
      const [from, to] = [moved, place].map((one) => one && extents.get(one));
      return moved === place || moved === undefined || from === undefined || to === undefined
        ? []
        : [{ from, to, label: `${path}.${aggregate.members[index]?.name ?? ""}` }];
    });
    const labels = moves.map(({ label }) => label);
    const change = { kind: "changed", labels, detail: "their order" } as const;
    for (const { from, to } of moves)
      this.#draft.replace(to, target.textOf(from).replaceAll("\r\n", "\n"), change);
  }

  /** A member with its comments, and the macros behind it; without its lines where it shares them. */
  #extentOf(member: TextItem): TextRange | undefined {
    const { lines, header } = this.#target;
    const { statement } = member;
    const block = lines.blockOf(member);
    const behind = (lines.commentBehind(statement) ?? statement).end;
    const isAlone =
      lines.isFirst(statement.start) &&
      header.text.slice(behind, lines.endOf(behind)).trim() === "";
    if (isAlone) {
      const parent = member.owner;
      const end = parent && this.#behindMacros(block.end, parent).end;
      return { start: block.start, end: end ?? block.end };
    }
    const isOneLine = lines.commentsAbove(statement).length === 0;
    return isOneLine ? { start: statement.start, end: behind } : undefined;
  }
}

/** Where the header uses a member with `name` of any struct. */
function useOf(name: string, { header }: TargetHeader): TextRange | undefined {
  const use = new RegExp(`(?:(?:->|\\.)\\s*|\\boffsetof\\s*\\([^)]*)\\b(${name})\\b`, "dg");
  return [...header.text.matchAll(use)]
    .map(({ indices }) => {
      const [start, end] = indices?.[1] ?? [0, 0];
      return { start, end };
    })
    .find(({ start, end }) => !header.comments.some((one) => one.start <= start && end <= one.end));
}

/** The statement in its struct that declares a member, or an anonymous struct or union around it. */
function outermost({ anonymous, statement }: TextItem): TextRange {
  return anonymous[0] ?? statement;
}

/** The members of the struct or union at `path`, written in place, within `aggregate`. */
function membersAt(aggregate: Aggregate, path: readonly string[]): Aggregate["members"] {
  const [first, ...rest] = path;
  if (first === undefined) return aggregate.members;
  const member = aggregate.members.find(({ name }) => name === first);
  const inner = member === undefined ? undefined : aggregateIn(member.type);
  return inner === undefined ? [] : membersAt(inner, rest);
}
