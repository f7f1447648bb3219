import letters from "./letters.js";
import noDevtools from "./no-devtools.js";
import syncYoga from "./sync-yoga.js";

export const patches = [letters, noDevtools, syncYoga];
