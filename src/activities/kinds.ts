import { actions } from "./actions.ts";
import { choice } from "./choice.ts";
import { form } from "./form.ts";
import type { Kind } from "./kind.ts";
import { predict } from "./predict.ts";
import { quiz } from "./quiz.ts";
import { rating } from "./rating.ts";
import { recall } from "./recall.ts";
import { reflection } from "./reflection.ts";
import { scenario } from "./scenario.ts";
import { signature } from "./signature.ts";

/** Everything a learner can be asked. A new kind is one file and one line here. */
const list = [
	reflection,
	quiz,
	predict,
	recall,
	choice,
	rating,
	form,
	actions,
	signature,
	scenario,
];

type ActivityOf<K> = K extends Kind<infer A> ? A : never;

/** One activity of a module, of any kind, and the line of the plan that it fills, if it fills one. */
export type Activity = ActivityOf<(typeof list)[number]> & {
	readonly plan?: string;
};

/** The kinds by the name of their directive. Each is given only its own activities, which is what the cast says. */
export const kinds = new Map(
	list.map((kind) => [kind.name as string, kind as unknown as Kind<Activity>]),
);

/** The kind of an activity. */
export function kindOf(activity: Activity): Kind<Activity> {
	const kind = kinds.get(activity.kind);
	if (!kind)
		throw new Error(`There is no kind of activity called "${activity.kind}".`);
	return kind;
}
