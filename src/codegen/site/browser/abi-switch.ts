import { elementById, recall, remember } from "./memory.ts";

/** Shows the layouts of one ABI, where the reader has chosen one. */
export function startAbiSwitch(): void {
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
