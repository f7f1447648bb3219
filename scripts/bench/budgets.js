// What we hold ourselves to: `budget` is where we want to be, by Node's major version; `ceiling` is what the gate refuses, set
// above today's figure by more than a noisy machine moves it.
const on = (node20, later) =>
	Number(process.versions.node.split(".")[0]) < 22 ? node20 : later;

const asked = [
	{ name: "--version", of: "floor", budget: on(1.15, 1.25), ceiling: 2 },
	{ name: "--help", of: "floor", budget: on(1.2, 1.4), ceiling: 2 },
	{ name: "hello", of: "floor" },
	{ name: "resume", of: "floor", budget: on(2.2, 3.4), ceiling: on(5.5, 7) },
	{
		name: "resume",
		of: "hello",
		budget: on(0.35, 0.38),
		ceiling: 0.6,
	},
	{ name: "resume, first time", of: "floor" },
	{ name: "resume: first content", of: "floor", budget: on(1.15, 1.2) },
	{
		name: "resume memory",
		of: "floor memory",
		budget: on(1.9, 2.1),
		ceiling: 3,
	},
	{ name: "key: ours", of: "key: three", budget: 2.5 },
	{ name: "key, 95th of 100: ours", most: 33 },
	{ name: "key: less", of: "key: three" },
	{ name: "save by ours", of: "save by conf", budget: 1.5, ceiling: 4 },
	{ name: "certificate", of: "floor", budget: on(4, 7) },
	{ name: "less", of: "floor" },
	{ name: "resume, 19 sections", of: "resume" },
	{ name: "resume, 109 sections", of: "resume" },
	{ name: "resume, 1000 sections", of: "resume", budget: 1.1 },
	{ name: "resume, record of 5 KB", of: "resume" },
	{ name: "resume, record of 500 KB", of: "resume" },
	{ name: "resume, record of 5000 KB", of: "resume" },
	{ name: "npx, bundled", of: "npx, unbundled" },
	{ name: "resume, 40×12", of: "resume" },
	{ name: "resume, 200×60", of: "resume" },
];

/** The table: each figure beside what it is measured against. `over` names what is above its ceiling. */
export function budgetsFor(figures, { short }) {
	const over = [];
	const rows = asked.flatMap(({ name, of, budget, ceiling, most }) => {
		const value = figures[name];
		if (value === undefined) return [];
		const ratio = of && value / figures[of];
		const held = ratio ?? value;
		const limit = short ? ceiling : (budget ?? most);
		if (short && limit !== undefined && held > limit)
			over.push(`${name} is ${held.toFixed(2)} of ${of}, at most ${limit}`);
		const isMemory = name.endsWith("memory");
		return {
			name,
			value: isMemory ? value / 1024 : value,
			unit: isMemory ? "MB" : "ms",
			ratio,
			over: of,
			budget: limit,
			verdict: limit === undefined ? undefined : held <= limit ? "met" : "over",
		};
	});
	return { rows, over };
}
