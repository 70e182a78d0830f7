export function startAbiSwitch(): void {}
