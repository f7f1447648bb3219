// Stands in for an optional package that the program never uses.
export default undefined;
