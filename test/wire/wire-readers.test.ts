import { describeReaders } from "./wire-readers.ts";

await describeReaders(30, 42);
