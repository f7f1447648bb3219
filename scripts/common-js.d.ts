export function commonJs(text: string): Promise<string>;
