import { decode, layoutsOf, parseHex, type Subject, subjectsOf } from "../../../decode/decode.ts";
import { printProblems } from "../../../decode/fields.ts";
import { type Abi, abis, pageSize } from "../../../model/layout/abi.ts";
import { formatCount, hexBytes, hexOf } from "../../../text/text.ts";
import { type ModelData, unpackModel } from "../model-data.ts";
import { codecOf, sampleOf } from "./codec-value.ts";
import { FieldTable } from "./fields.ts";
import { elementById, recall } from "./memory.ts";

declare global {
  /** Models by the names of their specs, as {@link unpackModel} takes them. */
  var abispecModels: Readonly<Record<string, string>> | undefined;
}

/** Decodes bytes on the page, if it has a place for it. What a page needs for that is loaded when it is seen. */
export function startTryIt(): void {
  const section = elementById("site-try", HTMLElement);
  if (section === undefined) return;
  section.hidden = false;
  const { script = "", spec = "" } = section.dataset;
  const start = async () => {
    await loadScript(script);
    const text = globalThis.abispecModels?.[spec];
    if (text === undefined) section.hidden = true;
    else new TryIt(section, unpackModel(text)).restore();
  };
  if (stateOf(location.hash) !== undefined) {
    void start().then(() => section.scrollIntoView());
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void start();
    },
    { rootMargin: "200%" },
  );
  observer.observe(section);
}

function loadScript(href: string): Promise<void> {
  return new Promise((resolve) => {
    const element = document.createElement("script");
    element.src = href;
    for (const end of ["load", "error"]) element.addEventListener(end, () => resolve());
    document.head.append(element);
  });
}

/** What a link says. */
function stateOf(hash: string) {
  const parameters = new URLSearchParams(hash.slice(1));
  const subject = parameters.get("try");
  if (subject === null) return undefined;
  const hex = parameters.get("hex") ?? "";
  // Zeros at the end are left out of long links.
  const size = Math.min(Number(parameters.get("size")) || 0, pageSize);
  return { subject, abi: parameters.get("abi") ?? "", hex: hex.padEnd(2 * size, "0") };
}

class TryIt {
  readonly #section: HTMLElement;
  readonly #model: ModelData;
  readonly #subjects: ReadonlyMap<string, Subject>;
  readonly #table: FieldTable;
  #bytes = new Uint8Array();

  constructor(section: HTMLElement, model: ModelData) {
    this.#section = section;
    this.#model = model;
    this.#subjects = subjectsOf(model);
    this.#table = new FieldTable(
      this.#find("tbody", HTMLTableSectionElement),
      model.byteOrder,
      (offset, bytes) => {
        const all = new Uint8Array(Math.max(this.#bytes.length, offset + bytes.length));
        all.set(this.#bytes);
        all.set(bytes, offset);
        this.#enter(all);
      },
    );
    const { subject, abi, hex, value } = this.#controls();
    for (const form of section.querySelectorAll("form")) {
      form.addEventListener("submit", (event) => event.preventDefault());
    }
    subject.addEventListener("change", () => {
      this.#listAbis();
      this.#enter(this.#sample());
    });
    abi.addEventListener("change", () => this.#enter(this.#bytes));
    hex.addEventListener("input", () => this.#readHex(true));
    value.addEventListener("input", () => this.#writeValue());
    section.addEventListener("focusin", () => void this.#loadCodec(), { once: true });
    addEventListener("hashchange", () => {
      // Other links lead to parts of the page.
      if (stateOf(location.hash) !== undefined) this.restore();
    });
  }

  #find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const found = this.#section.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`no ${selector}`);
  }

  #controls() {
    return {
      subject: this.#find("[name=subject]", HTMLSelectElement),
      abi: this.#find("[name=abi]", HTMLSelectElement),
      hex: this.#find("[name=hex]", HTMLTextAreaElement),
      value: this.#find("[name=value]", HTMLTextAreaElement),
    };
  }

  /** What the link says; without that, something to start with. */
  restore(): void {
    const { subject, abi, hex } = this.#controls();
    const state = stateOf(location.hash);
    const options = [...subject.options].map(({ value }) => value);
    if (state !== undefined && options.includes(state.subject)) subject.value = state.subject;
    this.#listAbis(state?.abi);
    hex.value = state === undefined ? hexBytes(this.#sample()) : spaced(state.hex);
    this.#readHex(false);
    if (state !== undefined && abi.value !== "") void this.#loadCodec();
  }

  #subject(): Subject {
    const found = this.#subjects.get(this.#controls().subject.value);
    if (found === undefined) throw new Error("no such subject");
    return found;
  }

  #abi(): Abi {
    const { abi } = this.#controls();
    return abis.find(({ name }) => name === abi.value) ?? abis[0];
  }

  #sample(): Uint8Array {
    return sampleOf(
      this.#subject(),
      this.#section.dataset["message"] ?? "",
      this.#model,
      this.#abi(),
    );
  }

  /** Offers the ABIs where they differ. */
  #listAbis(wanted = recall("abi")): void {
    const { abi } = this.#controls();
    const groups = layoutsOf(this.#subject());
    const options = groups.map((group) => {
      const names = group.abis.map(({ name }) => name);
      return new Option(names.join(", "), group.abi.name);
    });
    abi.replaceChildren(...options);
    const chosen = groups.find((group) => group.abis.some(({ name }) => name === wanted));
    abi.value = (chosen ?? groups[0])?.abi.name ?? "";
    const label = abi.closest("label");
    if (label !== null) label.hidden = groups.length < 2;
  }

  #readHex(isEntered: boolean): void {
    const { hex } = this.#controls();
    const given = parseHex(hex.value);
    const parsed =
      given.length > pageSize && typeof given !== "string"
        ? `at most ${pageSize} bytes can be shown, ${given.length} given`
        : given;
    hex.setAttribute("aria-invalid", String(typeof parsed === "string"));
    if (typeof parsed === "string") {
      this.#say("#site-try-result", parsed, true);
      this.#table.show({ fields: [], problems: [] });
      return;
    }
    this.#bytes = new Uint8Array(parsed);
    this.#show();
    if (isEntered) this.#keep();
  }

  /** Takes other bytes than those that stand in the page. */
  #enter(bytes: Uint8Array): void {
    this.#controls().hex.value = hexBytes(bytes);
    this.#readHex(true);
  }

