import MiniSearch from "minisearch";
import { elementById } from "./memory.ts";

declare global {
  var abispecNames: readonly (readonly [string, string, string, string])[] | undefined;
}

const most = 30;

/** The parts of a name or of what is looked for: `XEN_NETIF_tx` is `xen`, `netif` and `tx`. */
function partsOf(text: string): string[] {
  return text
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}

/** A part of a name, and what it ends with, so that `txf` finds `nettxf`. */
function endsOf(part: string): string[] {
  const ends: string[] = [];
  for (let start = 0; start === 0 || start < part.length - 2; start++) ends.push(part.slice(start));
  return ends;
}

function createIndex(): MiniSearch {
  const index = new MiniSearch({
    fields: ["name", "summary"],
    tokenize: partsOf,
    processTerm: (term, field) => (field === "name" ? endsOf(term) : term),
    searchOptions: {
      tokenize: partsOf,
      processTerm: (term) => term,
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 1 : false),
      boost: { name: 8 },
      weights: { prefix: 0.8, fuzzy: 0.1 },
      boostDocument: (_id, _term, stored) => Number(stored?.["weight"] ?? 1),
    },
    storeFields: ["weight"],
  });
  const all = globalThis.abispecNames ?? [];
  index.addAll(
    all.map(([name, kind, address, summary], id) => ({
      id,
      name,
      summary,
      // What is looked for is more often a declaration than one of its parts.
      weight: kind === "Bit number" ? 0.5 : address.includes("#") ? 1 : 4,
    })),
  );
  return index;
}

/** The search: its names and its index are made when it is used for the first time. */
export function startSearch(): void {
  const box = elementById("site-search", HTMLElement);
  const input = elementById("site-query", HTMLInputElement);
  const list = elementById("site-results", HTMLElement);
  if (box === undefined || input === undefined || list === undefined) return;
  const root = document.documentElement.dataset["root"] ?? "";
  let index: MiniSearch | undefined;
  let selected = 0;
  box.hidden = false;

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const select = (position: number) => {
    const options = [...list.querySelectorAll<HTMLElement>("[role=option]")];
    if (options.length === 0) return;
    selected = (position + options.length) % options.length;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === selected)));
    const option = options[selected];
    option?.scrollIntoView({ block: "nearest" });
    if (option !== undefined) input.setAttribute("aria-activedescendant", option.id);
  };
  const show = () => {
    if (index === undefined || input.value.trim() === "") return close();
    const found = index.search(input.value).slice(0, most);
    list.replaceChildren(
      ...found.map(({ id }, at) => {
        const [name = "", kind = "", address = "", summary = ""] =
          globalThis.abispecNames?.[Number(id)] ?? [];
        const item = document.createElement("li");
        item.setAttribute("role", "none");
        const link = document.createElement("a");
        link.id = `site-result-${at}`;
        link.setAttribute("role", "option");
        link.href = root + address;
        link.tabIndex = -1;
        const parts = [
          ["code", name],
          ["small", kind],
          ["span", summary],
        ] as const;
        for (const [tag, text] of parts) {
          const element = document.createElement(tag);
          element.textContent = text;
          link.append(element);
        }
        item.append(link);
        return item;
      }),
    );
    if (found.length === 0) {
      const nothing = document.createElement("li");
      nothing.className = "nothing";
      nothing.setAttribute("role", "option");
      nothing.setAttribute("aria-disabled", "true");
      nothing.textContent = "No name has all of these parts.";
      list.append(nothing);
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    select(0);
  };
  const load = () => {
    if (index !== undefined || document.getElementById("site-names") !== null) return;
    const script = document.createElement("script");
    script.id = "site-names";
    script.src = `${root}assets/search.js`;
    script.addEventListener("load", () => {
      index = createIndex();
      show();
    });
    document.head.append(script);
  };

  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    load();
    show();
  });
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      select(selected + step);
    } else if (event.key === "Enter") {
      const link = list.hidden
        ? null
        : list.querySelector<HTMLAnchorElement>("a[aria-selected=true]");
      if (link === null) return;
      close();
      link.click();
    } else if (event.key === "Escape") {
      close();
      input.value = "";
      input.blur();
    }
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) close();
  });
  // A click would take the focus, and with it the list, before it reaches the link.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    const { target } = event;
    const isTyping = target instanceof Element && target.matches("input, textarea, select");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
