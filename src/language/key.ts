import { description, type Described, type KeyDescription } from "./description.ts";

export interface KeyOptions {
  /** Who writes the key: `both` where each end writes it, in its own directory. */
  readonly writer: "frontend" | "backend" | "both" | "toolstack";
  /** The value that holds where the key is absent. */
  readonly absent?: string;
}

/**
 * A xenstore key. The constant that holds it is its name for links.
 *
 * @param path - the path below the directory of the device.
 */
export function key(path: string, options: KeyOptions): Described<KeyDescription> {
  const { writer, absent }: KeyOptions = Object(options);
  return {
    [description]: { kind: "key", path, writer, absent },
  };
}
