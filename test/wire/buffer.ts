/** Bytes before and after the place, which must stay as they are. */
const margin = 16;
/** Bytes of the buffer that the view does not show. */
const hidden = 8;
const untouched = 0xa5;

/**
 * The `size` bytes that `write` leaves at its place. Throws where it writes anywhere else.
 *
 * @param before - the value of each byte of the place beforehand.
 */
export function bytesWritten(
  size: number,
  before: number,
  write: (view: DataView, offset: number) => void,
): Uint8Array {
  const bytes = new Uint8Array(margin + size + margin).fill(untouched);
  bytes.fill(before, margin, margin + size);
  write(new DataView(bytes.buffer, hidden), margin - hidden);
  const around = [...bytes.slice(0, margin), ...bytes.slice(margin + size)];
  if (around.some((byte) => byte !== untouched)) throw new Error("writes outside of its place");
  return bytes.slice(margin, margin + size);
}

/** What `read` gives for `bytes` at the end of a view. */
export function readFrom<Value>(
  bytes: Uint8Array,
  read: (view: DataView, offset: number) => Value,
): Value {
  const buffer = new Uint8Array(margin + bytes.length).fill(untouched);
  buffer.set(bytes, margin);
  return read(new DataView(buffer.buffer, hidden), margin - hidden);
}
