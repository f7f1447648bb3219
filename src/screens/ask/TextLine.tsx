import TextInput from "ink-text-input";

/**
 * What is written in a one-line entry, drawn by ink-text-input: the one place that knows it. Its keys are not used.
 * Of several keys that arrive together it keeps the last, it tears accents and emoji apart, types an s for Ctrl-S and
 * has no Home or End; so the keys go to the reducer in `edit.ts`, as they do while writing several lines.
 */
export function TextLine({ value }: { readonly value: string }) {
	return <TextInput value={value} focus={false} onChange={ignore} />;
}

function ignore(): void {}
