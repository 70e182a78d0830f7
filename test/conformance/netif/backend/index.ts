export { netifBackend } from "./netif-backend.ts";
