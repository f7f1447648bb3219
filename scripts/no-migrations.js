// Stands in for the comparer of versions in conf, which moves settings from one version to the next where it is told how,
// and we never do: 0.03 MB less to read at every start.
export default {};
