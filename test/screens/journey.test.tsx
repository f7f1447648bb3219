import { describe, expect, it } from "vitest";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { openWindow } from "./window.tsx";

/** From the first page to the documents, with every kind of activity, and only by the keyboard. */
describe.each([
	[80, 24],
	[40, 12],
	[120, 40],
])("the whole module in a window of %i by %i", (columns, rows) => {
	it("leads to the certificate", async () => {
		const { desk, session, disk } = createDesk(module);
		const window = openWindow(desk, { columns, rows });
		const { press, readTo, shows } = window;
		await shows("Welcome");
		await readTo("enter answer");
		await press("Siân Gruffydd");
		await press("enter");
		await shows("┃ Siân Gruffydd");

		await readTo("familiar?");
		await readTo("enter answer");
		await press("1", "3");
		await press("enter");
		await readTo("fix first?");
		await readTo("enter answer");
		await press("2");
		await press("enter");

		await readTo("next field");
		await press("1", "down", "down", "down", "12 January 2027", "enter");
		await shows("Done (enter answers)");
		await press("enter");
		await readTo("12 January 2027");

		await readTo("enter answer");
		await press("2");
		await press("enter");
		await readTo("enter answer");
		await press("right", "right");
		await press("enter");

		await readTo("Begin with pupils");
		await readTo("What would you ask to see first?");
		await readTo("enter answer");
		await press("2");
		await press("enter");
		await readTo("Not quite. We would choose 3.");

		await readTo("tab done");
		await press("The Monday briefing.", "enter", "Nobody missed it.");
		await shows("Nobody missed it.");
		await press("tab");
		await shows("Done (enter answers)");
		await press("enter");
		await readTo("An answer we wrote");
		await readTo("enter answer");
		await press("The quarter of an hour.");
		await press("enter");

		await readTo("In a primary school");
		// A form of one line is answered by Enter.
		await readTo("enter answer");
		await press("3", "enter");
		await readTo("None of the 12");

		await readTo("You wrote this earlier");
		for (const action of ["one", "two"]) {
			await readTo("next field");
			await press(`On ${action}`, "enter", `open the ${action} door`);
			await press("ctrl-s");
			await readTo(`When On ${action}, I will`);
		}

		await readTo("And now?");
		for (const at of ["1", "2", "3", "4"]) {
			await readTo("enter answer");
			await press(at);
			await press("enter");
		}

		await readTo("Sign with the name");
		await readTo("enter answer");
		await press("enter");
		await readTo("Thank you.");
		await press("space");
		await shows("Which folder");
		await press("enter");
		await shows("Your documents are written");
		expect(disk.folders).toEqual(["/home/siân/Documents/CPD plan"]);
		await press("escape");
		await shows("Thank you.");
		window.send("q");
		expect(await window.leaves()).toBe("left");
		expect(session.progress().activities["an-hour"]?.answers).toMatchObject({
			text: { value: "The Monday briefing.\nNobody missed it." },
			keep: { value: "The quarter of an hour." },
		});
		expect(session.progress().activities.school?.answers).toMatchObject({
			form: { value: { phase: "primary", teachers: 24, review: "2027-01-12" } },
		});
	});
});
