export { ConnectionLost, type LossReason } from "./connection-lost.ts";
export { Frontend } from "./frontend.ts";
export type { GrantedPage } from "./granted-pages.ts";
