/*
 * lamp.h
 *
 * This file is generated from spec/lamp.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate spec/lamp.ts
 */
