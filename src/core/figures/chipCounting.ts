/** What a number counts when it counts accelerators, or hours of them. */
export interface ChipPhrase {
  readonly end: number;
  readonly counts: 'accelerators' | 'hours';
  readonly chip: string | null;
  /** All models where a stroke joins several: "H100/H200". */
  readonly together: string | null;
  readonly equivalent: boolean;
  /** The words leave no doubt that these are accelerators; else ("35,000 chips") the text around must tell. */
  readonly sure: boolean;
  /** The bare noun that `sure` is doubted for. */
  readonly noun: string;
}

/** How the number stands to its phrase. */
export interface Counting {
  /** "one" or "1". */
  readonly single: boolean;
  /** Joined by a hyphen: "eight-GPU server", "100,000-GPU cluster". */
  readonly hyphened: boolean;
  /** With a times sign: "8x H100". */
  readonly times: boolean;
  /** A model's noun in the singular may follow only a number that cannot be a version: "16K GPU training". */
  readonly large: boolean;
}
