// Makes `dist`: the language with its declarations, compiled by tsc, and the program in a few files that start
// at once, bundled by esbuild. What does not depend on a spec is computed here and not in each run: the
// language as the sandbox takes it, the compiled templates, and a TypeScript that can only parse.
import { spawn, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join, parse } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, transform } from "esbuild";
import handlebars from "handlebars";

const root = fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(import.meta.url);

/** Modules whose exports are plain data: the program gets the values. */
const evaluated =
  /[/\\]src[/\\](?:frontend[/\\](?:parse[/\\]language|evaluate[/\\]library)|codegen[/\\]site[/\\]script)\.ts$/;

function compileLanguage() {
  const args = [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"];
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: "inherit" }).on("close", resolve);
  });
}

async function bundleProgram() {
  await build({ ...common, entryPoints: { cli: "src/cli.ts" }, outdir: "dist" });
  const { outputFiles } = await build({
    ...common,
    entryPoints: { main: "src/cli/main.ts", "module-thread": "src/codegen/module-thread.ts" },
    outdir: "dist",
    outExtension: { ".js": ".cjs" },
    splitting: true,
    chunkNames: "[name]-[hash]",
    plugins: [parser, templates, values, grammar],
    write: false,
  });
  await Promise.all(outputFiles.map(writeScript));
}

/** Writes a module of the program as CommonJS, which can be loaded with the code that V8 made of it. */
async function writeScript({ path, text }) {
  const own = /\bimport\(("\.\/[\w-]+\.cjs")\)/g;
  const { code } = await transform(
    text.replaceAll(own, "Promise.resolve().then(() => require($1))"),
    {
      format: "cjs",
      platform: "node",
      target: "node20",
      define: { "import.meta.url": "moduleUrl" },
      banner: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;',
    },
  );
  // Values of their own are read faster than through two accessors. None of them changes.
  const [imports, rest] = code.split("module.exports = __toCommonJS(stdin_exports);");
  const script =
    rest === undefined ? code : `${imports}${rest}Object.assign(module.exports, stdin_exports);\n`;
  writeFileSync(path, script);
}

/** Generates netif's outputs once, and saves what V8 compiled meanwhile; see `src/cli.ts`. */
function saveCode() {
  const folder = mkdtempSync(join(root, "dist", "run-"));
  const code = join(folder, "code");
  mkdirSync(code);
  const args = ["dist/cli.js", "generate", "spec/netif.ts", "--out", join(folder, "out")];
  const env = { ...process.env, ABISPEC_SAVE_CODE: code };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "ignore" });
  if (status === 0)
    renameSync(code, join(root, "dist", `compiled-${process.version}-${process.arch}`));
  rmSync(folder, { recursive: true });
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  external: ["@yowasp/clang"],
  logLevel: "warning",
};

/** TypeScript for the program and ts-blank-space: ts-morph's, without all that parsing does not need. */
const parser = {
  name: "parser",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:ts-morph|typescript)$/ }, () => ({
      path: "typescript-parser",
      namespace: "parser",
    }));
    onLoad({ filter: /.*/, namespace: "parser" }, () => ({
      contents: parserModule(),
      resolveDir: root,
    }));
  },
};

/**
 * TypeScript is one function with the modules of TypeScript in it. As the declarations of a module of its own,
 * those that nothing uses are left out by esbuild, which is told what has no effect.
 */
