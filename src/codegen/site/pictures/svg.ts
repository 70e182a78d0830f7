import { type Html, element } from "../html.ts";

/**
 * A picture of its natural size in CSS pixels, which shrinks with its column.
 *
 * @param className - tells the stylesheet what it shows.
 * @param alternative - what it is, for those who cannot see it: its name, and its content in sentences.
 */
export function picture(
  className: string,
  { width, height }: { readonly width: number; readonly height: number },
  alternative: { readonly title: string; readonly sentences: readonly string[] },
  ...content: readonly Html[]
): Html {
  return element(
    "svg",
    {
      class: `drawing ${className}`,
      role: "img",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    element("title", {}, alternative.title),
    element("desc", {}, alternative.sentences.join(" ")),
    ...content,
  );
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function box(className: string, { x, y, width, height }: Rectangle): Html {
  return element("rect", { class: className, x, y, width, height });
}

export function path(className: string, d: string): Html {
  return element("path", { class: className, d });
}

/** One line of text, centred on `x` unless the class says otherwise. */
export function text(className: string, x: number, y: number, content: string): Html {
  return element("text", { class: className, x, y }, content);
}

/** Pixels between two lines of a hatching. */
const hatchStep = 8;

/** Diagonal lines that fill a rectangle: a pattern would need an id. */
export function hatching({ x, y, width, height }: Rectangle): Html {
  const lines: string[] = [];
  for (let start = hatchStep; start < width + height; start += hatchStep) {
    const above = Math.max(0, start - width);
    const below = Math.min(start, height);
    lines.push(`M${x + start - above} ${y + above}L${x + start - below} ${y + below}`);
  }
  return path("hatching", lines.join(""));
}
