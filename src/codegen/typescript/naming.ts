/** `name` for one of several layouts, with the name of the first ABI that has it. */
const forLayout = (name: string, layout: string | undefined): string =>
  layout === undefined ? name : `${name}_${layout}`;

export const codeNameFunction = (family: string): string => `${family}_name`;
export const flagNamesFunction = (family: string): string => `${family}_names`;
export const sizeConstant = (aggregate: string, layout?: string): string =>
  forLayout(`${aggregate}_SIZE`, layout);
export const offsetConstant = (aggregate: string, member: string, layout?: string): string =>
  forLayout(`${aggregate}_${member}_OFFSET`, layout);
export const readFunction = (type: string, layout?: string): string =>
  forLayout(`read_${type}`, layout);
export const writeFunction = (type: string, layout?: string): string =>
  forLayout(`write_${type}`, layout);
export const tableClass = (aggregate: string, layout?: string): string =>
  forLayout(`${aggregate}_table`, layout);
/** What reading makes: a class, so that V8 keeps one shape for all values of the type. */
export const valueClass = (aggregate: string, layout?: string): string =>
  forLayout(`${aggregate}_value`, layout);
/** What writing takes where that is wider than what reading gives. */
export const initType = (aggregate: string): string => `${aggregate}_init`;
/** Makes the value of a struct with a tagged union. */
export const makeFunction = (aggregate: string, layout?: string): string =>
  forLayout(`make_${aggregate}`, layout);
/** The shared page of a ring, as `DEFINE_RING_TYPES` of Xen's ring.h names it. */
export const pageClass = (ring: string, layout?: string): string =>
  forLayout(`${ring}_sring`, layout);
export const slotsConstant = (ring: string, layout?: string): string =>
  forLayout(`${ring}_sring_SLOTS`, layout);
export const slotSizeConstant = (ring: string, layout?: string): string =>
  forLayout(`${ring}_sring_SLOT_SIZE`, layout);
export const requestType = (message: string): string => `${message}_request`;
export const responseType = (message: string): string => `${message}_response`;
export const decodeFunction = (type: string): string => `decode_${type}`;
/** Any request over a ring. */
export const messageUnion = (ring: string): string => `${ring}_message`;
/** Any response over a ring. */
export const replyUnion = (ring: string): string => `${ring}_reply`;
