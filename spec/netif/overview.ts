import { alias, section, uint32_t } from "abispec";

/**
 * A virtual network interface joins two domains. The frontend, in the guest, looks like a network
 * device to its operating system; the backend connects it to a network. Directions are the guest's:
 * it transmits to the backend and receives from it.
 *
 * An interface has one or more queues, and each queue has a transmit ring and a receive ring. A
 * ring is a page of the frontend's memory that it grants to the backend: the frontend produces
 * requests in it, and the backend consumes them and produces one response for each. `ring.h`
 * declares its indices and how one end notifies the other. One more ring per interface, which the
 * frontend may set up if the backend offers it, carries control messages.
 *
 * The two find each other through xenstore. Each has a directory there, writes keys in it, and
 * reads those in the other's. For virtual interface V of domain F, served by domain B, the
 * directories are:
 *
 * ```
 * /local/domain/F/device/vif/V       the frontend's
 * /local/domain/B/backend/vif/F/V    the backend's
 * ```
 *
 * A number in xenstore is written in decimal. A key that turns something on or off is "1" or "0".
 * The text for a key says what its absence means.
 *
 * The steps of a connection are these:
 *
 * 1. The backend writes what it offers.
 * 2. The frontend reads that and chooses. It sets up its rings and event channels, writes the keys
 *    that describe them, and enters the connected state.
 * 3. The backend reads the frontend's keys at that moment. It maps the rings and enters the
 *    connected state too. A key that changes later has no effect, except where its text says so.
 */
export const overview = section("Overview");

/**
 * A ring, and every page that is granted, can be changed by the other end at any time, even while
 * it is being read. Neither end may rely on the other to behave.
 *
 * Whoever reads a request, a response or an entry of a table copies it to memory of its own, once,
 * and then checks and uses nothing but the copy. A second read can give another value, for which
 * the check of the first one is worth nothing; see XSA-155. A compiler may read ordinary memory
 * twice where the program reads it once, so the copy has to be made in a way that forbids it that.
 *
 * Counts, indices, offsets and grant references from the other end can have any value.
 */
export const sharedMemory = section("Shared memory");

/**
 * Reference to an entry of the grant table of the domain that grants a page.
 */
export const grant_ref_t = alias(uint32_t, { header: "../grant_table.h" });
