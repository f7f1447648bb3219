import type { Block, Rich } from "../markdown/rich.ts";
import type { Gauge, Level } from "./gauge.ts";

/**
 * Everything either face can draw. Never a Markdown string: the learner's words and figures are plain text.
 * A face draws each as it can; the order is the order of reading.
 */
export type Say =
	| Block
	/** A question already answered, in bold. */
	| { readonly type: "asked"; readonly prompt: Rich }
	/** The options of an answered choice, numbered as they were asked, each with what there is to say of it. */
	| {
			readonly type: "options";
			readonly options: readonly {
				readonly label: Rich;
				readonly chosen: boolean;
				/** Said where the author marked an option as right. */
				readonly right?: true;
				readonly reason: readonly Block[];
			}[];
	  }
	/** The learner's own words, line ends kept. */
	| { readonly type: "said"; readonly text: string }
	/** Short facts side by side: a form, ratings. `value` is the learner's own words. */
	| {
			readonly type: "facts";
			readonly rows: readonly {
				readonly label: string;
				readonly value: string;
			}[];
	  }
	/** Set apart from the reading: an answer we wrote, a word of warning. */
	| {
			readonly type: "aside";
			readonly title: string;
			readonly blocks: readonly Block[];
			/** Only its title is shown until the learner asks for the rest. */
			readonly folded?: true;
	  }
	/** Amounts of one unit side by side. Without a value it is still to come, and nothing is drawn. */
	| {
			readonly type: "bars";
			readonly rows: readonly {
				readonly label: string;
				readonly value?: number;
				readonly words: string;
			}[];
	  }
	/** Where the figures of a story stand. */
	| { readonly type: "gauges"; readonly rows: readonly Level[] }
	/** How they went: a value for each column. */
	| {
			readonly type: "plot";
			readonly columns: readonly string[];
			readonly rows: readonly (Omit<Gauge, "key"> & {
				readonly values: readonly number[];
			})[];
	  };
