import { startCopyButtons, startTabs } from "./code.ts";
import { startSearch } from "./search.ts";
import { startTryIt } from "./try-it.ts";
import { elementById, recall, remember } from "./memory.ts";

/** Shows the layouts of one ABI, where the reader has chosen one. */
function startAbiSwitch(): void {
  const select = elementById("site-abi", HTMLSelectElement);
  const label = elementById("site-abi-label", HTMLElement);
  if (select === undefined || label === undefined) return;
  label.hidden = false;
  select.value = recall("abi") ?? "";
  // What is remembered may be the ABI of another site.
  if (select.selectedIndex < 0) select.value = "";
  const show = () => {
    for (const layout of document.querySelectorAll<HTMLElement>("[data-abis]")) {
      const abis = layout.dataset["abis"]?.split(" ") ?? [];
      layout.hidden = select.value !== "" && !abis.includes(select.value);
    }
  };
  select.addEventListener("change", () => {
    remember("abi", select.value);
    show();
  });
  show();
}

const themes = ["system", "light", "dark"] as const;

/** Sets the theme that was chosen. What it returns starts the button, when there is one. */
function startTheme(): () => void {
  let index = Math.max(
    0,
    themes.findIndex((theme) => theme === recall("theme")),
  );
  const apply = () => {
    const theme = themes[index] ?? "system";
    document.documentElement.dataset["theme"] = theme;
    return theme;
  };
  apply();
  return () => {
    const button = elementById("site-theme", HTMLButtonElement);
    if (button === undefined) return;
    const show = () => {
      const theme = apply();
      const label = { system: "Auto", light: "Light", dark: "Dark" }[theme];
      button.textContent = label;
      button.setAttribute("aria-label", `${label}: theme`);
    };
    button.hidden = false;
    show();
    button.addEventListener("click", () => {
      index = (index + 1) % themes.length;
      remember("theme", themes[index] ?? "system");
      show();
    });
  };
}

// Before anything is drawn, so that nothing flashes.
const startButton = startTheme();
document.addEventListener("DOMContentLoaded", () => {
  startButton();
  startSearch();
  startTabs();
  startCopyButtons();
  startAbiSwitch();
  startTryIt();
});
