import { describe, expect, it } from "vitest";
import { fileError, reasonOf, reasonText, systemCode } from "../../src/output/file-system.ts";

function systemError(code: unknown): Error {
  return Object.assign(new Error("raw"), { code });
}

const permissions = "change the permissions, or choose another place";

describe("an error of the system", () => {
  it.each([
    ["EACCES", "permission denied", permissions],
    ["EPERM", "the operation is not permitted", permissions],
    ["EROFS", "the file system is read-only", "choose another folder"],
    ["ENOSPC", "no space is left on the device", "make room there, and run it again"],
    ["EDQUOT", "the quota is used up", "make room there, and run it again"],
    [
      "ENOTDIR",
      "a part of the path is a file and not a folder",
      "correct the path, or move the file away",
    ],
    ["EEXIST", "a file stands in its place", "move the file away"],
    ["EISDIR", "a folder stands in its place", "name a file, or move the folder away"],
    ["ENOENT", "no such file or folder", "correct the path"],
    [
      "ELOOP",
      "its symbolic links go round in a circle",
      "remove one of the links, or let it lead to a file",
    ],
    ["ENAMETOOLONG", "the name is too long", "choose a shorter name"],
    ["EMFILE", "too many files are open", "close other programs, and run it again"],
    ["EBUSY", "it is in use", "close what uses it, and run it again"],
    ["EIO", "the device fails", "check the device, and run it again"],
    ["EWHATEVER", "the system says EWHATEVER", "look up what that means on your system"],
  ])("%s means that %s: %s", (code, reason, remedy) => {
    expect(reasonOf(systemError(code))).toEqual({ reason, remedy });
    expect(reasonText(code)).toBe(reason);
    expect(fileError("write", "x", systemError(code))).toMatchObject({
      code: "file-system",
      message: `cannot write x: ${reason}`,
      suggestion: remedy,
    });
  });

  it("has its code", () => {
    expect(systemCode(systemError("ENOENT"))).toBe("ENOENT");
  });
});

describe("any other error", () => {
  it.each([
    ["an error without a code", new TypeError("bug")],
    ["an error with a number for a code", systemError(2)],
    ["an object with a code", { code: "ENOENT" }],
    ["nothing", undefined],
  ])("is none of the system: %s", (_, error) => {
    expect(systemCode(error)).toBeUndefined();
  });

  it("is a bug, and thrown again", () => {
    const bug = new TypeError("bug");
    expect(() => fileError("write", "x", bug)).toThrow(bug);
  });
});
