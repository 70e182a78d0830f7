import { describeReaders } from "./wire-readers.ts";

await describeReaders(300, 7);
