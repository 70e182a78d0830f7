import { expect, test } from "vitest";
import { inProcess } from "../../../test/conform/in-process.ts";
import { exchanges } from "../../../test/netif/exchanges.ts";
import { connectedFrontend } from "../../../test/conform/connected-frontend.ts";
import { netifBackend } from "../netif-backend.ts";

const subject = inProcess("reference backend", netifBackend);

test.each(exchanges())("$name has its outcome, and nothing stays mapped", async (exchange) => {
  const { frontend, machine, session } = await connectedFrontend(subject);
  await exchange.prepare?.(frontend);
  expect(await exchange.run(frontend)).toMatchObject(Object(exchange.expected));
  await session.disconnect();
  expect(machine.mappings).toEqual([]);
  expect(machine.misuses).toEqual([]);
});
