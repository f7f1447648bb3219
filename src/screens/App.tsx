import { Text, useApp, useInput, usePaste, useWindowSize } from "ink";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { Desk } from "../player/desk.ts";
import type { Look } from "../terminal/theme.ts";
import { textIn, wrapText } from "../terminal/wrap.ts";
import { createBurst } from "./burst.ts";
import { Frame } from "./Frame.tsx";
import { tooSmall } from "./measure.ts";
import { pressesOf } from "./press.ts";
import type { Router } from "./router.ts";

/** Hands every key to the router, and draws what it says is on the screen. */
export function App({
	router,
	desk,
	look,
	onReady,
}: {
	readonly router: Router;
	readonly desk: Desk;
	readonly look: Look;
	/** Is given Ink's way to hand the terminal over and take it back. */
	readonly onReady?: (
		suspend: ReturnType<typeof useApp>["suspendTerminal"],
	) => void;
}) {
	const size = useWindowSize();
	const { suspendTerminal } = useApp();
	useSyncExternalStore(router.subscribe, router.version);
	const now = useRef(size);
	now.current = size;
	const burst = useMemo(
		() =>
			createBurst({
				isTyping: () => router.isTyping(now.current),
				paste: (text) => router.press({ type: "paste", text }, now.current),
			}),
		[router],
	);
	useEffect(() => burst.end, [burst]);
	useInput((input, key) => {
		if (burst.takes(input, key)) return;
		for (const press of pressesOf(input, key, router.isTyping(size)))
			router.press(press, size);
	});
	usePaste((text) => router.press({ type: "paste", text }, size));
	useEffect(() => onReady?.(suspendTerminal), [onReady, suspendTerminal]);
	const view = router.view(size);
	if (view) return <Frame view={view} desk={desk} look={look} />;
	const lines = wrapText(tooSmall(size), size.columns).slice(
		0,
		Math.max(1, size.rows - 1),
	);
	return <Text wrap="truncate">{lines.map(textIn).join("\n")}</Text>;
}
