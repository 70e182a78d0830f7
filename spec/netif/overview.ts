import { alias, section, uint32_t } from "abispec";

/**
 * A virtual network interface joins two domains. The frontend, in the guest, looks like a network
 * device to its operating system; the backend connects it to a network. Directions are the guest's:
 * it transmits to the backend and receives from it.
 *
 * An interface has one or more queues, and each queue has a transmit ring and a receive ring. A ring
 * is a page of the frontend's memory that it grants to the backend: the frontend produces requests in
 * it, and the backend consumes them and produces one response for each. `ring.h` declares its indices
 * and how one end notifies the other. At the frontend's wish one more ring per interface carries
 * control messages.
 *
 * The two find each other through xenstore. Each writes keys below its own directory and reads those
 * of the other. For virtual interface V of domain F, served by domain B, the directories are:
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
 * 3. The backend reads the frontend's keys at that moment. It maps the rings and enters the connected
 *    state too. A key that changes later has no effect, except where its text says so.
 */
export const overview = section("Overview");

/**
 * What one end reads from shared memory, the other end can change at any time: a ring as well as every
 * page that is granted. Neither end may take for granted that the other behaves.
 *
 * Whoever reads a request, a response or an entry of a table copies it to memory of its own, once,
 * and checks and uses only the copy. A value that is read a second time may be a different one, and
 * the check of the first is worth nothing then (see XSA-155). Compilers may split or repeat a read of
 * ordinary memory; the copy needs whatever the language has against that.
 *
 * Counts, indices, offsets and grant references come from the other end and can have any value.
 */
export const sharedMemory = section("Shared memory");

/**
 * Reference to an entry of the grant table of the domain that grants a page.
 */
export const grant_ref_t = alias(uint32_t, { header: "../grant_table.h" });