function parserModule() {
  const morph = createRequire(require.resolve("ts-morph"));
  const text = readFileSync(morph.resolve("@ts-morph/common/dist/typescript.js"), "utf8");
  const modules = text
    .slice(text.indexOf('"use strict";'), text.lastIndexOf("\n0 && (module.exports"))
    .split(/^(?=\/\/ src\/)/m)
    // Of the services for editors, the methods of nodes are all that is needed.
    .filter(
      (part) => !/^\/\/ src\/(?!compiler\/|services\/(?:services|utilities|types)\.ts)/.test(part),
    )
    .join("")
    .replace(/^module\.exports = .*$/m, "")
    .replaceAll(/^var (\w+) = \{\};\n__export\(\1, /gm, "var $1 = /* @__PURE__ */ exported(")
    .replaceAll(/^var \w+ = (?=\(?\()/gm, "$&/* @__PURE__ */ ");
  const members = [
    ...new Set(parserUsers().flatMap((user) => [...user.matchAll(/\b(?:compiler|tslib)\.(\w+)/g)])),
  ];
  const names = [...new Set(members.map(([, name]) => name))];
  const license = text.slice(0, text.indexOf("*/") + 2);
  return `${license}
${modules}
function exported(all) { const namespace = {}; __export(namespace, all); return namespace; }
export const ts = { ${names.join(", ")} };
export default ts;`;
}

function parserUsers() {
  const folder = join(root, "src", "frontend");
  const own = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
  return [...own, require.resolve("ts-blank-space")].map((file) => readFileSync(file, "utf8"));
}

/** The templates as functions. Those of Handlebars prepare for much that ours do not have. */
const templates = {
  name: "templates",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]compile-template\.ts$/ }, () => {
      const folder = join(root, "templates");
      const functions = readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".hbs"))
        .map((name) => {
          const { body } = handlebars.parse(readFileSync(join(folder, name), "utf8"));
          const path = JSON.stringify(name.replaceAll("\\", "/"));
          return `${path}: (v0) => { let text = ""; ${body.map((node) => statement(node, 0)).join(" ")} return text; }`;
        });
      const contents = `const isSet = (value) => Boolean(Array.isArray(value) ? value.length : value);
const templates = { ${functions.join(",\n")} };
export const compileTemplate = (path) => templates[path];`;
      return { contents };
    });
  },
};

/** The JavaScript of a part of a template inside `depth` loops, whose items are `v1`, `v2` and so on. */
function statement({ type, value, path, params, program, inverse }, depth) {
  const read = ({ data, depth: levels, parts }) => {
    if (data && parts[0] === "last") return `i${depth} === a${depth}.length - 1`;
    if (data) throw new Error(`@${parts} in a template`);
    return [`v${depth - levels}`, ...parts].join(".");
  };
  const all = (nodes, inside) => nodes.map((node) => statement(node, inside)).join(" ");
  if (type === "ContentStatement") return `text += ${JSON.stringify(value)};`;
  if (type === "MustacheStatement" && params.length === 0) return `text += ${read(path)};`;
  if (type !== "BlockStatement" || inverse) throw new Error(`${type} in a template`);
  const argument = read(params[0]);
  if (path.original === "if") return `if (isSet(${argument})) { ${all(program.body, depth)} }`;
  if (path.original === "unless") return `if (!isSet(${argument})) { ${all(program.body, depth)} }`;
  if (path.original !== "each") throw new Error(`{{#${path.original}}} in a template`);
  const [item, index, items] = ["v", "i", "a"].map((letter) => `${letter}${depth + 1}`);
  const body = `const ${item} = ${items}[${index}]; ${all(program.body, depth + 1)}`;
  return `for (let ${items} = ${argument}, ${index} = 0; ${index} < ${items}.length; ${index}++) { ${body} }`;
}

/** tree-sitter's WebAssembly, as part of the program. */
const grammar = {
  name: "grammar",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]header[/\\]grammar\.ts$/ }, () => {
      const files = {
        runtime: "web-tree-sitter/web-tree-sitter.wasm",
        grammar: "tree-sitter-c/tree-sitter-c.wasm",
      };
      const constants = Object.entries(files).map(([name, file]) => {
        const text = readFileSync(require.resolve(file)).toString("base64");
        return `export const ${name} = Buffer.from("${text}", "base64");`;
      });
      return { contents: constants.join("\n") };
    });
  },
};

/** Modules in CommonJS call `require`. */
const banner = {
  js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
};

/** The values of modules that are evaluated now. */
const values = {
  name: "values",
  setup({ onLoad }) {
    onLoad({ filter: evaluated }, async ({ path }) => {
      const outfile = join(root, "dist", `${parse(path).name}.js`);
      await build({ ...common, banner, entryPoints: [path], outfile, packages: "external" });
      const exported = Object.entries(await import(pathToFileURL(outfile).href));
      rmSync(outfile);
      const constants = exported.map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: constants.join("\n") };
    });
  },
};

rmSync(join(root, "dist"), { recursive: true, force: true });
const [status] = await Promise.all([compileLanguage(), bundleProgram()]);
if (status === 0) saveCode();
process.exit(status);
