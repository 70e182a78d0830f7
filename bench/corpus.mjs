// Imports headers that exist, and writes docs/corpus.md: which become specs that say the same on every ABI, and
// what of them is kept as C. Needs the packages libxen-dev and linux-libc-dev of Debian, and a build.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";

const xen = "/usr/include/xen/io";
const linux = "/usr/include/linux";

/** Linux's headers of many kinds: devices, protocols, file systems, tracing. */
const linuxHeaders =
  "acct adb agpgart apm_bios atm auxvec batadv_packet binfmts blkpg blktrace_api bpf_perf_event bsg cdrom cn_proc " +
  "counter cryptouser dcbnl devlink dlm_device dma-buf dn errqueue ethtool fanotify fb fiemap fuse gpio hdreg hidraw " +
  "i2c-dev icmp if_arp if_link if_packet if_vlan inotify input io_uring ip ipv6 joystick keyctl kvm_para loop mii " +
  "nbd neighbour netlink nvme_ioctl perf_event random rtc serial sock_diag stat taskstats tcp tls uhid usbdevice_fs " +
  "userfaultfd vhost_types vfio virtio_balloon virtio_blk virtio_console virtio_net virtio_ring watchdog";

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
  const args = ["dist/cli.js", "import", path, "--out", out, "--format", "json"];
  const start = performance.now();
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      rmSync(out, { recursive: true, force: true });
      const seconds = (performance.now() - start) / 1000;
      const reason = stderr.trim().split("\n").slice(0, 2).join(" ");
      resolve({
        path,
        seconds,
        code: error?.code ?? 0,
        reason,
        report: error ? undefined : JSON.parse(stdout),
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

function row(path) {
  const { report, reason } = results.get(path);
  const name = `\`${basename(path)}\``;
  const text = (value) => value.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
  if (report === undefined)
    return `| ${name} | | | no | ${text(reason.replaceAll(path, basename(path)))} |`;
  const reasons = [...new Set(report.kept.flatMap((one) => one.reason.split("; ")))];
  const listed = reasons.slice(0, 3).join("; ") + (reasons.length > 3 ? "; …" : "");
  return `| ${name} | ${report.declarations} | ${report.kept.length} | yes | ${text(listed)} |`;
}

function table(folder, title) {
  const own = headers.filter((path) => path.startsWith(folder));
  const equal = own.filter((path) => results.get(path).report?.isProved).length;
  return `## ${title}

${equal} of ${own.length} headers become specs whose headers say the same on all ABIs.

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
