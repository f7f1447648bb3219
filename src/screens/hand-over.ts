/** What sends Ink away while something else has the terminal, and brings it back. */
type Suspend = (use: () => Promise<void>) => Promise<void>;

/**
 * Lends the terminal to other programs, one after another. Ink takes a moment to come back, and fails when it is sent away
 * within it: whoever asks for the terminal then waits until it is back.
 */
export function createHandOver(suspend: () => Suspend | undefined) {
	let back: Promise<unknown> = Promise.resolve();
	let away = false;
	return {
		/** Whether something has the terminal now. */
		isAway: () => away,
		/** What `use` came to, once Ink has drawn everything again. */
		async handOver<T>(use: () => Promise<T>): Promise<T> {
			let came: Promise<T> | undefined;
			const turn = back.then(() =>
				suspend()?.(async () => {
					away = true;
					came = use();
					await came.finally(() => {
						away = false;
					});
				}),
			);
			back = turn.catch(() => {});
			await turn;
			return came ?? use();
		},
	};
}
