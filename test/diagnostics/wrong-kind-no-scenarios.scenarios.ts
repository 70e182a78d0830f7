export const connected = [];
