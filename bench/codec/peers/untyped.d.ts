declare module "*.proto" {
  const text: string;
  export default text;
}

declare module "restructure" {
  export class Type<T> {
    fromBuffer(bytes: Uint8Array): T;
    toBuffer(value: T): Uint8Array;
  }
  export class Struct<T> extends Type<T> {
    constructor(members: object);
  }
  export class VersionedStruct extends Type<object> {
    constructor(tag: string, versions: object);
  }
  export class Array<T> extends Type<T[]> {
    constructor(type: Type<T>, length: number);
  }
  export class LazyArray<T> extends Type<{ get(index: number): T }> {
    constructor(type: Type<T>, length: number);
  }
  export const uint8: Type<number>;
  export const uint16le: Type<number>;
  export const uint32le: Type<number>;
}

declare module "kaitai-struct-compiler" {
  const compiler: { compile(language: string, ksy: object): Promise<Record<string, string>> };
  export default compiler;
}
