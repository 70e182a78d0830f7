import { template } from "../shared/template.ts";

/** Markup. Whatever is not of this class is text, and is escaped where it enters a page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it, in an element or between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** Pieces of markup one after the other. */
export function joinHtml(pieces: readonly Html[]): Html {
  return new Html(pieces.map(({ text }) => text).join("\n"));
}

/** An element of XML. Strings in `content` are text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly (Html | string)[]
): Html {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(String(value))}"`,
  );
  const inside = content.map((one) => (one instanceof Html ? one.text : escapeHtml(one)));
  return new Html(`<${name}${written.join("")}>${inside.join("")}</${name}>`);
}

/**
 * A template of the folder `templates/site`. Each string of a view is escaped, at any depth; only {@link Html}
 * is markup.
 */
export function htmlTemplate(name: string): (view: object) => Html {
  const fill = template<unknown>(`site/${name}.hbs`);
  return (view) => new Html(fill(escaped(view)));
}

function escaped(value: unknown): unknown {
  if (typeof value === "string") return escapeHtml(value);
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escaped(inner)]));
}
