import { startAbiSwitch } from "./abi-switch.ts";
import { startCopyButtons, startTabs } from "./code.ts";
import { startSearch } from "./search.ts";
import { startTheme } from "./theme.ts";
import { startTryIt } from "./try-it.ts";

// Before anything is drawn, so that nothing flashes.
const theme = startTheme();
document.addEventListener("DOMContentLoaded", () => {
  theme();
  startSearch();
  startTabs();
  startCopyButtons();
  startAbiSwitch();
  startTryIt();
});
