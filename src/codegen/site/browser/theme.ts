import { elementById, recall, remember } from "./memory.ts";

const themes = ["system", "light", "dark"] as const;

/** Sets the theme that was chosen. What it returns starts the button, when there is one. */
export function startTheme(): () => void {
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
