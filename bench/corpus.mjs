// Imports headers that exist, and writes docs/corpus.md: which become specs that say the same on every ABI, and
// what of them is kept as C. Needs the packages libxen-dev and linux-libc-dev of Debian, and a build.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";

const xen = "/usr/include/xen/io";
const linux = "/usr/include/linux";
const allAbis = 9;

/** Linux's headers of many kinds: devices, protocols, file systems, tracing. */
const linuxHeaders =
  "acct adb agpgart apm_bios atm auxvec batadv_packet binfmts blkpg blktrace_api bpf_perf_event bsg cdrom cn_proc " +
  "counter cryptouser dcbnl devlink dlm_device dma-buf dn errqueue ethtool fanotify fb fiemap fuse gpio hdreg hidraw " +
  "i2c-dev icmp if_arp if_link if_packet if_vlan inotify input io_uring ip ipv6 joystick keyctl kvm_para loop mii " +
  "nbd neighbour netlink nvme_ioctl perf_event random rtc serial sock_diag stat taskstats tcp tls uhid usbdevice_fs " +
  "userfaultfd vhost_types vfio virtio_balloon virtio_blk virtio_console virtio_net virtio_ring watchdog";

/** Headers that a program includes others before. */
const before = { [join(linux, "errqueue.h")]: ["time.h"] };

const chosen = linuxHeaders
  .split(" ")
  .map((name) => join(linux, `${name}.h`))
  .filter((path) => existsSync(path))
  .slice(0, 60);
const headers = [
  ...readdirSync(xen)
    .filter((name) => name.endsWith(".h"))
    .toSorted()
    .map((name) => join(xen, name)),
  ...chosen,
];

/** Runs the program on one header. */
function importHeader(path) {
  const out = mkdtempSync(join(tmpdir(), "abispec-corpus-"));
  const first = (before[path] ?? []).flatMap((name) => ["--include-file", name]);
  const args = ["dist/cli.js", "import", path, ...first, "--out", out, "--format", "json"];
  const start = performance.now();
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      rmSync(out, { recursive: true, force: true });
      const seconds = (performance.now() - start) / 1000;
      const report = stdout.startsWith("{") ? JSON.parse(stdout) : undefined;
      const [refused] = report?.refused ?? [];
      const lines = stderr.trim().split("\n").slice(0, 2).join(" ");
      const reason = refused === undefined ? lines : `${refused.name}: ${refused.reason}`;
      resolve({
        path,
        seconds,
        code: error?.code ?? 0,
        reason,
        report: error ? undefined : report,
      });
    });
  });
}

const results = new Map();
const waiting = [...headers];
const start = performance.now();
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const result = await importHeader(path);
      results.set(path, result);
      const what = result.report === undefined ? `exit ${result.code}: ${result.reason}` : "equal";
      process.stdout.write(`${path} ${result.seconds.toFixed(1)} s ${what}\n`);
    }
  }),
);

/** On how many ABIs the header of the spec says the same. */
function abisOf({ unsuited }) {
  return allAbis - unsuited.length;
}

function row(path) {
  const { report, reason } = results.get(path);
  const name = `\`${basename(path)}\``;
  const text = (value) => value.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
  if (report === undefined)
    return `| ${name} | | | no | ${text(reason.replaceAll(path, basename(path)))} |`;
  const kept = new Set(
    report.kept.flatMap((one) => one.reason.replace(/(would differ): [^]*/, "$1").split("; ")),
  );
  const unsuited = report.unsuited.map(({ abi }) => abi);
  const reasons = [
    ...(unsuited.length === 0 ? [] : [`does not compile for ${unsuited.join(", ")}`]),
    ...kept,
  ];
  const listed = reasons.slice(0, 3).join("; ") + (reasons.length > 3 ? "; …" : "");
  const equal = unsuited.length === 0 ? "yes" : `on ${abisOf(report)} ABIs`;
  return `| ${name} | ${report.declarations} | ${report.kept.length} | ${equal} | ${text(listed)} |`;
}

function table(folder, title) {
  const own = headers.filter((path) => path.startsWith(folder));
  const reports = own.flatMap((path) => results.get(path).report ?? []);
  const whole = reports.filter((one) => abisOf(one) === allAbis).length;
  const declarations = reports.reduce((sum, one) => sum + one.declarations, 0);
  const kept = reports.reduce((sum, one) => sum + one.kept.length, 0);
  const some = reports.length - whole;
  const others = some === 0 ? "" : `, ${some} on those that the header compiles for`;
  return `## ${title}

${reports.length} of ${own.length} headers become specs whose headers say the same, ${whole} on all ${allAbis} ABIs${others}. Of ${declarations} declarations ${kept} are kept as C.

| header | declarations | kept as C | equal | why |
| ------ | ------------ | --------- | ----- | --- |
${own.map(row).join("\n")}
`;
}

const intro = readFileSync("bench/corpus.intro.md", "utf8");
writeFileSync("docs/corpus.md", [intro, table(xen, "Xen"), table(linux, "Linux")].join("\n"));
process.stdout.write(
  `${headers.length} headers in ${((performance.now() - start) / 1000).toFixed(0)} s\n`,
);
