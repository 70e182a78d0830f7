import type { Fact, Location } from "../header/facts.ts";
import type { Difference } from "./compare.ts";

/**
 * A difference as one line.
 *
 * @param formatPlace - the text of a place for a reader; without it no place is named.
 */
export function formatDifference(
  difference: Difference,
  formatPlace: (place: Location) => string | undefined = () => undefined,
): string {
  return differenceText(difference, formatPlace) + (difference.setting ?? "");
}

function differenceText(
  difference: Difference,
  formatPlace: (place: Location) => string | undefined,
): string {
  const placeText = (place: Location | undefined) => {
    const text = place && formatPlace(place);
    return text === undefined ? "" : ` (${text})`;
  };
  const { label, places } = difference;
  const spec = `in the spec${placeText(places.spec)}`;
  const header = `in the header${placeText(places.header)}`;
  switch (difference.kind) {
    case "missing":
      return `${label}: not ${header}; ${aspectsText(difference.expected)}${spec}`;
    case "additional":
      return `${label}: not ${spec}; ${aspectsText(difference.found)}${header}`;
    case "renamed":
      return `${label}${placeText(places.spec)}: called ${difference.found.label} ${header}`;
    case "different": {
      const { aspects, expected, found } = difference;
      const [aspect = "", ...more] = aspects;
      if (expected.group !== found.group) {
        return `${label}: ${kindText(expected)} ${spec}, ${kindText(found)} ${header}`;
      }
      if (aspect === "tokens") {
        const [one, other] = excerpts(expected.aspects[aspect], found.aspects[aspect]);
        return `${label}: \`${one}\` ${spec}, \`${other}\` ${header}`;
      }
      const text = aspectsText(expected, aspects);
      const has = aspects.every((one) => found.aspects[one] !== undefined);
      return more.length === 0 && has
        ? `${label}: ${text}${spec}, ${found.aspects[aspect] ?? "none"} ${header}`
        : `${label}: ${text}${spec}; ${aspectsText(found, has ? aspects : undefined)}${header}`;
    }
  }
}

/** What one side has where the other side has something of another group: a constant or C text. */
function kindText({ aspects }: Fact): string {
  const { tokens } = aspects;
  if (tokens !== undefined) {
    const text = tokens.replace(/^# define \w+ /, "").replaceAll(/ ?(\W) ?/g, "$1");
    return `a macro for \`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
  }
  return aspectsText({ aspects }).trimEnd();
}

/** Where two texts begin to differ, a few tokens of each. */
function excerpts(...texts: readonly (string | undefined)[]): readonly string[] {
  const [one = [], other = []] = texts.map((text = "") => text.split(" "));
  const index = one.findIndex((token, at) => token !== other[at]);
  const start = Math.max(0, (index < 0 ? one.length : index) - 2);
  return [one, other].map((tokens) => tokens.slice(start, start + 6).join(" "));
}

function aspectsText(
  { aspects }: Pick<Fact, "aspects">,
  all: readonly string[] = Object.keys(aspects),
): string {
  const names = all.filter((aspect) => aspect !== "tokens");
  const text = names.map((aspect) => `${aspect} ${aspects[aspect] ?? "none"}`).join(", ");
  return text === "" ? "" : `${text} `;
}
