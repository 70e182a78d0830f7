export const sectors = 8;
