import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { AbiDocument } from "../../../src/codegen/abi/document.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const title = hasPython ? "Python" : "Python (skipped: there is no python3)";
const abiJson = "generated/netif.abi.json";

const program = `
import ctypes, json, sys
from abi_reader import read

document, constants, classes = read(sys.argv[1], sys.argv[2])
layouts = [
    [
        entry["name"],
        ctypes.sizeof(classes[entry["name"]]),
        [getattr(classes[entry["name"]], member["name"]).offset for member in entry["members"]],
    ]
    for entry in document["types"]
]
entry = classes["xen_netif_gref"](ref=0x01020304, flags=constants["XEN_NETIF_CTRLF_GREF_readonly"])
print(json.dumps([layouts, bytes(entry).hex()]))
`;

test.skipIf(!hasPython).each([
  ["x86_64", "0403020101000000"],
  ["i386", "0403020101000000"],
  ["s390x", "0102030400010000"],
])(`${title} lays every type out as abi.json says, on %s`, (abi, entry) => {
  const document: AbiDocument = JSON.parse(readFileSync(abiJson, "utf8"));
  const expected = document.types.map(({ name, layouts }) => {
    const layout = layouts.find(({ abis }) => abis.includes(abi));
    return [name, layout?.size, layout?.members.map(({ offset }) => offset)];
  });
  const printed = execFileSync("python3", ["-c", program, abiJson, abi], {
    encoding: "utf8",
    env: { ...process.env, PYTHONPATH: "examples/abi-reader-python", PYTHONDONTWRITEBYTECODE: "1" },
  });
  expect(JSON.parse(printed)).toEqual([expected, entry]);
});
