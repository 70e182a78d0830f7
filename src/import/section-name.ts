/** The name of a section: the first words of its title in camel case. */
export function sectionName(title: string): string {
  const clause = title.split(/[(:;,]|\s-/).find((one) => /[A-Za-z]/.test(one)) ?? "text";
  const words =
    /[A-Za-z].*/
      .exec(clause)?.[0]
      .match(/[A-Za-z0-9]+/g)
      ?.slice(0, 5) ?? [];
  const last = words.findLastIndex((one) => !fillers.test(one));
  return words
    .slice(0, last === -1 ? undefined : last + 1)
    .map((one, index) =>
      index === 0 ? one.toLowerCase() : one.slice(0, 1).toUpperCase() + one.slice(1).toLowerCase(),
    )
    .join("");
}

/** The first free name: `usual`, `other`, or that with a number. */
export function freeOf(usual: string, other: string, isFree: (name: string) => boolean): string {
  let name = isFree(usual) ? usual : other;
  for (let number = 2; !isFree(name); number += 1) name = `${other}${number}`;
  return name;
}

/** Words that no name ends with. */
const fillers =
  /^(?:of|the|an?|by|in|for|and|or|to|with|from|on|at|is|are|that|which|as|between|its|their|this|all|defined|provided|used)$/i;
