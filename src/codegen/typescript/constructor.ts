import { wrap } from "../../text/text.ts";
import { template } from "../shared/template.ts";

const makerTemplate = template("typescript/maker.hbs");

/** The constructor of plain objects, with as many of its assignments on a line as there is room for. */
export function constructorText({
  members,
  ...view
}: {
  readonly maker: string;
  readonly type: string;
  readonly parts: readonly { readonly name: string; readonly type: string }[];
  readonly members: readonly { readonly name: string; readonly value: string }[];
}): string {
  const statements = members.map(({ name, value }) => `this.${name} = ${value};`);
  return makerTemplate({ ...view, rows: wrap(statements, 118) });
}
