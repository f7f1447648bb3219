// Stands in for the highlighter of marked-terminal, which knows 190 programming languages: a plan has none in it, and code
// stays as it was written. 1.2 MB less to install, and a quarter less time to the first line of a printed document.
export const highlight = (code) => code;
