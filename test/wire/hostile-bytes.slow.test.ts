import { describeHostileBytes } from "./hostile-bytes.ts";

await describeHostileBytes(200, 7);
