/** Installs what the bench compares with, unless it is there, bundles the bench, and starts it. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));
const built = `${folder}node_modules/.cache/bench`;

if (!existsSync(`${folder}node_modules`)) {
  console.error("bench: npm ci, once");
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", options, { cwd: folder, stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    console.error("The packages to compare with are missing: run `npm ci` in bench.");
    process.exit(1);
  }
}

rmSync(built, { recursive: true, force: true });
/** Modules look for files beside themselves, and not beside the bundle. */
const ownUrls = {
  name: "own-urls",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](?:src|test)[/\\].*\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
    }));
  },
};

await build({
  absWorkingDir: folder,
  entryPoints: readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => /(?<!\.d)\.ts$/.test(name) && !name.startsWith("node_modules"),
  ),
  outdir: built,
  bundle: true,
  packages: "external",
  plugins: [ownUrls],
  loader: { ".proto": "text" },
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, [`${built}/main.js`, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 1);
