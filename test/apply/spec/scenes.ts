import { codes, constant, input, output, pageOf, section, struct } from "abispec";
import { flags, uint16_t, uint32_t, verbatim } from "abispec";
import { LAMP_OP, lamp } from "./control.ts";
import { lamp_id_t } from "./lamps.ts";

/** A scene is a level for each of several lamps, under a number. */
export const scenes = section("Scenes");

/** Number of scenes, at most. */
export const LAMP_SCENE_MAX = constant(32);

/** How a lamp takes part in a scene. */
export const LAMP_SCENE = flags({
  /** It fades to its level. */
  fade: 0,
});

/** What became of an entry. */
export const LAMP_ENTRY = codes({
  /** It is stored. */
  STORED: 0,
  /** It is not. */
  IGNORED: 1,
});

/** One lamp of a scene. */
export const lamp_scene_entry = struct({
  /** Its number. */
  lamp: input(lamp_id_t),
  /** Its level. */
  level: input(uint16_t),
  /** How it takes part. */
  flags: input(uint16_t.of(LAMP_SCENE)),
  /** What became of the entry. */
  status: output(uint16_t.of(LAMP_ENTRY)),
});

/** Stores a scene. */
export const STORE = lamp.message(LAMP_OP.STORE, {
  request: {
    /** Number of the scene. */
    scene: uint32_t,
    /** Its lamps. */
    table: pageOf(lamp_scene_entry, { count: "entries" }),
    /** Entries in {@link STORE.request.table}. */
    entries: uint32_t,
  },
  response: {
    /** The scene is stored. */
    OKAY: {},
    /** A lamp is not there. */
    NO_LAMP: {},
  },
});

/** Mixes two levels. */
export const lamp_mix = verbatim("mix.c");
