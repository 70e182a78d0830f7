import { typeName } from "../../../naming/c.ts";
import { wrap } from "../../../text/text.ts";
import type { Message, Parameter } from "../../../model/declaration.ts";
import { accessOf } from "../../../model/visit.ts";
import { breakLabel } from "../../diagram/diagram.ts";
import { inOrderOfFamily } from "../../markdown/ring.ts";
import { dimensionsText } from "../../shared/c-text.ts";
import type { Html } from "../html.ts";
import { box, path, picture, text } from "./svg.ts";

const width = 400;
/** Where the life lines of the two ends are. */
const ends = { frontend: 40, backend: width - 40 } as const;
const centre = width / 2;
const headHeight = 28;
/** Columns of text between the life lines. */
const nameColumns = 40;
const parameterColumns = 46;
const lineHeight = 16;

/** An arrow with its text: the name above it, the parameters below. */
interface Arrow {
  readonly side: "request" | "response";
  readonly name: string;
  readonly parameters: readonly string[];
}

/** A message as its request, from the frontend to the backend, and its replies, one of which comes back. */
export function sequencePicture({
  name,
  ring,
  code,
  envelope,
  parameters,
  replies,
}: Message): Html {
  const request: Arrow = {
    side: "request",
    name: `${name} (${code.value})`,
    parameters: parameters.map(parameterText),
  };
  const responses = inOrderOfFamily(envelope.status, replies).map((reply): Arrow => ({
    side: "response",
    name: `${reply.name} (${reply.status.value})`,
    parameters: reply.parameters.map(parameterText),
  }));
  const first = drawStep(request, headHeight + 8);
  const frame = first.end + 8;
  const content: Html[] = [];
  let y = frame + 12;
  responses.forEach((response, index) => {
    if (index > 0) content.push(path("divider", `M8 ${y}H${width - 8}`));
    const step = drawStep(response, y);
    content.push(...step.content);
    y = step.end;
  });
  const lines = Object.values(ends).map((x) => path("life-line", `M${x} ${headHeight}V${y + 12}`));
  return picture(
    "sequence",
    { width, height: y + 12 },
    {
      title: `${name} over ring ${ring.name}`,
      sentences: [
        `The frontend sends ${sentence(request)}.`,
        `The backend answers with ${responses.map(sentence).join(" or ")}.`,
      ],
    },
    box("frame", { x: 8, y: frame, width: width - 16, height: y - frame }),
    ...lines,
    ...Object.entries(ends).flatMap(([end, x]) => [
      box("end", { x: x - 39, y: 1, width: 78, height: headHeight - 1 }),
      text("name", x, 19, end),
    ]),
    ...first.content,
    text("caption", 14, frame + 14, responses.length > 1 ? "one of" : ""),
    ...content,
  );
}

function sentence({ name, parameters }: Arrow): string {
  return [name, ...parameters].join(", ");
}

function drawStep({ side, name, parameters }: Arrow, top: number) {
  const lines = parameters.flatMap((one) => wrap(one.split(" "), parameterColumns));
  const names = breakLabel(name, nameColumns);
  const y = top + names.length * lineHeight + 8;
  const [from, to, back] =
    side === "request" ? [ends.frontend, ends.backend, -8] : [ends.backend, ends.frontend, 8];
  const content = [
    ...names.map((line, index) => text("name", centre, top + (index + 1) * lineHeight, line)),
    path(`arrow ${side}`, `M${from} ${y}H${to}`),
    path(`arrow-head ${side}`, `M${to} ${y}l${back} -5v10z`),
    ...lines.map((line, index) => text("type", centre, y + (index + 1) * lineHeight, line)),
  ];
  return { content, end: y + lines.length * lineHeight + 12 };
}

function parameterText({ name, type }: Parameter): string {
  if (type.kind === "scalar") return `${name}: ${typeName(type)}`;
  const { element, length } = type;
  const count = length === undefined ? "" : `${length} × `;
  const entries = `${count}${typeName(element) ?? element.kind}${dimensionsText(element)}`;
  return `${name}: page of ${entries}, granted ${accessOf(type)}`;
}
