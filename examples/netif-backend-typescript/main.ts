import { runBackend } from "../xen-host/conform-program.ts";
import { netifBackend } from "./netif-backend.ts";

runBackend(netifBackend);
