/** Exit codes of the command line's contract: nothing found, something found, could not run. */
export const exitCode = { clean: 0, found: 1, couldNotRun: 2 } as const;
