import { describe, expect, test } from "vitest";
import { connectedFrontend } from "../netif/frontend/connected.ts";
import { exchanges } from "./exchanges.ts";
import { wasmBackend } from "./wasm-backend.ts";

describe.each([wasmBackend()])("$name", (subject) => {
  test.each(exchanges())("$name", async ({ prepare, run, expected }) => {
    const { frontend, machine, session } = await connectedFrontend(subject);
    await prepare?.(frontend);
    expect({ result: await run(frontend) }).toMatchObject({ result: expected });
    await frontend.disconnect();
    expect(machine.mappings).toEqual([]);
    expect(machine.misuses).toEqual([]);
    await session.close();
  });
});
