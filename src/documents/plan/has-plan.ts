import type { Module } from "../../course/module.ts";
import { activitiesOf } from "../../course/select.ts";

/** Whether anything in a module fills a plan. */
export function hasPlan(module: Module): boolean {
	return activitiesOf(module).some(({ plan }) => plan !== undefined);
}
