/** Every command that does its work and ends, in one door: each alone would share its parts with the others in sixty small files. */
export * from "./backup.ts";
export * from "./cases.ts";
export * from "./certificate.ts";
export * from "./doctor.ts";
export * from "./export.ts";
export * from "./forget.ts";
export * from "./plan.ts";
export * from "./resources.ts";
export * from "./restore.ts";
export * from "./search.ts";
export * from "./sources.ts";
export * from "./status.ts";
export * from "./verify.ts";
export * from "./where.ts";
