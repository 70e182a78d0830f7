import { recall, remember } from "./memory.ts";

let made = 0;

/** Turns the sections of each group into tabs. The language that was chosen last is shown everywhere. */
export function startTabs(): void {
  const shows: (() => void)[] = [];
  for (const group of document.querySelectorAll<HTMLElement>(".tabs")) {
    const list = document.createElement("div");
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", "Language");
    const tabs = [...group.querySelectorAll<HTMLElement>(".tab")].map((panel) => {
      const title = panel.dataset["title"] ?? "";
      const tab = document.createElement("button");
      const id = `site-tab-${made++}`;
      tab.type = "button";
      tab.id = id;
      tab.textContent = title;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", `${id}-panel`);
      panel.id = `${id}-panel`;
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", id);
      panel.querySelector("h3")?.remove();
      list.append(tab);
      return { title, tab, panel };
    });
    const show = () => {
      const chosen = recall("language") ?? current;
      const index = Math.max(
        0,
        tabs.findIndex(({ title }) => title === chosen),
      );
      tabs.forEach(({ tab, panel }, at) => {
        tab.setAttribute("aria-selected", String(at === index));
        tab.tabIndex = at === index ? 0 : -1;
        panel.hidden = at !== index;
      });
    };
    tabs.forEach(({ title, tab }, index) => {
      const choose = (chosen: string) => {
        current = chosen;
        remember("language", chosen);
        shows.forEach((one) => one());
      };
      tab.addEventListener("click", () => choose(title));
      tab.addEventListener("keydown", ({ key }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
        const next = step === undefined ? undefined : tabs.at((index + step) % tabs.length);
        if (next === undefined) return;
        choose(next.title);
        next.tab.focus();
      });
    });
    group.prepend(list);
    shows.push(show);
    show();
  }
}

/** The language of all tabs where the browser does not remember it. */
let current = "";

/** A button at each block of code, and at each name in a title, that copies it. */
export function startCopyButtons(): void {
  for (const source of document.querySelectorAll<HTMLElement>("main pre, .title h1 code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    const isName = source.tagName === "CODE";
    if (isName) button.setAttribute("aria-label", `Copy ${source.textContent}`);
    button.addEventListener("click", () => {
      void copyText(source.textContent ?? "").then((isCopied) => {
        button.textContent = isCopied ? "Copied" : "Not copied";
        setTimeout(() => (button.textContent = "Copy"), 1500);
      });
    });
    if (isName) {
      source.after(button);
      continue;
    }
    const frame = document.createElement("div");
    frame.className = "code";
    source.replaceWith(frame);
    frame.append(source, button);
  }
}

/** Browsers give the clipboard to pages of secure hosts; a page from the disk has to select the text. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    return isCopied;
  }
}
