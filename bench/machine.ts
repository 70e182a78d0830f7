import { cpus } from "node:os";

/** What the figures were measured on, and when. */
export function machine(): string {
  const [{ model }] = cpus();
  const date = new Date().toISOString().slice(0, 10);
  return `${cpus().length} × ${model}, Node ${process.versions.node}, ${date}`;
}
