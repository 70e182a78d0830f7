import { mapFailures, mappedEndings } from "../../codegen/map/map-failures.ts";
import { proofOfEach } from "./subject.ts";

/** Each line of the map has the name that the map says. */
export const mapDocument = proofOfEach("the lines of the map", ({ model, outputs }) =>
  mappedEndings.flatMap((ending) => mapFailures(model, outputs, ending)),
);
