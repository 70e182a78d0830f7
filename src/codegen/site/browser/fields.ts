import { parseHex } from "../../../decode/decode.ts";
import type { Decoded, DecodedField } from "../../../decode/fields.ts";
import { writeInteger } from "../../../model/numbers.ts";
import { formatCount, hex, hexBytes } from "../../../text/text.ts";
import type { Codes, Flags } from "../../../model/type.ts";

/** Takes the new bytes of a field. */
type ChangeField = (offset: number, bytes: Uint8Array) => void;

interface FieldRow {
  readonly element: HTMLTableRowElement;
  readonly update: (field: DecodedField, problems: readonly string[]) => void;
}

/** The table of fields. A row stays as long as its field does, so that what has the focus keeps it. */
export class FieldTable {
  readonly #body: HTMLTableSectionElement;
  readonly #byteOrder: "little" | "big";
  readonly #change: ChangeField;
  #rows = new Map<string, FieldRow>();

  constructor(body: HTMLTableSectionElement, byteOrder: "little" | "big", change: ChangeField) {
    this.#body = body;
    this.#byteOrder = byteOrder;
    this.#change = change;
  }

  show({ fields, problems }: Pick<Decoded, "fields" | "problems">): void {
    const rows = new Map(
      fields.map((field) => {
        const { path, offset, size, value, values } = field;
        const key = [path, offset, size, value === undefined, values?.name].join();
        return [key, { field, row: this.#rows.get(key) ?? this.#createRow(field) }] as const;
      }),
    );
    for (const [key, { element }] of this.#rows) if (!rows.has(key)) element.remove();
    let next = this.#body.firstElementChild;
    for (const { field, row } of rows.values()) {
      const { path, offset } = field;
      const own = problems.filter((one) => one.path === path && one.offset === offset);
      row.update(
        field,
        own.map(({ message }) => message),
      );
      if (row.element === next) next = next.nextElementSibling;
      else this.#body.insertBefore(row.element, next);
    }
    this.#rows = new Map([...rows].map(([key, { row }]) => [key, row]));
  }

  #createRow(first: DecodedField): FieldRow {
    let field = first;
    const element = document.createElement("tr");
    const [offset, bytes] = [cell("td", "number"), cell("td", "bytes")];
    const path = cell("th", "");
    const [value, meaning] = [cell("td", ""), cell("td", "meaning")];
    path.scope = "row";
    element.append(offset, bytes, path, value, meaning);
    const input = document.createElement("input");
    const remark = document.createElement("span");
    const wrong = document.createElement("span");
    const boxes = flagBoxes(field.values, (mask, isSet) => {
      const now = BigInt.asUintN(field.size * 8, field.value ?? 0n);
      change(isSet ? now | mask : now & ~mask);
    });
    const change = (number: bigint) => {
      const written = new Uint8Array(field.size);
      writeInteger(written, 0, { bits: field.size * 8 }, this.#byteOrder, number);
      this.#change(field.offset, written);
    };
    const show = (problems: readonly string[]) => {
      wrong.textContent = problems.join("; ");
      element.classList.toggle("wrong", problems.length > 0);
      input.setAttribute("aria-invalid", String(problems.length > 0));
    };
    wrong.id = `site-try-problem-${made++}`;
    wrong.className = "problem";
    input.setAttribute("aria-label", field.path);
    input.setAttribute("aria-describedby", wrong.id);
    input.autocomplete = "off";
    input.spellcheck = false;
    if (field.values?.kind === "codes") input.setAttribute("list", codeList(field.values));
    input.addEventListener("input", () => {
      const read = readInput(input.value, field);
      if (typeof read === "string") show([read]);
      else if (typeof read === "bigint") change(read);
      else this.#change(field.offset, read);
    });
    // What was typed may be the name of a code, or in hexadecimal.
    input.addEventListener("change", () => (input.value = inputText(field)));
    value.append(input);
    meaning.append(...boxes.map(({ label }) => label), remark, wrong);
    const update = (now: DecodedField, problems: readonly string[]) => {
      field = now;
      offset.textContent = String(now.offset);
      bytes.textContent = bytesText(now);
      path.textContent = now.path;
      if (document.activeElement !== input) input.value = inputText(now);
      for (const { box, mask } of boxes) box.checked = ((now.value ?? 0n) & mask) === mask;
      remark.textContent = boxes.length > 0 ? "" : now.meaning;
      show(problems);
    };
    return { element, update };
  }
}

/** Bytes of a field that are shown; its value has all of them. */
const mostBytes = 8;

let made = 0;

function cell<Name extends "td" | "th">(name: Name, className: string) {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function flagBoxes(
  values: Codes | Flags | undefined,
  change: (mask: bigint, isSet: boolean) => void,
) {
  if (values?.kind !== "flags") return [];
  return values.values.map(({ value: mask, cName }) => {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.addEventListener("change", () => change(mask, box.checked));
    label.append(box, ` ${cName}`);
    return { label, box, mask };
  });
}

/** The id of a list of codes to choose from. */
function codeList({ name, values }: Codes): string {
  const id = `site-try-codes-${name}`;
  if (document.getElementById(id) === null) {
    const list = document.createElement("datalist");
    list.id = id;
    for (const { cName, role } of values) if (role !== "bound") list.append(new Option("", cName));
    document.body.append(list);
  }
  return id;
}

function inputText({ value, bytes }: DecodedField): string {
  return value === undefined ? hexBytes(bytes) : String(value);
}

function bytesText({ bytes, size }: DecodedField): string {
  if (bytes.length > mostBytes) return `${hexBytes(bytes.subarray(0, mostBytes))} …`;
  const missing = size - bytes.length;
  return missing > 0
    ? `${hexBytes(bytes)} (${formatCount(missing, "byte")} missing)`
    : hexBytes(bytes);
}

/** The number or bytes that `text` stands for; otherwise what is wrong with it. */
function readInput(
  text: string,
  { value, values, size }: DecodedField,
): bigint | Uint8Array | string {
  if (value === undefined) {
    const parsed = parseHex(text);
    if (typeof parsed === "string" || parsed.length === size) return parsed;
    return `${formatCount(size, "byte")} needed, ${parsed.length} given`;
  }
  const trimmed = text.trim();
  const codes = values?.kind === "codes" ? values.values : [];
  const code = codes.find(({ cName, name }) => cName === trimmed || name === trimmed);
  if (code !== undefined) return code.value;
  if (!/^(?:-?\d+|0x[\da-f]+)$/i.test(trimmed)) return `"${trimmed}" is not a number`;
  const number = BigInt(trimmed);
  const end = 1n << BigInt(size * 8);
  if (number < end && number >= -end / 2n) return number;
  return `${trimmed} does not fit ${size * 8} bits (${hex(end - 1n)} at most)`;
}
