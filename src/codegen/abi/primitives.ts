import type { Abi } from "../../model/layout/abi.ts";

/**
 * An identifier of C, verbatim.
 *
 * @pattern ^[A-Za-z_][A-Za-z0-9_]*$
 */
export type Identifier = string;

/**
 * A type as C spells it: `uint16_t`, `unsigned long`.
 *
 * @minLength 1
 */
export type TypeSpelling = string;

/**
 * The name of a struct or union of `types`: that of C, or for one that is written in place the path to its member, such as `netif_extra_info.u.gso`.
 *
 * @pattern ^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$
 */
export type TypeName = string;

/**
 * An element of a member, as C writes it: `data[1]`.
 *
 * @pattern ^[A-Za-z_][A-Za-z0-9_]*(\[[0-9]+\])?$
 */
export type ElementName = string;

/**
 * An integer in decimal, as a string: numbers of JSON lose digits beyond 53 bits in many readers.
 *
 * @pattern ^(0|-?[1-9][0-9]*)$
 */
export type Value = string;

/** @minLength 1 */
export type Text = string;

/**
 * A number of bytes.
 *
 * @asType integer
 * @minimum 1
 */
export type Size = number;

/**
 * A first byte, counted from 0.
 *
 * @asType integer
 * @minimum 0
 */
export type Offset = number;

/**
 * A number of things.
 *
 * @asType integer
 * @minimum 0
 */
export type Count = number;

/**
 * A number of bits.
 *
 * @asType integer
 * @minimum 1
 * @maximum 64
 */
export type BitCount = number;

/**
 * Number of elements.
 *
 * @asType integer
 * @minimum 1
 */
export type Length = number;

/** Order of the bytes of an integer. */
export type ByteOrder = Abi["byteOrder"];

/**
 * The ABIs on which this holds, by the names of `abis`. Each ABI is in exactly one layout of a list.
 *
 * @minItems 1
 * @uniqueItems true
 */
export type AbiNames = readonly Text[];
