import { constant, section } from "abispec";

export const reserved = section("13-14: reserved");

export const reservedOfCLOSING_HOUR = section("15-16: reserved");

export const reservedOfCLOSING_HOUR2 = section("17-18: reserved");

/** 19: hour of closing */
export const CLOSING_HOUR = constant(19);

export const BREAK_MINUTES = constant(30);

export const TORCH_LUMEN = constant(400);

export const KEYS_EACH = constant(12);

export const RADIO_CHANNEL = constant(7);

export const CAP_SIZE = constant(57);

export const SHOE_SIZE = constant(43);

export const STAIRS_EACH_DAY = constant(900);

export const LIFTS_EACH_DAY = constant(3);

export const COFFEES_EACH_DAY = constant(4);

export const NAPS_EACH_DAY = constant(0);

export const DOGS_EACH_NIGHT = constant(2);

export const CATS_EACH_NIGHT = constant(5);

export const MICE_EACH_NIGHT = constant(60);

export const OWLS_EACH_YEAR = constant(1);

export const BATS_EACH_YEAR = constant(6);

export const FOXES_EACH_YEAR = constant(7);

export const HENS_EACH_YEAR = constant(8);

export const GEESE_EACH_YEAR = constant(9);