  #show(): void {
    const decoded = decode(this.#subject(), this.#bytes, this.#model.byteOrder, this.#abi());
    const { title, problems } = decoded;
    const paths = new Set(decoded.fields.map(({ path, offset }) => `${path} ${offset}`));
    const others = problems.filter(({ path, offset }) => !paths.has(`${path} ${offset}`));
    const state = problems.length === 0 ? "nothing wrong" : formatCount(problems.length, "problem");
    const lines = printProblems({ ...decoded, problems: others });
    const size = formatCount(this.#bytes.length, "byte");
    const text = [`${title}: ${size}, ${this.#model.byteOrder}-endian, ${state}`, ...lines];
    this.#say("#site-try-result", `${text.join(". ")}.`, problems.length > 0);
    this.#table.show(decoded);
    this.#readValue();
  }

  #say(selector: string, text: string, isWrong: boolean): void {
    const element = this.#find(selector, HTMLElement);
    element.textContent = text;
    element.classList.toggle("wrong", isWrong);
  }

  /** Puts what stands in the page into its address. */
  #keep(): void {
    const { subject, abi } = this.#controls();
    const state = new URLSearchParams({ try: subject.value });
    if (abi.options.length > 1) state.set("abi", abi.value);
    state.set("hex", hexOf(this.#bytes).replace(/(?:00)+$/, ""));
    state.set("size", String(this.#bytes.length));
    history.replaceState(null, "", `#${state}`);
  }

  async #loadCodec(): Promise<void> {
    const { spec = "", codec = "" } = this.#section.dataset;
    if (globalThis.abispecCodecs?.[spec] === undefined) await loadScript(codec);
    this.#readValue();
  }

  #codec() {
    return codecOf(this.#section.dataset["spec"] ?? "", this.#subject(), this.#abi());
  }

  /** Shows what the generated module reads. */
  #readValue(): void {
    const codec = this.#codec();
    const { value } = this.#controls();
    this.#find("form.value", HTMLElement).hidden = codec === undefined;
    if (codec === undefined || document.activeElement === value) return;
    const { readName, writeName } = codec;
    try {
      value.value = codec.read(this.#bytes);
      this.#say(
        "#site-try-codec",
        `What ${readName} reads; a change goes through ${writeName}.`,
        false,
      );
    } catch (error) {
      value.value = "";
      this.#say("#site-try-codec", `${readName}: ${messageOf(error)}`, true);
    }
  }

  /** Takes the bytes that the generated module writes. */
  #writeValue(): void {
    const codec = this.#codec();
    if (codec === undefined) return;
    const size = this.#sample().length;
    try {
      this.#enter(codec.write(this.#controls().value.value, size));
      this.#say("#site-try-codec", `${codec.writeName} wrote the bytes.`, false);
    } catch (error) {
      this.#say("#site-try-codec", `${codec.writeName}: ${messageOf(error)}`, true);
    }
  }
}

function spaced(hex: string): string {
  return hex.replaceAll(/..(?!$)/g, "$& ");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
