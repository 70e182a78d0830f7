const bytes: { readonly each: number } = { each: 512, all: 4096 };

export const sectors = 8;

/** How many tracks there are. */
export const tracks = 4;
