import keptLines from "./kept-lines.js";
import letters from "./letters.js";
import noDevtools from "./no-devtools.js";
import quickLayout from "./quick-layout.js";

export const patches = [keptLines, letters, noDevtools, quickLayout];
