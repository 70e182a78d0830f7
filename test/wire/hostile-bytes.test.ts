import { describeHostileBytes } from "./hostile-bytes.ts";

await describeHostileBytes(8, 42);
