export function startTryIt(): void {}
