/** What a message says beyond the id and the type that it echoes, told apart by `status`. */
export type Outcome<Response> = Response extends unknown ? Omit<Response, "id" | "type"> : never;
