/** What a spec gives for a value of type `V`: all of it, or a part. */
export type Filling<V> = V extends number | bigint
  ? V
  : V extends readonly (infer E)[]
    ? readonly Filling<E>[]
    : { readonly [K in keyof V]?: Filling<V[K]> };
