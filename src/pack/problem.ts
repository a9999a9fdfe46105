/** One thing wrong with a pack: where it is, what it is, and how to mend it. */
export interface Problem {
  /** Path inside the pack's folder. */
  file: string;
  /** Place in the file, as `placeOf` writes it. */
  place: string;
  problem: string;
  mend: string;
}

/** All that is wrong with a pack, a line each. */
export class PackError extends Error {
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    const lines = problems.map(({ file, place, problem, mend }) => `${folder}/${file}: ${place}: ${problem}; ${mend}`);
    super(`the pack has ${problems.length} problem${problems.length === 1 ? '' : 's'}\n${lines.join('\n')}`);
    this.name = 'PackError';
    this.problems = problems;
  }
}
