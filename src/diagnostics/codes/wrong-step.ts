import { defineDiagnostic } from "../core/definition.ts";

export const wrongStep = defineDiagnostic("wrong-step", {
  requirement: "A step of a scenario can be carried out after those before it, and its values fit.",
  why: "Scenarios become bytes that are played against an implementation. A step that makes no sense would fail every implementation, or prove nothing.",
  fix: "Set up the ring before the messages, number pages and slots within their range, and give members values that they can hold.",
  messages: {
    impossible: (complaint: string, suggestion: string | undefined) => ({
      message: complaint,
      ...(suggestion !== undefined && { suggestion }),
    }),
  },
});
