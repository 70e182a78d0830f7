import { constant, section, struct, uint32_t } from "abispec";
import { museum_room } from "./types.ts";

export const pictures = section("Pictures");

/** Width of a frame */
export const FRAME_WIDTH = constant(100);

/** Height of a frame */
export const FRAME_HEIGHT = constant(80);

/** Weight of a frame */
export const FRAME_WEIGHT = constant(9);

/** A picture. */
export const museum_picture = struct({
  room: museum_room,
  year: uint32_t,
});
