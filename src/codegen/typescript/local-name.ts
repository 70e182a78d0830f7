const taken = new Set(["view", "offset", "value", "error", "into", "refuse", "unwritable"]);

/** The variable for a member; one that a writer has itself gets an underscore. */
export function localName(member: string): string {
  return taken.has(member) || /^word\d/.test(member) ? `${member}_` : member;
}
